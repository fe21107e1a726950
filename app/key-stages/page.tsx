import { Ladder } from '#components/charts/key-stage-chart';
import { loadLibrary } from '#lib/content/load-library';
import { countRecordsByStage } from '#lib/views/topics';
import { ListPage, metadataOfPlace } from '../_shared/list-page.tsx';

export const metadata = metadataOfPlace('/key-stages');

export default function KeyStagesPage() {
  return (
    <ListPage address="/key-stages">
      <Ladder stages={countRecordsByStage(loadLibrary())} of={['record', 'records']} />
      <p className="mt-8 max-w-2xl">
        Many sources do not say which key stage their work was for. We do not guess, so that work is not listed here.
        You can find it by <a href="/themes">theme</a> or by <a href="/areas">area</a>.
      </p>
    </ListPage>
  );
}
