import { routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';
import { Entered } from './entered.ts';
import { Questionnaire } from './Questionnaire.tsx';

/** The questionnaire with what is entered in the open assessment, for a colleague. */
export default function PrintPage({ what }: { what: string | undefined }) {
  const assessment = useAssessment();
  return (
    <Entered value={assessment}>
      <Questionnaire what={what} address={(other) => routes.print(assessment.id, other)} />
    </Entered>
  );
}
