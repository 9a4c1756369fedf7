import { routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';
import { Entered } from './entered.ts';
import { Questionnaire } from './Questionnaire.tsx';

/** The questionnaire with the answers of the open assessment, to print for a colleague. */
export default function PrintPage({ what }: { what: string | undefined }) {
  const assessment = useAssessment();
  return (
    <Entered value={assessment}>
      <Questionnaire what={what} address={(other) => routes.print(assessment.id, other)} />
    </Entered>
  );
}
