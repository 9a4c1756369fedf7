import { describe, expect, test } from 'vitest';
import type { ElectronicId } from '../../src/answers/model/types.ts';
import { givenIn } from '../../src/assessment/given.ts';
import { identificationMeans, meansFindings } from '../../src/documents/identificationMeans.ts';
import { HARMLESS } from '../support/filledDocuments.ts';

/**
 * The annex to Cabinet Regulation 402, written down a second time, point by point: the circumstances of points 4.1 to
 * 4.4 in the words of the form. It shares nothing with the program's own table.
 */
const ANNEX: readonly [point: string, level: number, field: string, option: string][] = [
  ['4.1.1', 1, 'data', 'public'],
  ['4.1.2', 1, 'loss', 'upTo1'],
  ['4.1.3', 1, 'inconvenience', 'upTo8h'],
  ['4.2.1', 2, 'data', 'restricted'],
  ['4.2.2', 2, 'about', 'self'],
  ['4.2.3', 2, 'loss', 'upTo10'],
  ['4.2.4', 2, 'inconvenience', 'serious'],
  ['4.2.4', 2, 'reputation', 'harm'],
  ['4.3.1', 3, 'data', 'restrictedSevere'],
  ['4.3.2', 3, 'about', 'others'],
  ['4.3.3', 3, 'loss', 'over10'],
  ['4.3.4', 3, 'safety', 'yes'],
  ['4.3.5', 3, 'inconvenience', 'seriousLong'],
  ['4.3.5', 3, 'reputation', 'seriousHarm'],
  ['4.4', 4, 'highest', 'nationalSecurity'],
  ['4.4', 4, 'highest', 'specialCategories'],
  ['4.4', 4, 'highest', 'convictions'],
  ['4.4', 4, 'highest', 'criticalInfrastructure'],
];

const CHOICES: Readonly<Record<string, readonly (string | undefined)[]>> = {
  data: [undefined, 'public', 'restricted', 'restrictedSevere'],
  about: [undefined, 'none', 'self', 'others'],
  loss: [undefined, 'none', 'upTo1', 'upTo10', 'over10'],
  inconvenience: [undefined, 'none', 'upTo8h', 'serious', 'seriousLong'],
  reputation: [undefined, 'none', 'harm', 'seriousHarm'],
  safety: [undefined, 'no', 'yes'],
};
const TOP = ['nationalSecurity', 'specialCategories', 'convictions', 'criticalInfrastructure'];
/** No entry, "none", each circumstance of point 4.4 on its own, each pair, and all. */
const HIGHEST: readonly (readonly string[] | undefined)[] = [
  undefined,
  ['none'],
  ...TOP.map((one) => [one]),
  ...TOP.flatMap((one, index) => TOP.slice(index + 1).map((other) => [one, other])),
  TOP,
];

type Combination = Record<string, string | readonly string[] | undefined>;

function* combinations(names = Object.keys(CHOICES)): Generator<Combination> {
  const [name, ...others] = names;
  if (name === undefined) {
    for (const highest of HIGHEST) yield { highest };
    return;
  }
  for (const rest of combinations(others))
    for (const option of CHOICES[name] ?? []) yield { ...rest, [name]: option };
}

const ticked = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** What the annex says about a combination. Each ticked circumstance is looked up. */
function byAnnex(combination: Combination) {
  const found = ANNEX.filter(([, , field, option]) => ticked(combination[field]).includes(option));
  const open = Object.keys(combination).filter((field) => combination[field] === undefined);
  const low = Math.max(1, ...found.map(([, level]) => level));
  const high = Math.max(
    low,
    ...ANNEX.filter(([, , field]) => open.includes(field)).map(([, level]) => level),
  );
  const because = [...new Set(found.map(([point, , field]) => `${point} ${field}`))].toSorted();
  return { low, high, because };
}

const asked = (fields: object, answers = {}) =>
  identificationMeans(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ElectronicId,
    givenIn(answers),
  );

const ADMITTED: Record<number, string[]> = {
  1: ['any'],
  2: ['qualified', 'qualifiedEnhanced', 'otherByLaw', 'paymentService'],
  3: ['qualified', 'qualifiedEnhanced'],
  4: ['qualifiedEnhanced'],
};

