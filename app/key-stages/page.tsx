import { library } from '#lib/content/open';
import { keyStageAddress } from '#lib/model/addresses';
import { keyStage } from '#lib/model/topics';
import { recordsWith } from '#lib/query/topic';
import { count } from '#lib/text/words';
import { ListPage, metadataOfPlace } from '../list-page.tsx';

export const metadata = metadataOfPlace('/key-stages');

export default function KeyStagesPage() {
  return (
    <ListPage address="/key-stages">
      <ul className="grid gap-4 sm:grid-cols-2 md:grid-cols-3">
        {keyStage.values.map((value) => {
          const { label, ages, years } = keyStage.choices[value];
          return (
            <li key={value} className="card">
              <h2 className="text-lg">
                <a href={keyStageAddress(value)}>
                  {label}, ages {ages}
                </a>
              </h2>
              <p className="mt-1">In school: {years}.</p>
              <p className="small mt-1">
                {count(recordsWith(library(), { keyStage: value }).length, 'record', 'records')}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="mt-8 max-w-2xl">
        Many sources do not say which key stage their work was for. We do not guess, so that work is not listed here.
        You can find it by <a href="/themes">theme</a> or by <a href="/areas">area</a>.
      </p>
    </ListPage>
  );
}
