import type { ReactNode } from 'react';

type Props = { projects: readonly { title: string; address: string; count: string; lessons: ReactNode }[] };

/** What projects say they learned, folded under the name of each. */
export function Lessons({ projects }: Props) {
  return (
    <div className="max-w-3xl">
      {projects.map(({ title, address, count, lessons }) => (
        <details key={address} className="border-line border-t py-2">
          <summary className="cursor-pointer py-1">
            <strong>{title}</strong> <span className="small">{count}</span>
          </summary>
          <div className="prose mt-2">
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
