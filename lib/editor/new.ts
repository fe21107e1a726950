import { type TypeName, typeNames, typeOf } from '#lib/model/types';
import { listInWords } from '#lib/text/words';
import { templateOf } from './template.ts';
import type { Tools } from './tools.ts';

/** Writes the file of a new record, ready to be filled in. It never writes over a file. */
export function makeNew([name = '', id = '']: string[], { say, exists, write }: Tools): number {
  if (!typeNames.includes(name as TypeName) || id === '') {
    say('Say which kind of record and its id, like: npm run content new offer free-books');
    say(`The kinds are ${listInWords(typeNames)}.`);
    return 1;
  }
  const type = typeOf(name as TypeName);
  const file = `content/${type.folder}/${id}${type.fileEnding}`;
  if (exists(file)) {
    say(`${file} is there already. Choose another id, or edit that file.`);
    return 1;
  }
  write(file, templateOf(name as TypeName));
  say(`${file} is ready to be filled in. Then run: npm run content check`);
  return 0;
}
