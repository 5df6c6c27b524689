import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Report } from '../../src/schema/report.ts';
import { render } from './render.ts';
import { sample, sampleTexts } from './sample.ts';

/** The sample's first fact with a text in every place that a text can come to. */
function withText(text: string): Report {
  const [group] = sample.groups;
  const facet = { text, value: text, basis: 'stated' as const };
  return {
    ...sample,
    documents: sample.documents.map((document) => ({
      ...document,
      title: text,
      outlet: text,
      author: text,
      url: text,
      path: text,
    })),
    claims: sample.claims.map((claim) => ({
      ...claim,
      text,
      field: text,
      per: facet,
      sentence: { ...claim.sentence, text: `${text} ${text}` },
      attribution: { origin: text, text, verb: text, quoted: true, basis: 'stated' as const },
    })),
    groups: [
      { ...group!, label: text, field: text, origins: [{ name: text, documents: [...group!.documents] }] },
    ],
  };
}

/** The kinds of elements in the page, each with the attributes that could act, and how many scripts there are. */
async function skeleton(text: string): Promise<string[]> {
  const texts = new Map([...sampleTexts.keys()].map((id) => [id, text.repeat(1000)]));
  const { document } = parseHTML(await render('html', withText(text), { texts }));
  const kinds = [...document.querySelectorAll('*')].map((element) =>
    [element.tagName, ...element.getAttributeNames().filter((name) => /^(on|src|style)/.test(name))].join(
      ' ',
    ),
  );
  return [...new Set(kinds), `${document.querySelectorAll('script').length} script`].sort();
}

const breakout = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '/',
        '=',
        '`',
        '</script>',
        '<!--',
        '-->',
        '<svg onload=x>',
        ']]>',
        ' ',
        'a',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

test('whatever stands in a text, the page has no other kinds of elements', async () => {
  const expected = await skeleton('text');
  await fc.assert(
    fc.asyncProperty(breakout, async (text) => {
      expect(expected).toEqual(expect.arrayContaining(await skeleton(text)));
    }),
    { numRuns: 25, seed: 7 },
  );
}, 60_000);
