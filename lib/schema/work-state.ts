import { field } from './field.ts';
import { period, prose } from './field-shapes.ts';
import { type Choice, defineVocabulary } from './vocabulary.ts';

type State = Choice & { help: string };

/** How far something got, as far as a source says. "Reported" stands in the labels because a source's word is all there is. */
export const workState = defineVocabulary({
  planned: {
    label: 'Planned',
    help: 'A source says that it was planned, announced or approved. No source we read says that it began.',
  },
  'reported-running': {
    label: 'Reported running',
    help: 'A source says that it had begun or was running. No source we read says that it ended.',
  },
  'reported-finished': { label: 'Reported finished', help: 'A source says that it took place and was over.' },
  'reported-stopped': { label: 'Reported stopped', help: 'A source says that it was stopped before it was finished.' },
  unclear: { label: 'Unclear', help: 'The sources name it but do not make clear whether it began or ended.' },
} satisfies Record<string, State>);

export type WorkState = (typeof workState.values)[number];

/** How far a piece of work got, when that was so, and the words that explain it. */
export const stateOfWork = {
  state: field(
    workState.schema,
    'How far it got, as far as a source says: planned, reported-running, reported-finished, reported-stopped or unclear. A plan stays planned until a source says that it began.',
    {
      label: 'State of work',
      facet: { name: 'state', label: 'State of work', many: 'states of work', preposition: 'that are' },
      fact: true,
    },
  ),
  stateAsOf: field(
    period.optional(),
    'When that was so, where it is not the date or period in asOf: the latest day on which a source says it.',
    { label: 'State as of' },
  ),
  stateNote: field(prose, 'The state in words, as exactly as the source gives it.', {
    label: 'More about the state',
    fact: true,
  }),
};

/** When the state of something was so; none where no source gives a date. */
export const stateDateOf = (work: { stateAsOf?: string | undefined; asOf?: string | undefined }): string | undefined =>
  work.stateAsOf ?? work.asOf;
