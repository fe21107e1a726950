import { CountTable } from '#components/charts/count-table';
import { PageSectionBlock } from '#components/ui/section';
import { loadLibrary } from '#lib/content/load-library';
import { getThemeAddress } from '#lib/schema/static-pages';
import { theme, themeGroup } from '#lib/schema/topics';
import { formatCount } from '#lib/text/format';
import { countThemesByArea, listTopicRecords } from '#lib/views/topics';
import { createStaticMetadata, ListPage } from '../_shared/list-page.tsx';

export const metadata = createStaticMetadata('/themes');

export default function ThemesPage() {
  return (
    <ListPage address="/themes">
      {themeGroup.values.map((group) => (
        <PageSectionBlock key={group} id={group} title={themeGroup.label(group)}>
          <ul className="cards">
            {theme.values
              .filter((value) => theme.choices[value].group === group)
              .map((value) => (
                <li key={value} className="card-item">
                  <h3 className="text-lg">
                    <a href={getThemeAddress(value)}>{theme.label(value)}</a>
                  </h3>
                  <p>{theme.choices[value].help}</p>
                  <p className="small">
                    {formatCount(listTopicRecords(loadLibrary(), { theme: value }).length, 'record', 'records')}
                  </p>
                </li>
              ))}
          </ul>
        </PageSectionBlock>
      ))}
      <PageSectionBlock id="by-area" title="Which area worked on what">
        <CountTable
          caption="Activities by theme and area"
          note="The number of activities. One that has several themes counts at each."
          head="Theme"
          {...countThemesByArea(loadLibrary())}
        />
      </PageSectionBlock>
    </ListPage>
  );
}
