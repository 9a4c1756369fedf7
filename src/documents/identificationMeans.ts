import type { ElectronicId } from '../answers/model/types.ts';
import type { Given } from '../assessment/given.ts';
import { CIRCUMSTANCES, type IdentificationLevel } from './identificationTable.ts';

/** The means that an e-service admits, by point 4 of the annex to Cabinet Regulation 402. */
export type AdmittedMeans =
  | 'any'
  | 'qualifiedEnhanced'
  | 'qualified'
  /** The means in section 3(3), clauses 2 and 3, of the law on electronic identification of natural persons. */
  | 'otherByLaw'
  /** Secure authentication of payment service providers. */
  | 'paymentService';

/** A circumstance that was found: its point of the annex, and the field that states it. */
export interface Circumstance {
  readonly point: string;
  readonly field: keyof ElectronicId;
}

export type Identification =
  | { readonly needed: false }
  | {
      readonly needed: true;
      /** The lowest and the highest level that are still possible, depending on the open fields. */
      readonly level: readonly [low: IdentificationLevel, high: IdentificationLevel];
      /** The circumstances found, by the level that they require, lowest first. */
      readonly because: readonly Circumstance[];
      /** The means that may be admitted at every level that is still possible. */
      readonly admitted: readonly AdmittedMeans[];
      /**
       * The lowest assurance level for notified means of other states. Null while the level is open, and at level 1.
       */
      readonly foreign: 'substantial' | 'high' | null;
      /** ISO date: three years after the analysis. */
      readonly reviewDue: string | null;
    };

const ADMITTED: Readonly<Record<IdentificationLevel, readonly AdmittedMeans[]>> = {
  1: ['any'],
  2: ['qualified', 'qualifiedEnhanced', 'otherByLaw', 'paymentService'],
  3: ['qualified', 'qualifiedEnhanced'],
  4: ['qualifiedEnhanced'],
};

const FOREIGN = { 1: null, 2: 'substantial', 3: 'substantial', 4: 'high' } as const;

/** Years between two reviews of the analysis (point 2 of the annex). */
const REVIEW_YEARS = 3;

/**
 * Which means of electronic identification the service needs, by the annex to Cabinet Regulation 402. The highest level
 * that a circumstance requires counts. For an open field, the lower end assumes no requirement; the upper end assumes
 * its strictest option.
 */
export function identificationMeans(fields: ElectronicId, { q15 }: Pick<Given, 'q15'>): Identification {
  if (q15.needed === 'no' || (fields.setByLaw ?? '') !== '') return { needed: false };
  const asked = CIRCUMSTANCES.map(({ field, options }) => ({
    field,
    options,
    found: optionsOf(fields[field]),
  }));
  const given = asked.flatMap(({ field, options, found }) =>
    found.flatMap((option) => {
      const circumstance = options[option];
      return circumstance ? [{ ...circumstance, field }] : [];
    }),
  );
  const open = asked.filter(({ found }) => found.length === 0);
  const strictest = open.flatMap(({ options }) => Object.values(options).map(({ level }) => level));
  const low = highestOf(given.map(({ level }) => level));
  const high = highestOf([low, ...strictest]);
  return {
    needed: true,
    level: [low, high],
    because: given
      .toSorted((a, b) => a.level - b.level)
      .filter(({ point, field }, index, all) => {
        const first = all.findIndex((other) => other.point === point && other.field === field);
        return first === index;
      })
      .map(({ point, field }) => ({ point, field })),
    admitted: ADMITTED[withDeviation(high, fields)],
    foreign: low === high ? FOREIGN[high] : null,
    reviewDue: fields.analysedOn ? yearsLater(fields.analysedOn, REVIEW_YEARS) : null,
  };
}

const optionsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];

const highestOf = (levels: readonly IdentificationLevel[]): IdentificationLevel =>
  Math.max(1, ...levels) as IdentificationLevel;

/** Point 5: with a justification, the means of point 4.2 are enough for the circumstances of point 4.3. */
function withDeviation(level: IdentificationLevel, { deviation = '' }: ElectronicId): IdentificationLevel {
  return level === 3 && deviation !== '' ? 2 : level;
}

/** The same day some years later. 28 February stands in for a missing 29 February. */
function yearsLater(date: string, years: number): string {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return date.endsWith('-02-29') ? `${later.slice(0, 8)}28` : later;
}

type Means = Exclude<NonNullable<Given['q15']['means']>[number], 'none'>;

/** A means that an answer chooses but the annex does not admit, or admits only under a condition. */
export interface MeansFinding {
  readonly question: 'q15' | 'q06';
  readonly means: Means;
  readonly finding: 'notAdmitted' | 'writtenAgreement' | 'checkRegister';
}

/**
 * Compares the means chosen in questions 15 and 6 with the annex. A means is reported only if even the lowest possible
 * level excludes it, so that no open field counts against anybody.
 */
export function meansFindings(fields: ElectronicId, given: Pick<Given, 'q06' | 'q15'>): MeansFinding[] {
  const result = identificationMeans(fields, given);
  if (!result.needed) return [];
  const [low] = result.level;
  return (['q15', 'q06'] as const).flatMap((question) =>
    (given[question].means ?? []).flatMap((means) => {
      if (means === 'none') return [];
      const finding = findingOf(means, low, withDeviation(low, fields));
      return finding ? [{ question, means, finding }] : [];
    }),
  );
}

function findingOf(
  means: Means,
  level: IdentificationLevel,
  eased: IdentificationLevel,
): MeansFinding['finding'] | undefined {
  switch (means) {
    case 'internetBank':
      return eased > 2 ? 'notAdmitted' : undefined;
    case 'institutionAccount':
      return level === 1 ? undefined : level === 2 ? 'writtenAgreement' : 'notAdmitted';
    case 'mobileId':
    case 'eSignature':
      return 'checkRegister';
    default:
      return undefined;
  }
}
