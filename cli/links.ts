import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { findNodes } from '#lib/markdown/find-nodes';
import { collectTexts } from '#lib/schema/texts-in-value';
import type { AnyRecord } from '#lib/schema/types';
import { formatCount } from '#lib/text/format';
import type { Command } from './command.ts';

const maxConcurrent = 8;
/** Answers that say for certain that nothing is there any more. */
const goneAnswers = ['404', '410', 'no such site'];

/** Visits every address outside the site, and says which are gone. */
export const linksCommand: Command = {
  help: 'Visits every address outside the site, and says which are gone. It needs the internet and takes minutes.',
  async run(_words, { print, progress, checkUrl }) {
    if (!checkUrl) throw new Error('Nobody visits addresses here. Give the command a way to do it.');
    const { library } = readLibrary(readFiles('content'));
    const files = collectUrls(library.records);
    const left = [...files.keys()];
    const answers = new Map<string, string>();
    const visitSome = async (): Promise<void> => {
      for (let address = left.pop(); address; address = left.pop()) {
        answers.set(address, await checkUrl(address));
        progress?.(`${answers.size} of ${files.size}`);
      }
    };
    await Promise.all(Array.from({ length: maxConcurrent }, visitSome));
    progress?.('');
    const bad = [...files].filter(([address]) => answers.get(address) !== 'ok');
    const isGone = ([address]: [string, string[]]) => goneAnswers.includes(answers.get(address) ?? '');
    for (const [title, these] of [
      ['Gone', bad.filter(isGone)],
      ['Perhaps gone: look yourself', bad.filter((each) => !isGone(each))],
    ] as const) {
      if (these.length > 0) print(`## ${title}\n`);
      for (const [address, where] of these) print(`- ${address} (${answers.get(address)}): ${where.join(', ')}`);
      if (these.length > 0) print('');
    }
    print(`${formatCount(files.size, 'address', 'addresses')} visited, ${bad.length} did not answer well.`);
    return 0;
  },
};

/** Every web address in some records, with the files in which it stands. */
function collectUrls(records: readonly AnyRecord[]): Map<string, string[]> {
  const found = records.flatMap(({ body, ...fields }) => {
    const written = [...collectTexts(fields)].map(({ text }) => text).filter((text) => /^https?:\/\/\S+$/.test(text));
    const linked = [...findNodes(body, 'link'), ...findNodes(body, 'definition')].map(({ url }) => url);
    const outside = linked.filter((url) => /^https?:/.test(url));
    return [...new Set([...written, ...outside])].map((address) => ({ address, file: fields.file }));
  });
  const grouped = Map.groupBy(found, ({ address }) => address);
  return new Map([...grouped].map(([address, these]) => [address, these.map(({ file }) => file)]));
}