describe('the means of identification', () => {
  test('agree with the annex in all combinations of fields, including open ones', () => {
    let count = 0;
    for (const combination of combinations()) {
      count += 1;
      const { low, high, because } = byAnnex(combination);
      const result = asked(combination);
      // All combinations are compared at once, because an expectation for each would take minutes.
      const told = result.needed && {
        ...result,
        because: result.because.map(({ point, field }) => `${point} ${field}`).toSorted(),
      };
      const foreign = low < high || low === 1 ? null : low === 4 ? 'high' : 'substantial';
      const wanted = {
        needed: true,
        level: [low, high],
        because,
        admitted: ADMITTED[high],
        foreign,
        reviewDue: null,
      };
      if (JSON.stringify(told) !== JSON.stringify(wanted)) expect({ combination, told }).toEqual(wanted);
    }
    expect(count).toBe(4 * 4 * 5 * 5 * 4 * 3 * 13);
  });

  test('lie between the bounds for every completion of the open fields, and both ends are reached', () => {
    const ends = new Map<string, Set<number>>();
    const complete = [...combinations()].filter((each) => Object.values(each).every(Boolean));
    for (const open of [['data'], ['highest', 'loss'], ['about', 'reputation', 'safety']]) {
      for (const each of complete) {
        const known = Object.fromEntries(Object.entries(each).filter(([name]) => !open.includes(name)));
        const key = `${open} ${JSON.stringify(known)}`;
        const { low } = byAnnex(each);
        ends.set(key, (ends.get(key) ?? new Set()).add(low));
      }
    }
    for (const [key, levels] of ends) {
      const result = asked(JSON.parse(key.slice(key.indexOf(' '))));
      const wanted = [Math.min(...levels), Math.max(...levels)];
      if (!result.needed || JSON.stringify(result.level) !== JSON.stringify(wanted))
        expect({ key, result }).toEqual(wanted);
    }
    expect(ends.size).toBeGreaterThan(4000);
  });

  test('are of level 1 for public data alone', () => {
    const nothing = { about: 'none', ...HARMLESS };
    expect(asked({ data: 'public', ...nothing, highest: ['none'] })).toEqual({
      needed: true,
      level: [1, 1],
      because: [{ point: '4.1.1', field: 'data' }],
      admitted: ['any'],
      foreign: null,
      reviewDue: null,
    });
  });

  test('are not needed without authentication, or if another act sets the means', () => {
    expect(asked({ data: 'restricted' }, { q15: { needed: 'no' } })).toEqual({ needed: false });
    expect(asked({ setByLaw: 'Iesniegumu likums' })).toEqual({ needed: false });
    expect(asked({}, { q15: { needed: 'no', dontKnow: true } }).needed).toBe(true);
  });

  test.each([
    ['2026-11-30', '2029-11-30'],
    ['2028-02-29', '2031-02-28'],
    ['2025-02-28', '2028-02-28'],
  ])('an analysis of %s is reviewed on %s', (analysedOn, due) => {
    expect(asked({ analysedOn })).toMatchObject({ reviewDue: due });
  });

  test('of point 4.2 are admitted with reasons by point 5, but only at level 3', () => {
    const at = (fields: object) => {
      const result = asked({
        about: 'none',
        ...HARMLESS,
        highest: ['none'],
        deviation: 'Risku analīze',
        ...fields,
      });
      return result.needed && [result.level, result.admitted, result.foreign];
    };
    expect(at({ data: 'restrictedSevere' })).toEqual([[3, 3], ADMITTED[2], 'substantial']);
    expect(at({ data: 'restricted', highest: ['convictions'] })).toEqual([[4, 4], ADMITTED[4], 'high']);
  });
});

describe('the chosen means against the annex', () => {
  const means = [
    'nationalEId',
    'mobileId',
    'internetBank',
    'eSignature',
    'euWallet',
    'institutionAccount',
  ] as const;
  const found = (fields: ElectronicId) =>
    Object.fromEntries(
      meansFindings(fields, givenIn({ q15: { needed: 'yes', means: [...means] } })).map((each) => [
        each.means,
        each.finding,
      ]),
    );
  const register = { mobileId: 'checkRegister', eSignature: 'checkRegister' };

  test.each<[string, ElectronicId, object]>([
    ['1', { data: 'public' }, register],
    ['2', { data: 'restricted' }, { ...register, institutionAccount: 'writtenAgreement' }],
    [
      '3',
      { about: 'others' },
      { ...register, internetBank: 'notAdmitted', institutionAccount: 'notAdmitted' },
    ],
    [
      '3 with reasons',
      { about: 'others', deviation: 'Risku analīze' },
      { ...register, institutionAccount: 'notAdmitted' },
    ],
    [
      '4',
      { highest: ['convictions'], deviation: 'Risku analīze' },
      { ...register, internetBank: 'notAdmitted', institutionAccount: 'notAdmitted' },
    ],
  ])('at level %s', (_level, fields, wanted) => {
    expect(found(fields)).toEqual(wanted);
  });

  test('the means of question 6 are also compared, and the question is named', () => {
    const given = givenIn({ q06: { means: ['internetBank'] }, q15: { needed: 'yes', means: ['euWallet'] } });
    expect(meansFindings({ about: 'others' }, given)).toEqual([
      { question: 'q06', means: 'internetBank', finding: 'notAdmitted' },
    ]);
    expect(meansFindings({ about: 'others' }, givenIn({ q15: { needed: 'no' } }))).toEqual([]);
  });
});
