import { Section } from '#components/ui/section';
import { Counts } from '#components/charts/count-table';
import { loadLibrary } from '#lib/content/load-library';
import { getThemeAddress } from '#lib/schema/static-pages';
import { theme, themeGroup } from '#lib/schema/topics';
import { countThemesByArea, listTopicRecords } from '#lib/views/topics';
import { formatCount } from '#lib/text/format';
import { ListPage, metadataOfPlace } from '../_shared/list-page.tsx';

export const metadata = metadataOfPlace('/themes');

export default function ThemesPage() {
  return (
    <ListPage address="/themes">
      {themeGroup.values.map((group) => (
        <Section key={group} id={group} title={themeGroup.label(group)}>
          <ul className="cards">
            {theme.values
              .filter((value) => theme.choices[value].group === group)
              .map((value) => (
                <li key={value} className="entry">
                  <h3 className="text-lg">
                    <a href={getThemeAddress(value)}>{theme.label(value)}</a>
                  </h3>
                  <p>{theme.choices[value].help}</p>
                  <p className="small">{formatCount(listTopicRecords(loadLibrary(), { theme: value }).length, 'record', 'records')}</p>
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <Section id="by-area" title="Which area worked on what">
        <Counts
          caption="Activities by theme and area"
          note="The number of activities. One that has several themes counts at each."
          head="Theme"
          {...countThemesByArea(loadLibrary())}
        />
      </Section>
    </ListPage>
  );
}
