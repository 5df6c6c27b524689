import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Text with each of the changes made, every one of which must find its place. */
function changed(text, changes) {
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not found: ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Stands between the words of the lexicon, some of which are line ends. */
const separator = '\0';

/** In place of the package's reader of its model, which copies its data by way of text and decodes them letter by letter, as it must in browsers. */
const reader = `
const { readFileSync } = require('node:fs');
// An expression, so that it stays a call of Node's: relative to the bundle's file.
const fileOf = (name) => require.resolve(['.', name].join('/'));
const placesIn = (list) => {
  const places = new Map();
  for (let at = 0; at < list.length; at += 1) places.set(list[at], at);
  return places;
};
module.exports = () => {
  const model = JSON.parse(readFileSync(fileOf('tagger.json'), 'utf8'));
  const { features, packing, pos } = model;
  const bytes = readFileSync(fileOf('tagger.lexicon'));
  model.lexicon = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  model.xpansions = new Uint32Array(model.xpansions);
  features.lexeme.list = readFileSync(fileOf('tagger.words'), 'utf8').split('${separator}');
  for (const name in packing.layout)
    if (packing.layout[name][3] === 0) features[name].hash = placesIn(features[name].list);
  features.lexeme.hash = placesIn(features.lexeme.list);
  const { posClusters } = features;
  posClusters.list = posClusters.list.map((cluster) => new Set(cluster.split('_').map((tag) => pos.hash[tag] || 0)));
  return model;
};
`;

const numbersOf = (base64) => {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(new Uint8Array(bytes).buffer);
};

/** The tagger's model in files from which it is soon in memory: it is half of what a small run loads. Its words are found by a Map. */
export const modelPrepared = {
  name: 'model-prepared',
  setup({ onLoad }) {
    onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path }) => {
      const data = /originalModel=require\("([^"]+)"\),/.exec(readFileSync(path, 'utf8'))[1];
      const { lexicon, xpansions, ...model } = JSON.parse(readFileSync(join(dirname(path), data), 'utf8'));
      const words = model.features.lexeme.list;
      if (words.some((word) => word.includes(separator))) throw new Error('a word has the separator in it');
      model.features.lexeme.list = [];
      writeFileSync('dist/tagger.lexicon', numbersOf(lexicon));
      writeFileSync('dist/tagger.words', words.join(separator));
      writeFileSync('dist/tagger.json', JSON.stringify({ ...model, xpansions: [...numbersOf(xpansions)] }));
      return { contents: reader, loader: 'js' };
    });
    onLoad({ filter: /wink-nlp.src.cache\.js$/ }, ({ path }) => ({
      contents: changed(readFileSync(path, 'utf8'), [
        ['index = h[ value ];', 'index = h.get( value );'],
        ['index = h[ value ] = f.index;', 'index = f.index; h.set( value, index );'],
        ['lexemesHash[ text ]', 'lexemesHash.get( text )'],
      ]),
      loader: 'js',
    }));
  },
};
