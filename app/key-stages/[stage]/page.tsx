import { notFound } from 'next/navigation';
import { getKeyStageAddress } from '#lib/schema/static-pages';
import { keyStage } from '#lib/schema/topics';
import { createMetadata } from '../../_shared/load-record.ts';
import { TopicPage } from '../../_shared/topic-page.tsx';

type Props = { params: Promise<{ stage: string }> };

async function loadTopic({ params }: Props) {
  const value = keyStage.schema.safeParse((await params).stage).data ?? notFound();
  const { label, ages, years, intro } = keyStage.choices[value];
  const summary = `Work for children and young people aged ${ages}: ${years}.`;
  return { value, title: `${label}, ages ${ages}`, summary, intro, address: getKeyStageAddress(value) };
}

export const generateMetadata = async (props: Props) => createMetadata(await loadTopic(props));

export default async function KeyStagePage(props: Props) {
  const { value, ...page } = await loadTopic(props);
  return <TopicPage topic={{ keyStage: value }} list="/key-stages" page={page} />;
}
