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
  /** Names from the answers; empty if the regulation names the approver. */
  readonly names: readonly string[];
}

type Activity = NonNullable<Documents['activity']>;

/**
 * The people who approve, in the order of the regulation. Each is listed only if the regulation or an answer requires
 * it.
 */
export function approversOf(documents: Documents, given: Pick<Given, 'q16' | 'q21'>): Approver[] {
  const { activity = {}, eId = {} } = documents;
  const personal =
    eId.about === 'self' ||
    eId.about === 'others' ||
    given.q21.dataProtection === 'assessed' ||
    given.q21.dataProtection === 'needed';
  const others = (given.q16.sources ?? []).flatMap(({ name }) => (name?.trim() ? [name.trim()] : []));
  // A municipality has no ministry above it, even if one was typed earlier.
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
  /** Working days since the step before. */
  readonly days: number;
  /** The latest day, ISO date. */
  readonly last: string;
}

/**
 * The last day of each step of the approval, if each step takes all of its time. Questions and opinions are counted
 * from the day of submission; the final version is counted from the opinions.
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
