import { type Lesson, listLessons } from '#lib/content/lessons';
import type { Library } from '#lib/content/library';
import { describeUnknownChoice } from '#lib/finder/query';
import { keyStage, theme } from '#lib/schema/topics';
import { lessonKind, lessonTheme } from '#lib/schema/vocabularies';

type LessonOption = { value: string; label: string };
/** A way to choose lessons: what it asks, its choices, and what a lesson has of them. */
type LessonFilter = {
  name: string;
  label: string;
  options: readonly LessonOption[];
  valuesOf(lesson: Lesson): readonly string[];
};
export type LessonFilterView = { name: string; label: string; options: readonly LessonOption[]; chosen: string };

/** What an address asks of the lessons: those that fit, the choices, and what could not be understood. */
export type LessonsView = { lessons: Lesson[]; total: number; filters: LessonFilterView[]; notes: string[] };

const listChoices = <Value extends string>({
  values,
  label,
}: {
  values: readonly Value[];
  label(value: Value): string;
}) => values.map((value) => ({ value, label: label(value) }));

/** The ways to choose lessons, each with the choices that some lesson has. */
export function lessonFilters(library: Library): LessonFilter[] {
  const lessons = listLessons(library);
  const projects = [...new Set(lessons.map(({ project }) => project))];
  const all: LessonFilter[] = [
    { name: 'kind', label: 'Kind', options: listChoices(lessonKind), valuesOf: ({ kind }) => [kind] },
    { name: 'about', label: 'About', options: listChoices(lessonTheme), valuesOf: ({ about }) => about },
    {
      name: 'theme',
      label: 'Theme of the project',
      options: listChoices(theme),
      valuesOf: ({ project }) => project.themes,
    },
    {
      name: 'stage',
      label: 'Key stage of the project',
      options: listChoices(keyStage),
      valuesOf: ({ project }) => project.keyStages ?? [],
    },
    {
      name: 'project',
      label: 'Project',
      options: projects.map(({ id, title }) => ({ value: id, label: title })),
      valuesOf: ({ project }) => [project.id],
    },
  ];
  // A choice that no lesson has would only lead nowhere.
  return all.map((filter) => {
    const had = new Set(lessons.flatMap(filter.valuesOf));
    return { ...filter, options: filter.options.filter(({ value }) => had.has(value)) };
  });
}

/** Reads an address of the lessons. What means nothing is dropped, and said. */
export function filterLessons(library: Library, parameters: URLSearchParams): LessonsView {
  const all = listLessons(library);
  const notes: string[] = [];
  const chosen = lessonFilters(library).map((filter) => {
    const given = parameters.get(filter.name) ?? '';
    const isKnown = filter.options.some(({ value }) => value === given);
    if (given && !isKnown) notes.push(describeUnknownChoice(given, filter.label));
    return { ...filter, chosen: isKnown ? given : '' };
  });
  const lessons = all.filter((lesson) =>
    chosen.every((filter) => filter.chosen === '' || filter.valuesOf(lesson).includes(filter.chosen)),
  );
  const filters = chosen.map(({ name, label, options, chosen: value }) => ({ name, label, options, chosen: value }));
  return { lessons, total: all.length, filters, notes };
}

/** How often each thing that lessons are about comes up in each report, those in most reports first. */
export function countRecurringLessons(library: Library) {
  const all = listLessons(library);
  const projects = [...new Set(all.map(({ project }) => project))];
  const addressOf = (parameters: Record<string, string>): string => `/lessons?${new URLSearchParams(parameters)}`;
  const rows = lessonTheme.values.map((about) => ({
    head: { title: lessonTheme.label(about), address: addressOf({ about }) },
    cells: projects.map(({ id }) => ({
      count: all.filter((lesson) => lesson.about.includes(about) && lesson.project.id === id).length,
      address: addressOf({ about, project: id }),
    })),
  }));
  const reportsWith = ({ cells }: (typeof rows)[number]): number => cells.filter(({ count }) => count > 0).length;
  return {
    columns: projects.map(({ title }) => title),
    rows: rows.toSorted((one, other) => reportsWith(other) - reportsWith(one)),
  };
}
