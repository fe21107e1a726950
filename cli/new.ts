import { stringify } from 'yaml';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { getType, type TypeName, typeNames } from '#lib/schema/types';
import { formatList } from '#lib/text/format';
import { findNearest } from '#lib/text/nearest';
import { slugify, slugPattern } from '#lib/text/slug';
import type { Command, ParsedOptions } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { createTemplate, type KnownValues } from './template.ts';

/** Makes the file of a new record: what is known stands in it, and what is not is marked. It never writes over a file. */
export const makeNewCommand: Command = {
  help: 'Makes the file of a new record, with a mark wherever something must still be written.',
  words: '<type> [name]',
  options: {
    title: { value: '"Free books"', help: 'Its title. The name of the file follows from it where none is given.' },
    area: { value: 'norwich', help: 'The id of its area.' },
    source: { value: 'stoke-news', help: 'The id of the source that it rests on.' },
  },
  examples: [
    'new offer',
    'new offer -- --title "Free books" --area norwich --source stoke-news',
    'new source town-council-2019',
  ],
  async run([typed, nameGiven], context, given) {
    const { print, exists, write } = context;
    const name = typed ?? (await context.ask?.(`What kind of record? (${formatList(typeNames, 'or')})`)) ?? '';
    if (!typeNames.includes(name as TypeName)) {
      const likely = findNearest(name, typeNames);
      print(
        name ? `There is no type "${name}".${likely ? ` Did you mean "${likely}"?` : ''}` : 'Say which kind of record.',
      );
      print(`The kinds are ${formatList(typeNames)}, like: npm run content new offer free-books`);
      return 1;
    }
    const type = name as TypeName;
    const answers = await askAnswers(type, nameGiven, given, context);
    const wrong = findAnswerMistake(type, answers, exists);
    if (wrong) {
      print(wrong);
      return 1;
    }
    const { folder, fileEnding, folderField } = getType(type);
    const id = folderField && !answers.name.includes('/') ? `${answers.area}/${answers.name}` : answers.name;
    const file = `content/${folder}/${id}${fileEnding}`;
    if (exists(file)) {
      print(`${file} is there already. Choose another name, or edit that file.`);
      return 1;
    }
    write(file, createTemplate(type, createKnownValues(type, answers)));
    print(`${file} is ready. Write something in place of every TODO, then run: npm run content check`);
    return 0;
  },
};

type NewRecordAnswers = { name: string; title: string; area: string; source: string };

/** What the flags say; what they do not, somebody at a terminal is asked. */
async function askAnswers(
  type: TypeName,
  name: string | undefined,
  given: ParsedOptions,
  { ask }: CommandContext,
): Promise<NewRecordAnswers> {
  const { fields, folderField } = getType(type);
  const answer = async (option: string, question: string, isMeant: boolean) =>
    given.text(option) ?? (isMeant ? ((await ask?.(question)) ?? '').trim() : '');
  const title = await answer('title', 'What is it called?', true);
  const hasArea = 'area' in fields || 'areas' in fields;
  const area = await answer('area', 'The id of its area? (Leave it empty for none.)', hasArea && !name?.includes('/'));
  const source = await answer(
    'source',
    'The id of its source? (Leave it empty if you do not know.)',
    'sources' in fields,
  );
  const proposed = slugify(title);
  const asked = name ?? (await ask?.(`The name of its file? (${proposed || 'small letters, with hyphens'})`));
  const chosen = asked?.trim() || proposed;
  return {
    name: chosen,
    title,
    area: folderField && chosen.includes('/') ? (chosen.split('/')[0] ?? '') : area,
    source,
  };
}

function findAnswerMistake(
  type: TypeName,
  { name, title, area, source }: NewRecordAnswers,
  exists: CommandContext['exists'],
): string | undefined {
  const { folderField } = getType(type);
  if (!name && title)
    return `The title "${title}" has no letters or numbers that an address can have. Say the name of its file too, like: npm run content new ${type} free-books`;
  if (!name) return 'Say the name of its file, or its --title, like: npm run content new offer free-books';
  const parts = name.split('/');
  if (parts.length > (folderField ? 2 : 1) || !parts.every((part) => slugPattern.test(part)))
    return `"${name}" cannot be part of an address. Use small letters and numbers, with hyphens between words.`;
  if (folderField && !area) return `Say its area, like: npm run content new ${type} norwich/${name}`;
  return describeMissing('area', area, exists) ?? describeMissing('source', source, exists);
}

/** What to say where somebody names a record that is not there. */
function describeMissing(type: 'area' | 'source', id: string, exists: CommandContext['exists']): string | undefined {
  const { folder, fileEnding } = getType(type);
  // A file that is not finished yet will do.
  if (!id || exists(`content/${folder}/${id}${fileEnding}`)) return undefined;
  const { library } = readLibrary(readFiles('content'));
  const likely = findNearest(
    id,
    library.all(type).map((each) => each.id),
  );
  return `There is no content/${folder}/${id}${fileEnding}. ${likely ? `Did you mean "${likely}"?` : `Add it first: npm run content new ${type} ${id}`}`;
}

function createKnownValues(type: TypeName, { title, area, source }: NewRecordAnswers): KnownValues {
  const { fields, folderField } = getType(type);
  return {
    ...(title && { title: [stringify(title, { lineWidth: 0 }).trimEnd()] }),
    ...(area && 'areas' in fields && { areas: ['', `  - ${area}`] }),
    ...(area && 'area' in fields && !folderField && { area: [area] }),
    ...(source && 'sources' in fields && { sources: ['', `  - source: ${source}`] }),
  };
}
