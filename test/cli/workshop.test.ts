import { expect, test } from 'vitest';
import type { Pool } from '../../src/cli/engine/pool.ts';
import { entriesIn } from '../../src/cli/engine/work.ts';
import { workshopOf } from '../../src/cli/engine/workshop.ts';
import type { Piece } from '../../src/read/pieces.ts';

const piece = (path: string, text: string): Piece => ({ path, bytes: new TextEncoder().encode(text) });

/** Much to read, and soon read. */
const long = () => piece('long.html', `<p>Short.</p><!--${' '.repeat(2 ** 21)}-->`);
const some = (count: number) =>
  Array.from({ length: count }, (_, at) => piece(`a${at}.txt`, `${at + 20} people were hurt.`));

/** A pool that does the work in this thread, counts its batches, and gives them back in another order than it got them. */
function poolOf(batches: string[], fails = false): () => Promise<Pool> {
  return async () => ({
    room: 2,
    async run(pieces) {
      const [{ path }] = pieces as [Piece];
      batches.push(path);
      if (fails) throw new Error('out of memory');
      await new Promise((done) => setTimeout(done, 20 / batches.length));
      return await entriesIn(pieces);
    },
    close: async () => {
      batches.push('closed');
    },
  });
}

test('each order gets its own entries, whoever does the work', async () => {
  const batches: string[] = [];
  const workshop = workshopOf(3, undefined, poolOf(batches));
  await workshop.run([long()]);
  const pieces = some(40);
  const entries = await Promise.all(pieces.map((one) => workshop.run([one])));
  await workshop.close();
  expect(entries.flat()).toEqual(await entriesIn(pieces));
  expect(batches.length).toBeGreaterThan(2);
  expect(batches.length).toBeLessThan(40);
  expect(batches.at(-1)).toBe('closed');
});

test.each([
  ['one thread is asked for', 1, [long()]],
  ['there is little to do', 3, []],
] as const)('no thread is started where %s', async (_, threads, before) => {
  const batches: string[] = [];
  const workshop = workshopOf(threads, undefined, poolOf(batches));
  for (const one of before) await workshop.run([one]);
  await Promise.all(some(20).map((one) => workshop.run([one])));
  await workshop.close();
  expect(batches).toEqual([]);
});

test('what fails in a thread fails its order alone', async () => {
  const batches: string[] = [];
  const workshop = workshopOf(2, undefined, poolOf(batches, true));
  await workshop.run([long()]);
  const orders = await Promise.allSettled(some(10).map((one) => workshop.run([one])));
  await workshop.close();
  const failed = orders.flatMap(({ status }, at) => (status === 'rejected' ? [`a${at}.txt`] : []));
  expect(failed.length).toBeGreaterThan(0);
  expect([...failed, 'closed']).toEqual(batches);
});

test('work goes on without threads that cannot be started, which closing tells', async () => {
  const workshop = workshopOf(2, undefined, () => Promise.reject(new Error('no threads')));
  await workshop.run([long()]);
  const entries = await Promise.all(some(10).map((one) => workshop.run([one])));
  expect(entries).toHaveLength(10);
  await expect(workshop.close()).rejects.toThrow('no threads');
});

test('closing leaves undone what is not begun', async () => {
  const workshop = workshopOf(1);
  const finished: number[] = [];
  for (const [at, one] of some(5).entries()) workshop.run([one]).then(() => finished.push(at));
  await workshop.close();
  // Would have come behind the others.
  await workshop.run(some(1));
  expect(finished).toEqual([0]);
});
