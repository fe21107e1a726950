import type { Root } from 'mdast';
import { Prose } from '#components/ui/prose';

type LessonItem = { id: string; address: string; text: Root; kind: string; about: readonly string[] };
type Props = { projects: readonly { title: string; address: string; lessons: readonly LessonItem[] }[] };

/** Lessons under the name of their project, each with an address of its own. */
export function LessonList({ projects }: Props) {
  return projects.map(({ title, address, lessons }) => (
    <section key={address} className="mb-10 max-w-3xl">
      <h2 className="text-xl">
        <a href={address}>{title}</a>
      </h2>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id} id={lesson.id} className="result">
            <p className="small">
              <a href={lesson.address}>{lesson.kind}</a> · {lesson.about.join(' · ')}
            </p>
            <Prose text={lesson.text} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
