import { collectTexts } from '#lib/schema/texts-in-value';
import type { AnyRecord } from '#lib/schema/types';
import { type Figure, findFigures, isTypoOf } from '../figures.ts';
import type { Library } from '../library.ts';
import { memoizePerLibrary } from '../memoize-per-library.ts';
import type { Finding, WarningRule } from '../rule.ts';
import { collectTextNodes, type TextNode } from '../text-nodes.ts';

/** Fields that give a figure and nothing else; what the rest of a record says is held against them. */
const exact = new Set(['amount', 'value', 'money', 'opens', 'closes', 'on', 'published', 'atLeast', 'when']);
/** What is not said of the record: when it was checked, and what others are called. */
const aside = new Set(['checked', 'sources', 'from', 'asOf', 'confirmed', 'link', 'isbn', 'channels', 'covers']);

export const figuresRule: WarningRule = {
  id: 'figures',
  severity: 'warning',
  sentence: 'A sum, a percentage or a day in a text looks like one in the fields, typed wrongly.',
  example: '£1,500 in the text of an offer whose `funding` says £1,050.',
  why: 'the page would say two things. Only figures that no other text of the record, or of the records beside it, gives are held to be slips.',
  suggestion: 'look into the source, and correct the one that is wrong.',
  *find({ record }, library): Generator<Finding> {
    const texts = textsOf(record);
    const known = texts
      .filter(({ path }) => path?.some((key) => exact.has(String(key))))
      .flatMap(({ text }) => findFigures(text));
    known.push(...thresholdsOf(record));
    if (known.length === 0) return;
    for (const said of texts) {
      if (known.length === 0 || said.path?.some((key) => exact.has(String(key)))) continue;
      for (const figure of findFigures(said.text)) {
        const meant = known.find((each) => isTypoOf(figure, each));
        if (!meant || known.some(same(figure)) || isElsewhere(figure, said, texts, record, library)) continue;
        yield {
          at: said.at(figure.index),
          message: `the text says ${figure.words}, and a field says ${meant.words}`,
          suggestion: 'Look into the source, and correct the one that is wrong.',
        };
      }
    }
  },
};

const textsOf = (record: AnyRecord): TextNode[] =>
  [...collectTextNodes(record)].filter(({ path }) => !path?.some((key) => aside.has(String(key))));

const same = (one: Figure) => (other: Figure) => one.kind === other.kind && one.value === other.value;

/** The percentages that decide who can have an offer. */
function thresholdsOf(record: AnyRecord): Figure[] {
  if (record.type !== 'offer') return [];
  const ways = [...(record.ways ?? []), ...(record.extraWays ?? []).flatMap((extra) => extra.ways)];
  return ways.flatMap(({ needs }) =>
    needs.flatMap((need) =>
      'atLeast' in need
        ? [{ kind: 'percent' as const, value: String(need.atLeast), words: `${need.atLeast}%`, index: 0 }]
        : [],
    ),
  );
}

/** Whether a second text of the record says it too, or a record that names it or that it names. */
function isElsewhere(
  figure: Figure,
  said: TextNode,
  texts: readonly TextNode[],
  record: AnyRecord,
  library: Library,
): boolean {
  const others = texts.filter((other) => other !== said).flatMap(({ text }) => findFigures(text));
  const beside = [...library.linksFrom(record), ...library.linksTo(record)].flatMap((end) =>
    figuresBeside(library)(end.record),
  );
  return [...others, ...beside].some(same(figure));
}

/** The figures of a record, worked out once however many others stand beside it. */
const figuresBeside = memoizePerLibrary(() => {
  const known = new Map<AnyRecord, Figure[]>();
  return (record: AnyRecord): Figure[] => {
    const found =
      known.get(record) ?? [...collectTexts({ ...record, body: undefined })].flatMap(({ text }) => findFigures(text));
    known.set(record, found);
    return found;
  };
});
