import { Header } from '#components/layout/header';

export default function HomeHeader() {
  return <Header path={[]} />;
}
