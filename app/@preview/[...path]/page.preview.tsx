import { PreviewBar } from '#components/layout/preview-bar';
import { PreviewDiagnostics } from '#components/layout/preview-diagnostics';
import { loadDiagnostics, loadLibrary } from '#lib/content/load-library';
import { getPageOfFile } from '#lib/content/parse-file';
import { loadDay } from '../../_shared/today.ts';

type Props = { params: Promise<{ path?: string[] }>; searchParams: Promise<{ on?: string | string[] }> };

// Only a preview has files of this ending: next.config.ts leaves them out of every build.
export default async function Preview({ params, searchParams }: Props) {
  const address = `/${((await params).path ?? []).join('/')}`;
  const { day, isAsked } = await loadDay((await searchParams).on);
  const all = loadDiagnostics();
  const here = address === '/' ? all : all.filter(({ file }) => getPageOfFile(file) === address);
  const drafts = loadLibrary().records.filter(
    (record) => record.draft && (address === '/' || getPageOfFile(record.file) === address),
  );
  return (
    <>
      <PreviewBar day={day} isAsked={isAsked} diagnostics={all.length} />
      <PreviewDiagnostics diagnostics={here} drafts={drafts} />
    </>
  );
}
