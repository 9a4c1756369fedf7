import { PageHeading } from './PageHeading.tsx';

/** Stands where a page is still to come. */
export default function Placeholder({ title }: { title: string }) {
  return <PageHeading title={title} />;
}
