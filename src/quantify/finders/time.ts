import { draft, type Finder } from '../draft.ts';

/** A clock time: "10:30", "6pm", "2 p.m.". */
export const time: Finder = {
  name: 'time',
  find(tokens, at) {
    const token = tokens[at]!;
    if (token.kind !== 'number' || !/^\d{1,2}(?:\.\d\d)?$/.test(token.text)) return null;
    let to = at + 1;
    let clock = false;
    while (
      tokens[to]?.text === ':' &&
      tokens[to]!.glued &&
      tokens[to + 1]?.glued &&
      /^\d\d/.test(tokens[to + 1]!.text)
    ) {
      to += 2;
      clock = true;
    }
    const half = tokens[to]?.lower;
    if (half === 'am' || half === 'pm') return draft('time', at, to + 1, { kind: 'time' });
    if ((half === 'a' || half === 'p') && tokens[to + 1]?.text === '.' && tokens[to + 2]?.lower === 'm')
      return draft('time', at, to + (tokens[to + 3]?.text === '.' ? 4 : 3), { kind: 'time' });
    return clock ? draft('time', at, to, { kind: 'time' }) : null;
  },
};
