/**
 * Pages of the site that are no files and that people look for by what they want to do: what they would type for each.
 * Lists are not among them, as their words ("offers", "contacts") are looked for in the records.
 */
export const toolTasks = {
  lessons: [
    'what was learned',
    'lessons learned',
    'mistakes to avoid',
    'tips and advice from project leaders',
    'what went wrong',
    'what they would do differently',
    'what worked and what did not',
    'making it last',
  ],
  check: [
    'what can my school get',
    'what could my school have had',
    'check if my school qualifies',
    'am I eligible',
    'eligibility checker',
    'is my school eligible',
  ],
  compare: ['compare areas side by side', 'compare offers', 'difference between two areas'],
  report: [
    'report a mistake',
    'something is wrong or out of date',
    'correct an error on a page',
    'complain about a page',
    'give feedback',
    'contact this website',
    'add, change or update a page',
    'take my name down',
    'remove a name, number or address',
    'broken link',
  ],
  sources: [
    'where does this come from',
    'list of documents and references',
    'what is this based on',
    'how reliable is this',
  ],
} as const satisfies Record<string, readonly string[]>;

export type ToolName = keyof typeof toolTasks;

export const toolNames = Object.keys(toolTasks) as [ToolName, ...ToolName[]];
