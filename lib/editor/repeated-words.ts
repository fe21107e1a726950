import retextEnglish from 'retext-english';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read';
import { textsIn } from '#lib/model/texts';
import { type AnyRecord, typeNames } from '#lib/model/types';
import { count } from '#lib/text/words';
import { runningText } from './running-text.ts';
import type { Tools } from './tools.ts';

const reader = unified().use(retextEnglish).use(retextRepeatedWords).freeze();

/** Prints every word that stands twice in a row by mistake. */
export function repeatedWords(_words: string[], { say }: Tools): number {
  const { library } = readLibrary(readFiles('content'));
  const found = typeNames.flatMap((name) => (library.all(name) as AnyRecord[]).flatMap(repeatsIn));
  for (const line of found) say(line);
  say(`${count(found.length, 'repeated word', 'repeated words')}.`);
  return found.length === 0 ? 0 : 1;
}

function repeatsIn({ body, ...fields }: AnyRecord): string[] {
  const texts = [...[...textsIn(fields)].map(({ text }) => text), runningText(body)];
  return texts.flatMap((text) => {
    const file = new VFile(text);
    reader.runSync(reader.parse(file), file);
    return file.messages.map(({ reason }) => `${fields.file}  ${reason}`);
  });
}
