import { describe, expect, test } from 'vitest';
import type { Assessment, Decision } from '../../src/answers/model/types.ts';
import { DECISION_KINDS } from '../../src/questionnaire/decision.ts';
import { planBlocks } from '../../src/summary/blocks/plan.ts';
import { firstOf, firstText } from '../../src/summary/first.ts';
import { scenarios } from '../scenarios/scenario.ts';
import { broken } from '../support/sentences.ts';
import {
  exampleFile,
  FINGERPRINT,
  fileOf,
  plainSpaces,
  TRANSLATE,
  tell,
  tellPlainly,
} from '../support/summary.ts';
import { LANGUAGES } from '../support/words.ts';

const dog = exampleFile('dog-registration-quick');
const decided = (decision: Decision) => tellPlainly({ ...dog, decision }, 'lv').summary;

describe('the request on page one', () => {
  test('is gone after a decision, and a decision against the recommendation says so', () => {
    expect(decided({ outcome: 'approved', recommendation: 'buildWithConditions' }).memo.ask).toBe(
      'Nolemts: veidot e-pakalpojumu ar nosacījumiem',
    );
    const { memo } = decided({
      outcome: 'rejected',
      decided: 'postpone',
      recommendation: 'buildWithConditions',
    });
    expect(memo.ask).toBe('Nolemts: atlikt e-pakalpojuma izveidi (ieteikums – veidot ar nosacījumiem)');
    expect(memo.shown).toBe('postpone');
    expect(memo.grounds).toMatch(/^Ieteikuma pamatojums – e-pakalpojums ir vajadzīgs/);
  });

  test('names the recommendation on the day of the decision, if it has changed since', () => {
    expect(decided({ decided: 'build', recommendation: 'postpone' }).memo.ask).toBe(
      'Nolemts: veidot e-pakalpojumu (ieteikums lēmuma dienā – atlikt)',
    );
  });

  test('says so if the decision was made before there was a recommendation', () => {
    expect(decided({ decided: 'build', recommendation: 'undecided' }).memo.ask).toBe(
      'Nolemts: veidot e-pakalpojumu (ieteikuma vēl nebija)',
    );
  });

  test('comes back once a returned assessment is revised', () => {
    const returned = { outcome: 'returned', recommendation: 'buildWithConditions' } as const;
    expect(decided({ ...returned, fingerprint: FINGERPRINT }).memo.ask).toMatch(/^Novērtējums ir atgriezts/);
    expect(decided({ ...returned, fingerprint: `sha256:${'0'.repeat(64)}` }).memo.ask).toMatch(
      /^Lūdzam lemt/,
    );
  });

  test.each(LANGUAGES)('every decision upon every recommendation is a whole sentence, %s', (language) => {
    const upon = [...DECISION_KINDS.filter((kind) => kind !== 'returned'), 'undecided'] as const;
    const asked = DECISION_KINDS.flatMap((kind) =>
      upon.map((recommendation) => {
        const decision: Decision =
          kind === 'returned' ? { outcome: kind, recommendation } : { decided: kind, recommendation };
        const { ask, grounds } = tell({ ...dog, decision }, language).summary.memo;
        return [`${ask}.`, grounds];
      }),
    ).flat();
    expect(asked.filter((text) => broken(text, 'several').length > 0)).toEqual([]);
  });
});

