import { notFound } from 'next/navigation';
import { getThemeAddress } from '#lib/schema/static-pages';
import { theme } from '#lib/schema/topics';
import { createMetadata } from '../../_shared/load-record.ts';
import { TopicPage } from '../../_shared/topic-page.tsx';

type Props = { params: Promise<{ theme: string }> };

async function pageOf({ params }: Props) {
  const value = theme.schema.safeParse((await params).theme).data ?? notFound();
  const { label, help, intro } = theme.choices[value];
  return { value, title: label, summary: help, intro, address: getThemeAddress(value) };
}

export const generateMetadata = async (props: Props) => createMetadata(await pageOf(props));

export default async function ThemePage(props: Props) {
  const { value, ...page } = await pageOf(props);
  return <TopicPage topic={{ theme: value }} list="/themes" page={page} />;
}
