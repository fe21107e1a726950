import { readFiles } from '#lib/content/files';
import type { Library } from '#lib/content/library';
import { readLibrary } from '#lib/content/read-library';
import { noAreaValue } from '#lib/offers/answers';
import { type Condition, describeCondition, type Placement, placementOf, whyNotSaid } from '#lib/schema/condition';
import { type Question, questions } from '#lib/schema/question';
import type { RecordOf } from '#lib/schema/types';
import { formatCount } from '#lib/text/format';
import type { Command } from './command.ts';

const words: Record<Placement, string> = {
  placed: 'placed',
  'ruled-out': 'ruled out',
  'not-said': 'not placed by the source',
};

/** Prints what each condition of each offer makes of every answer, to be read against the sources. */
export const decisionsCommand: Command = {
  help: 'Lists every condition of every offer with what it makes of each answer, to read against the sources.',
  words: '[offer]',
  examples: ['decisions', 'decisions funded-npqs-stoke'],
  run([id], { print }) {
    const { library } = readLibrary(readFiles('content'));
    const offers = library.all('offer').filter((offer) => id === undefined || offer.id === id);
    if (offers.length === 0) {
      print(`There is no offer "${id}". See: npm run content find`);
      return 1;
    }
    const lines = offers.flatMap((offer) => linesOf(offer, library));
    for (const line of lines) print(line);
    const unplaced = lines.filter((line) => line.includes(`: ${words['not-said']}`)).length;
    print(
      `${formatCount(offers.length, 'offer', 'offers')}; ${formatCount(unplaced, 'answer', 'answers')} not placed by a source.`,
    );
    return 0;
  },
};

function linesOf({ id, file, always, ways, extraWays = [] }: RecordOf<'offer'>, library: Library): string[] {
  const parts = [
    { name: 'in every case', needs: always ?? [] },
    ...(ways ?? []),
    ...extraWays.flatMap((extra) => extra.ways.map(({ name, needs }) => ({ name: `${extra.for} ${name}`, needs }))),
  ].filter(({ needs }) => needs.length > 0);
  if (parts.length === 0) return [`offer ${id} (${file}): its source gives no rule`];
  return [
    `offer ${id} (${file})`,
    ...parts.flatMap(({ name, needs }) => [
      `  ${name}`,
      ...(needs as Condition[]).flatMap((need) => conditionLines(need, library)),
    ]),
  ];
}

function conditionLines(condition: Condition, library: Library): string[] {
  const areas = new Map(library.all('area').map(({ id, title }) => [id, title]));
  const national = condition.national ? ` (only in ${condition.national})` : '';
  return [
    `    ${condition.question}: ${describeCondition(condition, areas)}${national}`,
    ...answersTo(condition, [...areas.keys()]).map(({ said, answer }) => {
      const placement = placementOf(condition, answer);
      const why = placement === 'not-said' ? `. ${whyNotSaid(condition, answer)}` : '';
      return `      ${said}: ${words[placement]}${why}`;
    }),
  ];
}

/** Every answer that can be given; of a number, one on each side of the bound. */
function answersTo({ question: name, atLeast = 0 }: Condition, areas: readonly string[]) {
  const question: Question = questions[name];
  if (question.kind === 'yes-no') return [true, false].map((answer) => ({ answer, said: answer ? 'yes' : 'no' }));
  if (question.kind === 'at-least') {
    return [
      { answer: atLeast, said: `${atLeast}${question.unit} or more` },
      { answer: 0, said: `less than ${atLeast}${question.unit}` },
    ];
  }
  return (name === 'area' ? [...areas, noAreaValue] : question.choices).map((answer) => ({ answer, said: answer }));
}