describe('the three figures', () => {
  const figures = (name: string) =>
    tellPlainly(exampleFile(name), 'lv').summary.memo.figures.map(({ label, value, note }) =>
      [label, value, note].filter(Boolean).join(' | '),
    );

  test('are told in the conditional if the advice is not to build', () => {
    const against = (estimate: 'same' | 'muchDearer') =>
      tellPlainly(fileOf({ q01: { need: 'automation', legalMandate: 'no' }, q03: { estimate } }), 'lv')
        .summary;
    expect(against('same').headline.id).toBe('doNotBuild');
    expect(against('same').memo.figures[1]?.value).toBe('nemainītos');
    expect(against('muchDearer').memo.figures[1]?.value).toBe('vairāk nekā dubultotos');
  });

  test('show a negative saving without a minus', () => {
    expect(figures('income-certificate-for-another-institution').slice(1)).toEqual([
      'Ietaupījums | līdz 23 000 € gadā | Sliktākajā gadījumā izmaksas pieaugtu par 8 100 € gadā; uzturēšana ir atskaitīta, izveide nav',
      'Ieguldījums atmaksājas | labākajā gadījumā 2 gados | Sliktākajā gadījumā neatmaksājas, jo ietaupījuma nav',
    ]);
  });

  test('have an estimate in place of a missing figure, and point out estimates that disagree', () => {
    expect(figures('dog-registration-quick').slice(1)).toEqual([
      'Viena gadījuma izmaksas | pieaugs | Aplēse. Vajadzīgi skaitļi atbildēs uz 3., 5. un 6. jautājumu',
      'Ieguldījums atmaksājas | 6.–10. gadā | Aplēse; tas ir ilgāk par kalpošanas laiku',
    ]);
    const { q10, ...others } = dog.answers;
    const soon = tellPlainly({ ...dog, answers: { ...others, q10: { ...q10, estimate: 'within2' } } }, 'lv');
    expect(soon.summary.memo.figures[2]?.note).toBe('Aplēse; pretrunā ar izmaksu aplēsi');
  });

  test.each(LANGUAGES)(
    'an estimated payback is told in the words of its option everywhere, %s',
    (language) => {
      for (const estimate of ['within2', 'within5', 'within10', 'never'] as const) {
        const said = plainSpaces(
          TRANSLATE[language](`questionnaire.q10.fields.estimate.options.${estimate}`),
        );
        const { memo, reasonsFor, reasonsAgainst } = tellPlainly(
          fileOf({ q10: { estimate } }),
          language,
        ).summary;
        const reasons = [...reasonsFor.items, ...reasonsAgainst.items].map(({ text }) => text);
        expect(reasons).toHaveLength(1);
        for (const text of [...reasons, memo.figures[2]?.value])
          expect(text?.toLowerCase()).toContain(said.toLowerCase());
      }
    },
  );
});

describe('figures that could be misread', () => {
  const named = (story: string) => scenarios().find(({ name }) => name.startsWith(story))?.all ?? {};
  const memo = (story: string) => tellPlainly(fileOf(named(story)), 'lv').summary.memo;

  test('are called those of the e-service if the advice is not to build', () => {
    expect(memo('12').figuresLead).toBe('Ja e-pakalpojumu tomēr veidotu:');
    expect(memo('02').figuresLead).toBeNull();
    expect(tellPlainly(fileOf({}), 'lv').summary.memo.figuresLead).toBeNull();
  });

  test('say that a saving excludes the build cost, and that a payback period is longer than the service life', () => {
    const [, saving, payback] = memo('12').figures;
    expect(saving).toMatchObject({ value: '2 000 € gadā', note: 'Uzturēšana ir atskaitīta, izveide nav' });
    expect(payback).toMatchObject({
      value: '50 gados',
      note: 'Tas ir ilgāk par kalpošanas laiku (5 gadi)',
    });
    expect(memo('16').figures[2]).toMatchObject({
      value: '1,7–60 gados',
      note: 'Sliktākajā gadījumā ilgāk par kalpošanas laiku (5 gadi)',
    });
  });

  test('are never called exact if they are rough', () => {
    const { figures, certainty } = tellPlainly(exampleFile('residence-declaration'), 'lv').summary.memo;
    expect(certainty[0]).toBe(
      'Ietaupījums aprēķināts no gadījumu skaita gadā (56 000–69 000) un no tā, cik notiks elektroniski (31 000–55 000).',
    );
    expect(figures[0]?.note).toBe('Precizitāte: ±10 %');
    expect(certainty.join(' ')).not.toContain('aplēs');
  });
});

describe('what can go wrong, though no answer speaks against building', () => {
  const residence = exampleFile('residence-declaration');
  const risks = (answers: Partial<Assessment['answers']>) =>
    tellPlainly({ ...residence, answers: { ...residence.answers, ...answers } }, 'lv').summary.memo.risks;
  const q16 = (state: 'live' | 'agreed', name?: string) => ({
    ...residence.answers.q16,
    sources: [{ id: 'a', interface: state, ...(name ? { name } : {}) }],
  });

  test('is the range of the saving, and an interface that is only agreed', () => {
    expect(risks({}).items).toEqual([
      {
        question: 'q06',
        text: 'Ja elektroniski notiks 55 %, nevis 80 % gadījumu, ietaupījums var būt tikai 190 000 € gadā',
      },
      {
        question: 'q16',
        text: 'Par saskarni ir tikai vienošanās: „Nekustamā īpašuma valsts kadastrs”',
      },
    ]);
    expect(risks({ q16: q16('agreed') }).items[1]?.text).toBe('Par daļu saskarņu ir tikai vienošanās');
    expect(risks({ q16: q16('live', 'Reģistrs') }).items).toHaveLength(1);
  });

  test('names the cases if the share does not enter the saving, and nothing without a range', () => {
    const { q03, q05, q06 } = residence.answers;
    const given = { ...q03, eCasesPerYear: 40_000 };
    expect(risks({ q03: given }).items[0]).toMatchObject({
      question: 'q03',
      text: expect.stringMatching(/^Ja elektronisko gadījumu būs 36 000, nevis 44 000 gadā, ietaupījums/),
    });
    const exact = (answer: object | undefined) => ({ ...answer, precision: 0 as const });
    const { items, none } = risks({
      q03: exact(q03),
      q05: exact(q05),
      q06: exact(q06),
      q16: q16('live', 'R'),
    });
    expect([items, none]).toEqual([[], 'Atbildēs nav risku, kas kavētu izveidi']);
  });
});

