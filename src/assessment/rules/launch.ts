import type { Answer } from '../../answers/model/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { holds, mean, pick, span } from '../numbers.ts';
import type { Side } from '../types.ts';
import { known, listed, type MissingRule, missing } from './missing.ts';
import { finding, type Rule, ratedRows } from './rule.ts';

const legal: Rule<'q21'> = (answer, { side, numbers, method }) => {
  const { needed, changes, estimate, dataProtection, submissionsLaw } = answer;
  const rows = ratedRows(
    { ...(needed && { needed }), rows: changes, estimate: estimate && { status: estimate } },
    side,
  );
  const adopted = rows.map((row) => pick(numbers.status, row.status, side));
  const parts = [
    rows.length > 0 ? mean(adopted) : method.ratings.notNeeded,
    pick(numbers.assessed, dataProtection, side),
    pick(numbers.assessed, submissionsLaw, side),
  ];
  return finding(mean(parts), {
    legalChangeNotStarted: rows.some((row) => holds(row.status, ['notStarted'], side)),
    dataProtectionAssessment: holds(dataProtection, ['needed'], side),
    submissionsLawAssessment: holds(submissionsLaw, ['needed'], side),
    legalChangePending: rows.some((row) => row.status === 'drafting'),
  });
};

const processes: Rule<'q22'> = ({ needed, changes, estimate }, { side, numbers, method }) => {
  const rows = ratedRows(
    { ...(needed && { needed }), rows: changes, estimate: estimate && { status: estimate } },
    side,
  );
  if (rows.length === 0) return finding(method.ratings.notNeeded);
  return finding(mean(rows.map((row) => pick(numbers.status, row.status, side))), {
    processChangeUnplanned: rows.some((row) => row.status === 'notPlanned'),
  });
};

/** The ready-made components of the state platform. */
const SHARED = ['authentication', 'payment', 'workflow', 'signing', 'audit'] as const;

const technology: Rule<'q23'> = ({ needed, components, estimate }, { side, numbers, method }) => {
  const rows = ratedRows(
    {
      ...(needed && { needed }),
      rows: components,
      estimate: estimate && { kind: 'other', solution: estimate },
    },
    side,
  );
  if (rows.length === 0) return finding(method.ratings.notNeeded);
  return finding(mean(rows.map((row) => pick(numbers.solution, row.solution, side))), {
    duplicatesSharedComponent: rows.some(
      (row) => holds(row.solution, ['newDevelopment'], side) && holds(row.kind, SHARED, side),
    ),
  });
};

type Channel = NonNullable<Answer<'q24'>['channels']>[number];
const INFORMING: readonly Channel[] = [
  'website',
  'statePortal',
  'socialMedia',
  'press',
  'leaflets',
  'partners',
];
const TEACHING: readonly Channel[] = ['video', 'training', 'staffAtCounter', 'serviceCentres'];

const outreach: Rule<'q24'> = ({ channels, staffTraining, measurement }, { side, numbers }) => {
  const reached = (oneOf: readonly Channel[], points: number) => pointsFor(channels, oneOf, points, side);
  return finding(
    reached(INFORMING, numbers.informs) +
      reached(TEACHING, numbers.teaches) +
      pick(numbers.staffTraining, staffTraining, side) +
      pick(numbers.measurement, measurement, side),
    {
      noOutreach: channels?.includes('none') === true,
      staffNotTrained: staffTraining === 'no',
      noTarget: measurement === 'noTarget',
    },
  );
};

function pointsFor(
  channels: readonly Channel[] | undefined,
  oneOf: readonly Channel[],
  points: number,
  side: Side,
): number {
  if (!channels) return span(0, points, side);
  return channels.some((channel) => oneOf.includes(channel)) ? points : 0;
}

export const LAUNCH_RULES = {
  q21: legal,
  q22: processes,
  q23: technology,
  q24: outreach,
};

export const LAUNCH_MISSING = {
  q21: (a) => [
    ...listed(a, 'changes', a.changes, (row) => known(row.status)),
    ...missing(a, 'dataProtection', 'submissionsLaw'),
  ],
  q22: (a) => listed(a, 'changes', a.changes, (row) => known(row.status)),
  q23: (a) => listed(a, 'components', a.components, (row) => known(row.solution, row.kind)),
  q24: (a) => missing(a, 'channels', 'staffTraining', 'measurement'),
} satisfies { readonly [Q in QuestionId]?: MissingRule<Q> };
