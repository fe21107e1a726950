import { formatDiagnostic } from '#lib/content/diagnostic';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { getType, type TypeName, typeNames } from '#lib/schema/types';
import { formatCount } from '#lib/text/format';
import { findNearest } from '#lib/text/nearest';
import { slugPattern } from '#lib/text/slug';
import type { Command } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { type FileTexts, listMoves, moveFiles, type RecordMove } from './move.ts';
import { projectPath } from './project-path.ts';

/** Gives a record another name, and brings everything with it that names the record. */
export const renameCommand: Command = {
  help: 'Moves a record: renames its file, keeps its old address, and mends every reference and link to it.',
  words: '<file> <new name>',
  options: { 'dry-run': { help: 'Says what would be done, and does nothing.' } },
  examples: [
    'rename content/offers/small-grants-3k-stoke.md small-grants-stoke',
    'rename content/activities/norwich/maths.md norwich/maths-teaching -- --dry-run',
  ],
  run([typed = '', name = ''], context, given) {
    const file = projectPath(typed, context);
    const { print, exists } = context;
    const files = [...readFiles('content'), ...readFiles('tests/search')];
    const move = parseMove(file, name);
    if (typeof move === 'string' || !exists(file)) {
      const likely = findNearest(
        file,
        files.map(({ path }) => path),
      );
      print(
        typeof move === 'string'
          ? move
          : `There is no ${file || 'such file'}.${likely ? ` Did you mean ${likely}?` : ''}`,
      );
      return 1;
    }
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const texts: FileTexts = new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
    const moves = listMoves(move, [...texts.keys()]);
    const taken = moves.find(({ to }) => texts.has(to));
    if (taken) {
      print(`${taken.to} is there already. Choose another name.`);
      return 1;
    }
    context.progress?.('Looking for everything that names it…');
    const after = moveFiles(texts, moves);
    const left = listNewProblems(texts, after);
    context.progress?.('');
    if (left.length > 0) {
      print('Nothing was moved, because these problems would be left:');
      for (const diagnostic of left) print(diagnostic);
      return 1;
    }
    return writeMoves(texts, after, moves, given.has('dry-run'), context);
  },
};

/** What somebody asked to be moved; a sentence where it cannot be. */
function parseMove(file: string, name: string): RecordMove | string {
  const type = typeNames.find((each) => file.startsWith(`content/${getType(each).folder}/`));
  if (!type) return 'Say which file, and its new name, like: npm run content rename content/offers/old.md new-name';
  const { folder, fileEnding, folderField } = getType(type);
  const from = file.slice(`content/${folder}/`.length, -fileEnding.length);
  const bare = name.replace(`content/${folder}/`, '').replace(/\.(md|yaml)$/, '');
  const to = folderField && !bare.includes('/') ? `${from.split('/')[0]}/${bare}` : bare;
  const parts = to.split('/');
  if (parts.length !== (folderField ? 2 : 1) || !parts.every((part) => slugPattern.test(part)))
    return `"${name}" cannot be part of an address. Use small letters and numbers, with hyphens between words.`;
  return { type: type as TypeName, from, to: `content/${folder}/${to}${fileEnding}`, file, id: to };
}

/** The problems of the content after a move that it did not have before. */
function listNewProblems(before: FileTexts, after: FileTexts): string[] {
  const problemsOf = (texts: FileTexts): string[] => {
    const encoder = new TextEncoder();
    const content = [...texts].filter(([path]) => path.startsWith('content/'));
    return readLibrary(content.map(([path, text]) => ({ path, bytes: encoder.encode(text) }))).diagnostics.map(
      formatDiagnostic,
    );
  };
  const left = problemsOf(after);
  const known = new Set(left.length > 0 ? problemsOf(before) : []);
  return left.filter((diagnostic) => !known.has(diagnostic));
}

function writeMoves(
  before: FileTexts,
  after: FileTexts,
  moves: readonly RecordMove[],
  isDry: boolean,
  context: CommandContext,
): number {
  const { print, write, remove } = context;
  const origin = new Map(moves.map(({ file, to }) => [to, file]));
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  for (const [path, text] of changed) {
    const from = origin.get(path);
    print(from ? `moved    ${from} → ${path}` : `mended   ${path}`);
    if (!isDry) write(path, text);
    if (!isDry && from) remove?.(from);
  }
  print(
    `${formatCount(changed.length, 'file', 'files')} ${isDry ? 'would change. Nothing was done.' : 'changed. The check finds nothing new.'}`,
  );
  return 0;
}
