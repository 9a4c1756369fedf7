import type { ElectronicId } from '../answers/model/types.ts';

/** From 1, all means (4.1), to 4, only qualified means of increased security (4.4). */
export type IdentificationLevel = 1 | 2 | 3 | 4;

interface AnnexPoint {
  readonly level: IdentificationLevel;
  /** The sub-point of the annex to Cabinet Regulation 402. */
  readonly point: string;
}

const at = (level: IdentificationLevel, point: string): AnnexPoint => ({ level, point });
const HIGHEST = at(4, '4.4');

/**
 * The level that each circumstance requires, with its point of the annex. Options that require nothing are left out.
 */
export const CIRCUMSTANCES: readonly {
  readonly field: keyof ElectronicId;
  readonly options: Readonly<Record<string, AnnexPoint>>;
}[] = [
  {
    field: 'data',
    options: {
      public: at(1, '4.1.1'),
      restricted: at(2, '4.2.1'),
      restrictedSevere: at(3, '4.3.1'),
    },
  },
  { field: 'about', options: { self: at(2, '4.2.2'), others: at(3, '4.3.2') } },
  {
    field: 'loss',
    options: { upTo1: at(1, '4.1.2'), upTo10: at(2, '4.2.3'), over10: at(3, '4.3.3') },
  },
  {
    field: 'inconvenience',
    options: { upTo8h: at(1, '4.1.3'), serious: at(2, '4.2.4'), seriousLong: at(3, '4.3.5') },
  },
  { field: 'reputation', options: { harm: at(2, '4.2.4'), seriousHarm: at(3, '4.3.5') } },
  { field: 'safety', options: { yes: at(3, '4.3.4') } },
  {
    field: 'highest',
    options: {
      nationalSecurity: HIGHEST,
      specialCategories: HIGHEST,
      convictions: HIGHEST,
      criticalInfrastructure: HIGHEST,
    },
  },
];
