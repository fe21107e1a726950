import { PreviewBar } from '#components/layout/preview-bar';
import { PreviewProblems } from '#components/layout/preview-diagnostics';
import { library, problems } from '#lib/content/load-library';
import { pageOfFile } from '#lib/content/parse-file';
import { today } from '../../_shared/today.ts';

type Props = { params: Promise<{ path?: string[] }>; searchParams: Promise<{ on?: string | string[] }> };

// Only a preview has files of this ending: next.config.ts leaves them out of every build.
export default async function Preview({ params, searchParams }: Props) {
  const address = `/${((await params).path ?? []).join('/')}`;
  const { day, isAsked } = await today((await searchParams).on);
  const all = problems();
  const here = address === '/' ? all : all.filter(({ file }) => pageOfFile(file) === address);
  const drafts = library().records.filter(
    (record) => record.draft && (address === '/' || pageOfFile(record.file) === address),
  );
  return (
    <>
      <PreviewBar day={day} isAsked={isAsked} problems={all.length} />
      <PreviewProblems problems={here} drafts={drafts} />
    </>
  );
}
