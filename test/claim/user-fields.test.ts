import { describe, expect, test } from 'vitest';
import { compare, extract, type UserFields } from '../../src/index.ts';
import { configSchema } from '../../src/schema/config.ts';

const fields = (text: string, user?: UserFields) =>
  extract([{ id: 'a', text }], user && { fields: user }).claims.map((claim) => claim.field);

const cancellations: UserFields = {
  cancellations: {
    nouns: ['cancellation'],
    objectsOf: ['cancel'],
    states: ['cancelled'],
    of: ['flight', 'train'],
  },
};

describe("a user's fields", () => {
  test.each<[string, string, UserFields, string[]]>([
    ['a noun', 'They lost 12 quadcopters.', { drones: ['quadcopters'] }, ['drones']],
    ['a phrase', 'They saw 12 unmanned aircraft.', { drones: ['unmanned aircraft'] }, ['drones']],
    ['a noun in the singular', 'A 12-quadcopter swarm came.', { drones: ['quadcopter swarms'] }, ['drones']],
    ['another name of a known field', 'The flood killed 12.', { victims: ['deaths'] }, ['victims']],
    ['a verb', 'The airline cancelled 40 flights.', cancellations, ['cancellations']],
    ['a verb in the passive', 'In all, 40 flights were cancelled.', cancellations, ['cancellations']],
    ['a state', 'The storm left 40 trains cancelled.', cancellations, ['cancellations']],
    ['a verb of other things', 'The town cancelled 40 concerts.', cancellations, ['concerts']],
    [
      'a kind',
      'It pays a carbon levy of $40.',
      { 'carbon price': { nouns: ['carbon levy'], kinds: ['money'] } },
      ['carbon price'],
    ],
  ])('%s', (_, text, user, expected) => {
    expect(fields(text, user)).toEqual(expected);
  });

  test('are known to one call only', () => {
    expect(fields('The airline cancelled 40 flights.', cancellations)).toEqual(['cancellations']);
    expect(fields('The airline cancelled 40 flights.')).toEqual(['flights']);
  });

  test('are compared', () => {
    const report = compare(
      [
        { id: 'a', text: 'Arlen Air cancelled 40 flights in Osto on 3 May 2031.' },
        { id: 'b', text: 'The storm left 40 Arlen Air flights cancelled in Osto on 3 May 2031.' },
      ],
      { fields: cancellations },
    );
    expect(report.claims.filter(({ field }) => field === 'cancellations')).toHaveLength(2);
  });
});

test('the configuration takes the same form', () => {
  expect(configSchema.safeParse({ fields: { ...cancellations, drones: ['uavs'] } }).success).toBe(true);
  expect(configSchema.safeParse({ fields: { cancellations: { verbs: ['cancel'] } } }).success).toBe(false);
  expect(configSchema.safeParse({ fields: { cancellations: { of: 'planes', nouns: ['a'] } } }).success).toBe(
    false,
  );
});
