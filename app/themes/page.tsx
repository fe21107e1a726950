import { Counts } from '#components/record/counts';
import { library } from '#lib/content/open';
import { themeAddress } from '#lib/model/addresses';
import { theme, themeGroup } from '#lib/model/topics';
import { matrixOf, recordsWith } from '#lib/query/topic';
import { count } from '#lib/text/words';
import { ListPage, metadataOfPlace } from '../list-page.tsx';

export const metadata = metadataOfPlace('/themes');

export default function ThemesPage() {
  return (
    <ListPage address="/themes">
      {themeGroup.values.map((group) => (
        <section key={group} className="mb-10" aria-labelledby={group}>
          <h2 id={group} className="mb-4">
            {themeGroup.label(group)}
          </h2>
          <ul className="grid gap-4 sm:grid-cols-2 md:grid-cols-3">
            {theme.values
              .filter((value) => theme.choices[value].group === group)
              .map((value) => (
                <li key={value} className="card">
                  <h3 className="text-lg">
                    <a href={themeAddress(value)}>{theme.label(value)}</a>
                  </h3>
                  <p className="mt-1">{theme.choices[value].help}</p>
                  <p className="small mt-1">
                    {count(recordsWith(library(), { theme: value }).length, 'record', 'records')}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section className="mt-12">
        <h2 className="mb-4">Which area worked on what</h2>
        <Counts
          caption="Activities by theme and area"
          note="The number of activities. One that has several themes counts at each."
          head="Theme"
          {...matrixOf(library())}
        />
      </section>
    </ListPage>
  );
}
