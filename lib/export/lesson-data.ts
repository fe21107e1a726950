import { toString as textOf } from 'mdast-util-to-string';
import { site } from '#lib/config';
import type { Lesson } from '#lib/content/lessons';
import { rights } from './rights.ts';

/** The words of a lesson, without marks. */
export const textOfLesson = ({ text }: Lesson): string => text.children.map((part) => textOf(part)).join(' ');

/** Lessons as JSON, each with its own address and the project that it comes from. */
export function lessonsAsJson(lessons: readonly Lesson[], title: string, address: string): string {
  const results = lessons.map((lesson) => ({
    id: `${lesson.project.id}-${lesson.id}`,
    address: site.url + lesson.address,
    kind: lesson.kind,
    text: textOfLesson(lesson),
    about: lesson.about,
    project: { id: lesson.project.id, title: lesson.project.title, address: site.url + lesson.project.address },
    themes: lesson.project.themes,
    keyStages: lesson.project.keyStages ?? [],
  }));
  return `${JSON.stringify({ title, address: site.url + address, total: results.length, rights, results }, null, 1)}\n`;
}
