import { routes } from '../routes.ts';
import { Questionnaire } from './Questionnaire.tsx';

/** The questionnaire without any answers. */
export default function BlankPage({ what }: { what: string | undefined }) {
  return <Questionnaire what={what} address={routes.blank} />;
}
