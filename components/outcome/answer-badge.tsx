import { type TargetAnswer, targetAnswer } from '#lib/schema/outcome-words';

/** A drawing for each answer that can be told from the others without colour. */
const drawings: Record<TargetAnswer, string> = {
  met: 'M10 1a9 9 0 1 0 0 18A9 9 0 1 0 10 1Zm-1.3 13.4L4.6 10.3l1.7-1.7 2.4 2.4 5-5.4 1.8 1.7Z',
  partly: 'M10 1a9 9 0 1 0 0 18A9 9 0 1 0 10 1Zm0 2.5v13a6.5 6.5 0 1 1 0-13Z',
  'not-met': 'M3 3h14v14H3Zm3.4 2L5 6.4 8.6 10 5 13.6 6.4 15l3.6-3.6 3.6 3.6 1.4-1.4-3.6-3.6L15 6.4 13.6 5 10 8.6Z',
  moved: 'M2 8.5h10V4l6.5 6-6.5 6v-4.5H2Z',
  'no-figure': 'M10 1a9 9 0 1 0 0 18A9 9 0 1 0 10 1Zm0 2.6a6.4 6.4 0 1 1 0 12.8 6.4 6.4 0 0 1 0-12.8Z',
  'not-measurable': 'M2 8.6h3.6v2.8H2Zm6.2 0h3.6v2.8H8.2Zm6.2 0H18v2.8h-3.6Z',
};

/** What became of a target, in words with a drawing. The only way to show it. */
export function AnswerBadge({ answer, count }: { answer: TargetAnswer; count?: number }) {
  return (
    <span className={`state is-answer-${answer}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={drawings[answer]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span>
        {count !== undefined && `${count} `}
        {count === undefined ? targetAnswer.label(answer) : targetAnswer.label(answer).toLowerCase()}
      </span>
    </span>
  );
}
