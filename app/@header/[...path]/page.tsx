import { Header } from '#components/layout/header';

type Props = { params: Promise<{ path: string[] }> };

/** The header of every page but the home page: it marks the section that the page belongs to. */
export default async function HeaderSlot({ params }: Props) {
  const { path } = await params;
  return <Header path={path} />;
}
