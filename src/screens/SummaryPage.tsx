import { PageHeading } from './PageHeading.tsx';

export default function SummaryPage() {
  return <PageHeading title="Summary" />;
}
