import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/index.ts';

/** What pages of several makes say of their article: a graph, a list or a single thing in JSON-LD, OpenGraph, meta tags, microdata. */

test.each([
  [
    'wordpress-graph.html',
    'Landslide buries 14 houses in Corvale',
    'The Upland Mercury',
    'Petra Holm',
    '2032-02-09T06:12:44+00:00',
  ],
  [
    'tabloid-inline-links.html',
    '19 birds found dead after factory spills 400 litres of solvent',
    'Beacon Online',
    'Lucy Farr',
    '2033-05-21T17:02:09Z',
  ],
  ['amp.html', 'Tunnel fire stops trains for 11 hours', 'Line Post', 'Emil Sand', '2034-10-02'],
  [
    'headline-in-h2.html',
    'Northern Agency: Quarry blast injures 8',
    undefined,
    'Northern Agency',
    '2034-03-14T09:20:00Z',
  ],
  [
    'key-points-aside.html',
    'Harbour strike: 1,100 dockers walk out',
    'The Ledger',
    undefined,
    '2035-08-30T05:00:00+02:00',
  ],
])('%s', (name, title, outlet, author, published) => {
  const [article] = readHtml(readFileSync(`fixtures/read/html/layouts/${name}`, 'utf8'));
  expect({ ...article, outlet: article?.outlet, author: article?.author }).toMatchObject({
    title,
    outlet,
    author,
    published,
  });
});
