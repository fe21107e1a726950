import type { ReactNode } from 'react';

type Props = { projects: readonly { title: string; address: string; count: string; lessons: ReactNode }[] };

/** What projects say they learned, folded under the name of each. */
export function LessonsByProject({ projects }: Props) {
  return (
    <div className="max-w-3xl">
      {projects.map(({ title, address, count, lessons }) => (
        <details key={address} className="disclosure disclosure-large border-border border-t">
          <summary>
            {title} <span className="small font-normal">{count}</span>
          </summary>
          <div className="prose mb-6">
            {lessons}
            <p>
              <a href={address}>Read the whole project</a>
            </p>
          </div>
        </details>
      ))}
    </div>
  );
}
