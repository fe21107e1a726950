import { type ParsedRecord, parseFile } from '#lib/content/parse-file';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { getLastSegment } from '#lib/schema/define-type';
import { findReferences } from '#lib/schema/references';
import { getType, type TypeName, typeNames } from '#lib/schema/types';
import { addAlias } from './aliases.ts';

/** The text of each file, by its path. */
export type FileTexts = ReadonlyMap<string, string>;

/** One record that gets another id, and with it another file. */
export type RecordMove = { type: TypeName; from: string; id: string; file: string; to: string };

/** A move with everything that follows from it: what lies in folders of the record's name moves along. */
export function listMoves(move: RecordMove, paths: readonly string[]): RecordMove[] {
  const filed = typeNames.filter((name) => getType(name).folderField === move.type);
  const along = filed.flatMap((type) => {
    const { folder, fileEnding } = getType(type);
    const before = `content/${folder}/${move.from}/`;
    return paths
      .filter((path) => path.startsWith(before))
      .map((file) => {
        const name = file.slice(before.length, -fileEnding.length);
        const id = `${move.id}/${name}`;
        return { type, from: `${move.from}/${name}`, id, file, to: `content/${folder}/${id}${fileEnding}` };
      });
  });
  return [move, ...along];
}

/** All files as they are after some moves: at their new places, with every reference and link mended. */
export function moveFiles(texts: FileTexts, moves: readonly RecordMove[]): FileTexts {
  const ids = new Map(moves.map(({ type, from, id }) => [`${type} ${from}`, id]));
  const addresses = new Map(
    moves.map(({ type, from, id }) => [getType(type).address(from), getType(type).address(id)]),
  );
  const moveOf = new Map(moves.map((move) => [move.file, move]));
  const mayName = (text: string) => moves.some(({ from }) => text.includes(getLastSegment(from)));
  return new Map(
    [...texts].map(([path, text]) => {
      const move = moveOf.get(path);
      const mended = !mayName(text)
        ? text
        : path.startsWith('content/')
          ? replaceNames(path, text, ids, addresses)
          : replaceAddresses(text, addresses);
      if (!move) return [path, mended];
      const { address } = getType(move.type);
      return [
        move.to,
        'aliases' in getType(move.type).fields ? addAlias(mended, address(move.from), address(move.id)) : mended,
      ];
    }),
  );
}

/** A piece of a text that is to be another: where it begins, counted in characters. */
type FileEdit = { at: number; old: string; with: string };

/** A content file with its references and links mended. A file that cannot be read is left alone. */
function replaceNames(path: string, text: string, ids: Map<string, string>, addresses: Map<string, string>): string {
  const { entry } = parseFile({ path, bytes: new TextEncoder().encode(text) });
  if (!entry) return text;
  const offsetAt = createOffsetFinder(text);
  const edits = [...listReferenceEdits(entry, ids, text, offsetAt), ...listLinkEdits(entry, addresses, text, offsetAt)];
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((whole, edit) => whole.slice(0, edit.at) + edit.with + whole.slice(edit.at + edit.old.length), text);
}

type OffsetAt = (place: { line: number; column: number }) => number;

function* listReferenceEdits(
  { record, locate }: ParsedRecord,
  ids: Map<string, string>,
  text: string,
  offsetAt: OffsetAt,
): Generator<FileEdit> {
  for (const { path, target, id } of findReferences(getType(record.type).schema, record)) {
    const becomes = ids.get(`${target} ${id}`);
    // The area of a record in an area's folder is not written in the file: the folder says it.
    if (becomes === undefined || getType(record.type).folderField === path[0]) continue;
    const start = offsetAt(locate(path));
    yield { at: start + text.slice(start).indexOf(id), old: id, with: becomes };
  }
}

function* listLinkEdits(
  { record }: ParsedRecord,
  addresses: Map<string, string>,
  text: string,
  offsetAt: OffsetAt,
): Generator<FileEdit> {
  for (const node of [...findNodes(record.body, 'link'), ...findNodes(record.body, 'definition')]) {
    const becomes = getNewAddress(node.url, addresses);
    if (becomes === undefined) continue;
    const start = offsetAt(getNodeStart(node));
    const end = offsetAt(node.position?.end ?? getNodeStart(node));
    const within = text.slice(start, end).lastIndexOf(node.url);
    if (within >= 0) yield { at: start + within, old: node.url, with: becomes };
  }
}

/** Where an address leads after the moves; the parts of a moved page move along. */
function getNewAddress(url: string, addresses: Map<string, string>): string | undefined {
  const [path = '', fragment] = url.split('#');
  const page = addresses.get(path);
  return addresses.get(url) ?? (page && (fragment === undefined ? page : `${page}#${fragment}`));
}

/** A file that is not content, with every whole address replaced that stands in it. */
const replaceAddresses = (text: string, addresses: Map<string, string>): string =>
  text.replace(/\/[a-z0-9-]+(\/[a-z0-9-]+)*(#[a-z0-9-]+)?/g, (found) => getNewAddress(found, addresses) ?? found);

/** From a line and a column, counted from 1, to the place in the text. */
function createOffsetFinder(text: string): OffsetAt {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}
