import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';
import { type Figure, findFigures } from '../figures.ts';
import type { Library } from '../library.ts';
import type { Finding, WarningRule } from '../rule.ts';
import { collectTextNodes, type TextNode } from '../text-nodes.ts';

type Offer = RecordOf<'offer'>;

/** Where an offer says what it is; its other fields tell of other years, other pages and doubts. */
const main = new Set(['title', 'summary', 'eligibility', 'reach', 'apply', 'ways']);
const closing = /\b(?:clos(?:e|es|ed|ing)|deadline|last day|until|apply|applications?|by)\b/i;

export const consistentFiguresRule: WarningRule = {
  id: 'consistent-figures',
  severity: 'warning',
  sentence: 'The text of an offer gives another sum or another last day than its fields.',
  example: '“a grant of £5,000” where `funding` says £500, or “Apply by 30 April 2018” where `closes` says 31 March.',
  why: 'the page would say two things.',
  suggestion: 'look into the source, and correct the one that is wrong.',
  *find({ record }, library): Generator<Finding> {
    if (record.type !== 'offer') return;
    const texts = [...collectTextNodes(record)];
    const isMain = ({ path }: TextNode) => !path || main.has(String(path[0]));
    const known = [
      ...texts.filter((said) => !isMain(said)).flatMap(({ text }) => findFigures(text)),
      ...beside(record, library),
    ];
    for (const said of texts.filter(isMain)) {
      for (const figure of findFigures(said.text)) {
        const meant = known.some(same(figure)) ? undefined : contradicted(record, figure, said.text);
        if (!meant) continue;
        yield {
          at: said.at(figure.index),
          message: `the text says ${figure.words}, and ${meant}`,
          suggestion: 'Look into the source, and correct the one that is wrong.',
        };
      }
    }
  },
};

const same = (one: Figure) => (other: Figure) => one.kind === other.kind && one.value === other.value;

const beside = (record: Offer, library: Library): Figure[] =>
  [...library.linksFrom(record), ...library.linksTo(record)].flatMap((end) =>
    end.record.type === 'source' ? [] : [...collectTextNodes(end.record)].flatMap(({ text }) => findFigures(text)),
  );

/** What the fields say against a figure: a sum ten, a hundred or a thousand times as large or small, or another last day. */
function contradicted({ funding, closes }: Offer, figure: Figure, text: string): string | undefined {
  if (figure.kind === 'money') {
    const sums = funding.flatMap(({ amount }) => findFigures(amount)).filter(({ kind }) => kind === 'money');
    const sum = sums.find(({ value }) => isNoughtsOff(Number(value), Number(figure.value)));
    return sum && `funding says ${sum.words}`;
  }
  if (figure.kind !== 'day' || closes?.length !== 10) return undefined;
  const sentence =
    text
      .slice(0, figure.index)
      .split(/(?<=[.!?])\s/)
      .at(-1) ?? '';
  return closing.test(sentence) ? `the field closes says ${formatDate(closes)}` : undefined;
}

const isNoughtsOff = (one: number, other: number): boolean =>
  [10, 100, 1000].some((times) => one * times === other || other * times === one);
