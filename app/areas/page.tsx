import { AreaMap } from '#components/charts/area-map';
import { MoneyChart } from '#components/charts/money-chart';
import { loadLibrary } from '#lib/content/load-library';
import { layoutMapLabels } from '#lib/views/map-layout';
import { listMoneyByArea } from '#lib/views/money';
import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/areas', searchParams);

export default function AreasPage({ searchParams }: Props) {
  const areas = loadLibrary().all('area');
  return (
    <FinderPage
      address="/areas"
      searchParams={searchParams}
      intro={() => (
        <>
          <details className="mb-4">
            <summary className="cursor-pointer font-bold">The areas on a map</summary>
            <AreaMap areas={layoutMapLabels(areas)} />
          </details>
          <details className="mb-8">
            <summary className="cursor-pointer font-bold">Money by area</summary>
            <div className="mt-4">
              <MoneyChart {...listMoneyByArea(areas)} />
            </div>
          </details>
        </>
      )}
    />
  );
}
