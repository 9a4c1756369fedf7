import { routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';
import { Questionnaire } from './Questionnaire.tsx';

/** The questionnaire with what is entered in the open assessment, for a colleague. */
export default function PrintPage({ what }: { what: string | undefined }) {
  const { id, service = {} } = useAssessment();
  return <Questionnaire what={what} address={(other) => routes.print(id, other)} service={service} />;
}
