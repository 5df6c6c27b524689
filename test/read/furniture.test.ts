import { expect, test } from 'vitest';
import { furnitureOf } from '../../src/read/furniture/index.ts';

/** Two paragraphs, so that the article has begun. */
const article = [
  'A fire burned 40 hectares of woodland near Osterwick on Sunday, the fire brigade said.',
  'It was under control by the evening, after 60 firefighters had been at work for nine hours.',
].join('\n');

test.each([
  'By Ines Calder',
  'By Ines Calder, 4 March 2031',
  'BY INES CALDER | Updated 4 March 2031, 10:35',
  'By Ines Calder and Tomas Reyl, North Wire',
  'March 4, 2031',
  'Published: 4 March 2031 at 10:35 GMT',
  'Last updated on Tuesday, March 4, 2031, 10:35 am',
  'March 4, 2031 by Ines Calder',
  '5 min read',
  '1.2K shares',
  'Share',
  'Facebook | Twitter | Email',
  'Share on WhatsApp',
  'Advertisement',
  'Story continues below advertisement',
  'Photo: Ines Calder / North Wire',
  'Read more: Bridge toll rises 5%',
  'ALSO READ | Storm closes 12 schools',
  'Sign up for our newsletter, read by 50,000 people',
  'Follow us on Instagram',
  'We and our 48 partners use cookies to improve your visit.',
  'This website uses cookies.',
  '© 2031 The Marlow Herald',
  'The Marlow Herald 2031. All rights reserved.',
  'Tags: fire, Osterwick',
  'Reporting by Ines Calder; Editing by Tomas Reyl',
])('"%s" is left out', (line) => {
  const text = `${article}\n${line}\nThe cause is not known.`;
  const start = text.indexOf(line);
  expect(furnitureOf(text)).toMatchObject([{ start, end: start + line.length }]);
});

test.each([
  'By Tuesday, 300 people had left the village.',
  'By Monday evening the number had risen to 40, the mayor said',
  'March 4 was the day on which 300 people left.',
  'Support for the ruling party among its members fell to 31%.',
  'Comments by the minister drew 400 complaints.',
  'Related deaths rose to 12, the ministry said.',
  'The company said that 48 partners use cookies made in its bakery.',
  'Photo studios lost 30% of their customers.',
  'Share prices fell 5% on Monday.',
  'Follow-up checks found 12 more cases.',
  'Read by 50,000 people, the newsletter has grown.',
  'Most popular among 20 brands was the cheapest.',
  'Topics of the meeting included 3 bridges and 12 schools.',
  'Join the army, 5,000 recruits were told.',
  'Register offices counted 4,000 births.',
  '5 minutes later the roof fell.',
])('"%s" is the article', (line) => {
  expect(furnitureOf(`${article}\n${line}\nThe cause is not known.`)).toEqual([]);
});

test.each(['Related', 'You may also like', 'More from the Herald', 'Most read:', 'RECOMMENDED FOR YOU'])(
  '"%s" ends with the headlines below it, and the article goes on',
  (heading) => {
    const links = `${heading}\nStorm closes 12 schools\nBridge toll rises 5%`;
    const text = `${article}\n${links}\n${article}`;
    const start = text.indexOf(links);
    expect(furnitureOf(text)).toMatchObject([{ start, end: start + links.length, reason: 'related links' }]);
  },
);

test('comments go on to the end', () => {
  const comments =
    '3 comments\nI counted at least 500 people there, and they are lying to all of us.\nI was there too, and it was over 600.';
  expect(furnitureOf(`${article}\n${comments}`)).toMatchObject([
    { start: article.length + 1, reason: 'comments' },
  ]);
});

test('above the article the same words are buttons', () => {
  const text = `Comments\nRelated\n${article}`;
  expect(furnitureOf(text).map(({ end }) => end)).toEqual(['Comments'.length, 'Comments\nRelated'.length]);
});
