import { SOLUTION } from '../questionnaire/options.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { Given } from './given.ts';
import type { AssessmentResult, ComponentId, Solution, YesNoUnknown } from './types.ts';

interface ComponentRule {
  readonly questions: readonly QuestionId[];
  readonly yes: (given: Given) => boolean;
  readonly no: (given: Given) => boolean;
}

/** The shared components of the state that the service needs, in the order in which a result lists them. Method 10. */
const COMPONENTS: Readonly<Record<ComponentId, ComponentRule>> = {
  authentication: {
    questions: ['q15'],
    yes: ({ q15 }) => q15.needed === 'yes',
    no: ({ q15 }) => q15.needed === 'no',
  },
  payment: {
    questions: ['q19'],
    yes: ({ q19 }) => q19.fee === 'fee',
    no: ({ q19 }) => q19.fee === 'free' || q19.fee === 'freeOnline',
  },
  workflow: {
    questions: ['q12', 'q22'],
    yes: ({ q12, q22 }) => q12.level === 3 || q22.needed === 'yes',
    no: ({ q12, q22 }) => (q12.level === 1 || q12.level === 2) && q22.needed === 'no',
  },
  signing: {
    questions: ['q18'],
    yes: ({ q18 }) => q18.signature === 'eSignatureRequired',
    no: ({ q18 }) => q18.signature !== undefined,
  },
  audit: {
    questions: ['q15', 'q21'],
    yes: ({ q15, q21 }) =>
      q15.needed === 'yes' || q21.dataProtection === 'assessed' || q21.dataProtection === 'needed',
    no: ({ q15, q21 }) => q15.needed === 'no' && q21.dataProtection === 'notApplicable',
  },
  dataExchange: {
    questions: ['q16'],
    yes: ({ q16 }) => q16.needed === 'yes',
    no: ({ q16 }) => q16.needed === 'no',
  },
};

export function componentsFor(given: Given): AssessmentResult['components'] {
  return (Object.keys(COMPONENTS) as ComponentId[]).map((id) => {
    const { questions, yes, no } = COMPONENTS[id];
    const needed: YesNoUnknown = yes(given) ? 'yes' : no(given) ? 'no' : 'unknown';
    return { id, needed, questions, planned: plannedFor(id, given) };
  });
}

/** The plan of q23 for the component: the costliest of its rows. */
function plannedFor(id: ComponentId, { q23 }: Given): Solution | null {
  const planned = q23.components?.filter((row) => row.kind === id).map((row) => row.solution) ?? [];
  return SOLUTION.findLast((solution) => planned.includes(solution)) ?? null;
}
