import { Missing } from '#components/layout/missing';

// The front door shows app/missing instead, which knows the address. This one is for "npm run dev".
export default function NotFound() {
  return <Missing near={[]} />;
}
