import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { collectTexts } from '#lib/schema/texts-in-value';
import { memoizePerLibrary } from '../memoize-per-library.ts';
import type { ParsedRecord } from '../parse-file.ts';
import type { ErrorRule, Finding } from '../rule.ts';

/** Fields that hold names as their owners write them, and what is not for readers. */
const notProse = [
  'title',
  'name',
  'partners',
  'organisation',
  'authors',
  'also',
  'places',
  'covers',
  'from',
  'sources',
];
/** Records whose texts are the words of others, or words that nobody reads. */
const notOurs: readonly string[] = ['source', 'searchWords'];

/** Short forms such as NLE or SENCOs, but no part of an address such as GOV.UK. */
const shortForm = /(?<![\p{L}\d.@/-])[A-Z]{2,6}(?=s?(?![\p{L}\d]|\.\p{L}))/gu;
/** Another text quoted as it stands. */
const quotation = /“[^”]*”/g;

/** Finds a short form that neither the glossary nor the record itself explains. */
export const shortFormsRule: ErrorRule = {
  id: 'short-form',
  severity: 'error',
  sentence: 'A short form is used that neither the glossary nor the text explains.',
  example: '“Help for children with SLCN.”',
  why: 'a reader who does not know it is lost.',
  suggestion:
    'write it in full with the short form in brackets behind it, “speech, language and communication needs (SLCN)”, or add a file to `content/glossary/`. Names in `title` and `partners`, words in quotes “like this” and the links to sources are left alone.',
  *find(entry, library) {
    if (notOurs.includes(entry.record.type)) return;
    const texts = [...proseOf(entry)];
    const whole = texts.map(({ text }) => text).join(' ');
    const ownNames = new Set(namesOf(entry.record).flatMap(wordsOf));
    const isExplained = (short: string) =>
      explainedBy(library).has(short) ||
      ownNames.has(short) ||
      new RegExp(`\\(${short}s?[),:]|${short}s? \\(`).test(whole);
    const said = new Set<string>();
    for (const { at, text } of texts) {
      for (const [short] of text.replaceAll(quotation, '').matchAll(shortForm)) {
        if (said.has(short) || isExplained(short)) continue;
        said.add(short);
        yield {
          at,
          message: `nothing explains "${short}"`,
          suggestion: `Write it in full with "(${short})" behind it, or add it to content/glossary.`,
        };
      }
    }
  },
};

type Text = { at: Finding['at']; text: string };

function* proseOf({ record }: ParsedRecord): Generator<Text> {
  const { body, ...fields } = record;
  for (const { path, text } of collectTexts(fields)) {
    if (!path.some((key) => notProse.includes(String(key)))) yield { at: path, text };
  }
  // The words of a link to a source are its publisher's name.
  const inLinks = new Set(
    findNodes(body, 'link').flatMap((link) =>
      link.url.startsWith('/sources#') ? findNodes({ type: 'root', children: [link] }, 'text') : [],
    ),
  );
  for (const node of findNodes(body, 'text')) {
    if (!inLinks.has(node)) yield { at: getNodeStart(node), text: node.value };
  }
}

/** The names that a record is about or lists, which may be short forms that stand for nothing. */
const namesOf = (record: ParsedRecord['record']): string[] => [
  record.title,
  ...(('partners' in record && record.partners) || []),
];

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\d]+/u).map((word) => word.replace(/(?<=[A-Z])s$/, ''));

/** Every word of the names of the glossary. */
const explainedBy = memoizePerLibrary(
  (library) => new Set(library.all('term').flatMap(({ title, also = [] }) => [title, ...also].flatMap(wordsOf))),
);
