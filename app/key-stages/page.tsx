import { KeyStageChart } from '#components/charts/key-stage-chart';
import { loadLibrary } from '#lib/content/load-library';
import { countRecordsByStage } from '#lib/views/topics';
import { createStaticMetadata, ListPage } from '../_shared/list-page.tsx';

export const metadata = createStaticMetadata('/key-stages');

export default function KeyStagesPage() {
  return (
    <ListPage address="/key-stages">
      <KeyStageChart stages={countRecordsByStage(loadLibrary())} nouns={['record', 'records']} />
      <p className="mt-8 max-w-2xl">
        Many sources do not say which key stage their work was for. We do not guess, so that work is not listed here.
        You can find it by <a href="/themes">theme</a> or by <a href="/areas">area</a>.
      </p>
    </ListPage>
  );
}