test('a reason names the parts of the launch that are missing', () => {
  const said = (q24: NonNullable<Assessment['answers']['q24']>) =>
    tellPlainly(fileOf({ q24 }), 'lv').summary.reasonsAgainst.items.map(({ text }) => text);
  expect(said({ channels: ['website'], staffTraining: 'no', measurement: 'noTarget' })).toEqual([
    'Trūkst darbinieku mācību un mērķa, cik gadījumiem jānotiek elektroniski',
  ]);
});

describe('the list of what comes first', () => {
  const named = (story: string) => scenarios().find(({ name }) => name.startsWith(story))?.all ?? {};
  const first = (story: string) => firstOf(tellPlainly(fileOf(named(story)), 'lv').summary);

  test('has as many conditions as the sentence says, each different', () => {
    for (const story of ['03', '04', '21']) {
      const { memo } = tellPlainly(fileOf(named(story)), 'lv').summary;
      const asked = first(story).certain.flatMap(({ kind, what }) => (kind === 'open' ? [] : what));
      expect(memo.grounds).toContain(`jāizpilda ${asked.length} nosacījum`);
      expect(new Set(asked).size).toBe(asked.length);
    }
    // Under a legal duty the task comes first, then the form in which to meet the duty.
    expect(
      first('03')
        .certain.map(({ what }) => what)
        .join('\n'),
    ).toMatch(/^Vienoties ar .+\. Tā kā e-pakalpojumu prasa/m);
  });

  test('has only the alternative if the advice is not to build', () => {
    expect(first('12').certain.map(({ kindLabel, what }) => [kindLabel, what])).toEqual([
      ['Cits risinājums', 'Publicēt informāciju un veidlapas pakalpojumu katalogā (1. līmenis)'],
    ]);
    expect(first('14').certain.map(({ id }) => id)).toEqual(['automationSuffices']);
  });

  test.each(['12', '13', '14', '03', '02'])('has only actions of the plan, in its order: %s', (story) => {
    const { summary } = tellPlainly(fileOf(named(story)), 'lv');
    const { certain, contradictions, further, openFirst, leftOf } = firstOf(summary);
    const settled = [...certain, ...contradictions];
    const shown = openFirst ? [...further, ...settled] : [...settled, ...further];
    const place = (wanted: { kind: string; id: string }) =>
      summary.actionPlan.items.findIndex(({ kind, id }) => kind === wanted.kind && id === wanted.id);
    const places = shown.map(place);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // What only building would need is not counted if the advice is not to build.
    const counted = summary.headline.id === 'doNotBuild' ? settled : summary.actionPlan.items;
    expect(leftOf(shown.length)).toBe(counted.length - new Set(places).size);
  });

  test('stands apart in the plan from what only building would need, if the advice is not to build', () => {
    const { summary } = tellPlainly(fileOf(named('12')), 'lv');
    const blocks = planBlocks(summary, TRANSLATE.lv);
    const rows = blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.kind));
    const { length } = firstOf(summary).certain;
    expect(length).toBeGreaterThan(0);
    expect(rows).toEqual(['heading', length, 'heading', summary.actionPlan.items.length - length]);
    expect(blocks[2]).toMatchObject({ text: 'Ja e-pakalpojumu tomēr veidotu' });
    const building = tellPlainly(fileOf(named('03')), 'lv').summary;
    expect(planBlocks(building, TRANSLATE.lv)).toHaveLength(2);
  });

  test('begins with the costs, if the advice is to build and they are unknown', () => {
    const rows = (q03: NonNullable<Assessment['answers']['q03']>) => {
      const { summary } = tellPlainly({ ...dog, answers: { ...dog.answers, q03 } }, 'lv');
      const [begin] = firstOf(summary).certain;
      if (begin) expect(summary.actionPlan.items[0]).toEqual(begin);
      return firstOf(summary).certain.map(({ what, questions }) => `${what} ${questions}`);
    };
    expect(rows({ estimate: 'cheaper' })[0]).toBe('Noskaidrot izveides un uzturēšanas izmaksas q03');
    expect(rows({ estimate: 'cheaper', buildCost: 9000 })[0]).toBe('Noskaidrot uzturēšanas izmaksas q03');
    expect(rows({ estimate: 'cheaper', annualCost: 900 })[0]).toBe('Noskaidrot izveides izmaksas q03');
    const known = rows({ estimate: 'cheaper', buildCost: 9000, annualCost: 900 });
    expect(known.join()).not.toContain('Noskaidrot');
    // An open question about the costs is the same action.
    const open = tellPlainly(fileOf({ ...named('02'), q03: { dontKnow: true } }), 'lv').summary;
    expect(open.actionPlan.items.filter(({ id, kind }) => id === 'q03' && kind === 'open')).toHaveLength(1);
  });

  test('has the open question from the request while undecided', () => {
    const { openFirst, further } = first('13');
    expect([openFirst, further[0]?.id]).toEqual([true, 'q02']);
    expect(first('02').openFirst).toBe(false);
  });
});

