import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** As much of vitest's interface as the tables of tests use, with vitest's own matchers: what a test file says is noted, not run. */

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
chai.config.truncateThreshold = 40;

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

let tests = [];
let path = [];

export const test = Object.assign(
  (name, ...rest) => {
    tests.push({ name: [...path, name].join(' > '), run: rest.find((one) => typeof one === 'function') });
  },
  { each: eachOf((name, run) => test(name, run)), runIf: (is) => (is ? test : () => {}) },
);
export const it = Object.assign((name, ...rest) => test(name, ...rest), { each: test.each });

export const describe = Object.assign(
  (name, body) => {
    path.push(name);
    body();
    path.pop();
  },
  { each: eachOf((name, body) => describe(name, body)) },
);

/** A row of a table, known by its number: its values may differ from run to run. */
function eachOf(one) {
  return (rows) => (name, run) => {
    for (const [at, row] of rows.entries())
      one(`${name} ${at}`, () => run(...(Array.isArray(row) ? row : [row])));
  };
}

/** The tests that a file notes while it loads. */
export async function testsOf(load) {
  tests = [];
  path = [];
  await load();
  return tests;
}
