import type { Reading } from '../../claim/explain.ts';
import { lined } from './rows.ts';

/** How a claim's sentence was taken apart. */
export function readingLines(reading: Reading): readonly string[] {
  const { tokens, nounGroups, verbGroups, counted, role, verb, preposition } = reading;
  return [
    'how its sentence was taken apart',
    ...lined([
      ['tokens', tokens.join(' ')],
      ['noun groups', nounGroups.join(' | ')],
      ['verb groups', verbGroups.join(' | ')],
      ['counted', counted ?? ''],
      [
        'role',
        [role === 'none' ? '' : role, verb ? `of "${verb}"` : '', preposition ? `after "${preposition}"` : '']
          .filter(Boolean)
          .join(' '),
      ],
    ]),
  ];
}
