import type { Documents } from '../answers/model/types.ts';
import type { Given } from '../assessment/given.ts';
import { isCounted, workingDaysLater } from './workingDays.ts';

/** Who approves the description of a development activity: Cabinet Regulation 368, point 5. */
export type ApproverId =
  | 'varam'
  | 'ministry'
  | 'defence'
  | 'statistics'
  | 'culture'
  | 'dataInspectorate'
  | 'municipalities'
  | 'others';

export interface Approver {
  readonly id: ApproverId;
  readonly point: string;
  /** The names that the answers give; empty where the point itself names it. */
  readonly names: readonly string[];
}

type Activity = NonNullable<Documents['activity']>;

/** The approvers by the points of the regulation, each only where the regulation or an answer asks for it. */
export function approversOf(documents: Documents, given: Pick<Given, 'q16' | 'q21'>): Approver[] {
  const { activity = {}, eId = {} } = documents;
  const personal =
    eId.about === 'self' ||
    eId.about === 'others' ||
    given.q21.dataProtection === 'assessed' ||
    given.q21.dataProtection === 'needed';
  const others = (given.q16.sources ?? []).flatMap(({ name }) => (name?.trim() ? [name.trim()] : []));
  // A municipality is under no ministry, whatever was typed before.
  const ministry = activity.subordination === 'municipality' ? undefined : activity.ministry?.trim();
  const always = (id: ApproverId, point: string): Approver => ({ id, point, names: [] });
  return [
    always('varam', '5.1'),
    ...(ministry ? [{ id: 'ministry', point: '5.2', names: [ministry] } as const] : []),
    always('defence', '5.3'),
    always('statistics', '5.4'),
    always('culture', '5.5'),
    ...(personal ? [always('dataInspectorate', '5.6')] : []),
    ...(activity.municipalities === 'yes' ? [always('municipalities', '5.7')] : []),
    ...(others.length > 0 ? [{ id: 'others', point: '5.8', names: [...new Set(others)] } as const] : []),
  ];
}

export interface ApprovalDay {
  readonly point: '7' | '9' | '10' | '11';
  /** Working days, from the day of the step before. */
  readonly days: number;
  /** ISO date, no later than. */
  readonly last: string;
}

/**
 * The last days of the approval, counted from the day on which the description is submitted, as if each step took all the
 * time that it has: questions and opinions run from that day, the final version from the opinions.
 */
export function approvalDays({ submittedOn }: Activity): ApprovalDay[] {
  if (!submittedOn || !isCounted(submittedOn)) return [];
  const opinions = workingDaysLater(submittedOn, 15);
  const version = workingDaysLater(opinions, 10);
  return [
    { point: '7', days: 10, last: workingDaysLater(submittedOn, 10) },
    { point: '9', days: 15, last: opinions },
    { point: '10', days: 10, last: version },
    { point: '11', days: 15, last: workingDaysLater(version, 15) },
  ];
}
