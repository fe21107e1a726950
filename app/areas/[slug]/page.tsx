import { AreaView } from '#components/area/area-view';
import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { areaData } from '#lib/export/structured-data';
import { createCard } from '#lib/finder/card';
import { countByStage, workStatesOf } from '#lib/views/topics';
import { cite, formLinksOf, load, metadataOf, stepsTo } from '../../_shared/load-record.ts';
import { today } from '../../_shared/today.ts';
import { workOf } from '../../_shared/area-work.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => metadataOf(load('area', (await params).slug));

export default async function AreaPage({ params }: Props) {
  const area = load('area', (await params).slug);
  const { day } = await today();
  const { cited, pages, ...work } = workOf(area);
  const cards = pages.map((record) => createCard(record, loadLibrary(), day));
  return (
    <>
      <JsonLd data={areaData(area, loadLibrary())} />
      <AreaView
        area={area}
        way={{ steps: stepsTo('/areas'), here: area }}
        {...work}
        {...cite(cited)}
        cards={cards}
        facts={getFacts(area, loadLibrary())}
        stages={countByStage(loadLibrary(), area.id)}
        states={workStatesOf(loadLibrary(), area.id)}
      />
      <FormLinks links={formLinksOf(area.address)} />
    </>
  );
}
