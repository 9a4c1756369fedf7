import { PageHeading } from './PageHeading.tsx';

export default function ResultPage() {
  return <PageHeading title="Result" />;
}