test('the recommended box is marked; while undecided, it is the one that returns the assessment', () => {
  const marked = (file: Assessment) =>
    tell(file, 'lv').summary.decision.options.flatMap(({ kind, label }) =>
      label.includes('(') ? `${kind}: ${label}` : [],
    );
  expect(marked(dog)).toEqual(['buildWithConditions: veidot ar nosacījumiem (ieteikums)']);
  expect(marked(fileOf({}))).toEqual(['returned: atgriezt precizēšanai (ieteicams)']);
});

test('the label asks for a reason "if the decision differs" only where it can differ', () => {
  const label = (file: Assessment) => tell(file, 'lv').summary.decision.becauseLabel;
  expect(label(dog)).toBe('Pamatojums, ja lēmums atšķiras no ieteikuma');
  expect(label(fileOf({}))).toBe('Pamatojums');
  expect(label({ ...dog, decision: { decided: 'buildWithConditions', comment: 'Protokols Nr. 4' } })).toBe(
    'Pamatojums',
  );
});

test('a condition and a task that ask for the same are listed once, with the questions of both', () => {
  const { certain, further } = firstOf(tell(dog, 'lv').summary);
  expect(certain.map(({ questions }) => questions)).toEqual([['q03'], ['q03', 'q10']]);
  const asked = [...certain, ...further].map(({ what }) => what);
  expect(new Set(asked).size).toBe(asked.length);
  expect(certain[1]?.found).toMatch(/vairāk nekā pašlaik; ieguldījums atmaksāsies/);
});

test.each(LANGUAGES)(
  'an open question is one whole sentence, whatever its answer may change, %s',
  (language) => {
    const unknown = fileOf({ q01: { dontKnow: true }, q03: { dontKnow: true }, q16: { dontKnow: true } });
    const { open } = tell(unknown, language).summary;
    expect(new Set(open.items.map(({ remark }) => remark)).size).toBeGreaterThan(2);
    const t = TRANSLATE[language];
    const rows = open.items.map((item) => `${firstText(t, item)}.`);
    expect(rows.filter((row) => broken(row).length > 0)).toEqual([]);
    for (const { kindLabel, what } of open.items)
      expect(plainSpaces(what).toLowerCase()).not.toContain(
        plainSpaces(kindLabel).toLowerCase().slice(2, 12),
      );
  },
);

test('while undecided, page one names every recommendation that is still possible', () => {
  expect(tellPlainly(exampleFile('event-permit-in-progress'), 'lv').summary.headline.span).toBe(
    'Vēl iespējamie ieteikumi: „Neveidot”, „Atlikt” un „Veidot ar nosacījumiem”',
  );
  expect(tellPlainly(fileOf({}), 'lv').summary.headline.span).toBe('Vēl iespējami visi četri ieteikumi');
});

test('with the advice not to build, a statement of the institution is not presented as a finding', () => {
  const { reasonsFor } = tellPlainly(exampleFile('income-certificate-for-another-institution'), 'lv').summary;
  expect(reasonsFor.items[0]?.text).toBe('Iestāde norādījusi, ka e-pakalpojums ir vajadzīgs');
});
