import { draft, type Finder } from '../draft.ts';
import { readNumeral } from '../numeral.ts';

/** How old: "45-year-old", "aged 12", "29 years old". */
export const age: Finder = {
  name: 'age',
  find(tokens, at) {
    const number = readNumeral(tokens, at);
    if (!number || number.value > 130) return null;
    const { value } = number;
    const words = tokens
      .slice(number.to, number.to + 5)
      .filter((token) => token.text !== '-')
      .map((token) => token.lower);
    const unit = words[0]?.replace(/s$/, '') ?? '';
    if (
      ['year', 'month', 'week', 'day'].includes(unit) &&
      (words[1] === 'old' || (words[1] === 'of' && words[2] === 'age'))
    ) {
      let to = number.to;
      for (let left = words[1] === 'old' ? 2 : 3; left > 0; to += 1) if (tokens[to]?.text !== '-') left -= 1;
      return draft('age', at, to, { kind: 'age', low: value, high: value, unit });
    }
    if (tokens[at - 1]?.lower === 'aged')
      return draft('age', at - 1, number.to, { kind: 'age', low: value, high: value, unit: 'year' });
    return null;
  },
};
