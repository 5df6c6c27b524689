import { draft, type Finder } from '../../draft.ts';
import { words } from '../../starts.ts';
import { dateOf } from './calendar.ts';

/** Dates in digits: "2025-05-16", with a time after it, "16.5.2025", "16/05/2025". Which of two small numbers is the month is only told by size. */
export const numericDate: Finder = {
  starts: { digits: true, words: words() },
  find(tokens, at) {
    const run = tokens.slice(at, at + 5);
    const slashes =
      run.length === 5 &&
      run[1]!.text === '/' &&
      run[3]!.text === '/' &&
      !run[1]!.glued &&
      run.every((token, n) => n % 2 === 1 || /^\d{1,4}$/.test(token.text));
    if (slashes && run[0]!.value <= 31 && run[2]!.value <= 31)
      return draft('numericDate', at, at + 5, { kind: 'date' });
    if (run.length < 3 || !run.slice(1, 3).every((token) => token.glued)) return null;
    const joined = run
      .map((token, n) => (n === 0 || (token.glued && run[n - 1]) ? token.text : ' '))
      .join('');
    const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(joined);
    if (iso && Number(iso[2]) <= 12 && Number(iso[3]) <= 31) {
      let to = at + 5;
      while (
        tokens[to]?.glued &&
        /^(?:T|Z|:|\d|\.|\+|-)/.test(tokens[to]!.text) &&
        (tokens[to]!.text !== '.' || tokens[to + 1]?.glued)
      )
        to += 1;
      return draft('numericDate', at, to, {
        kind: 'date',
        ...dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])),
      });
    }
    const parts = /^(\d\d?)([./])(\d\d?)\2(\d{4}|\d\d)(?!\d)/.exec(joined);
    if (!parts) return null;
    const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
    if (Math.min(a, b) > 12 || Math.max(a, b) > 31) return null;
    let to = at;
    for (let length = 0; length < parts[0].length; to += 1) length += tokens[to]!.text.length;
    const told = year > 99 && (a > 12 || b > 12 || a === b || parts[2] === '.');
    return draft('numericDate', at, to, {
      kind: 'date',
      ...(told && dateOf(year, a > 12 || parts[2] === '.' ? b : a, a > 12 || parts[2] === '.' ? a : b)),
    });
  },
};
