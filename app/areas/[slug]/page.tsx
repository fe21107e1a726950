import { AreaView } from '#components/area/area-view';
import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { areaData } from '#lib/export/structured-data';
import { createCard } from '#lib/finder/card';
import { countByStage, workStatesOf } from '#lib/views/topics';
import { listAreaWork } from '../../_shared/area-work.ts';
import { citeSources, createBreadcrumbs, createMetadata, formLinksOf, loadRecord } from '../../_shared/load-record.ts';
import { loadDay } from '../../_shared/today.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => createMetadata(loadRecord('area', (await params).slug));

export default async function AreaPage({ params }: Props) {
  const area = loadRecord('area', (await params).slug);
  const { day } = await loadDay();
  const { cited, pages, ...work } = listAreaWork(area);
  const cards = pages.map((record) => createCard(record, loadLibrary(), day));
  return (
    <>
      <JsonLd data={areaData(area, loadLibrary())} />
      <AreaView
        area={area}
        breadcrumbs={{ items: createBreadcrumbs('/areas'), current: area }}
        {...work}
        {...citeSources(cited)}
        cards={cards}
        facts={getFacts(area, loadLibrary())}
        stages={countByStage(loadLibrary(), area.id)}
        states={workStatesOf(loadLibrary(), area.id)}
      />
      <FormLinks links={formLinksOf(area.address)} />
    </>
  );
}
