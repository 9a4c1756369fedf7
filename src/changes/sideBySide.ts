import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { progressOf } from '../assessment/progress.ts';
import { resultOf } from '../assessment/resultOf.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import { type AnswerRow, rowText } from '../summary/answerRow.ts';
import { givenRows } from '../summary/answerRows.ts';
import { figuresOf } from '../summary/figures.ts';
import { recommendationText } from '../summary/headline.ts';
import { score } from '../summary/quantity.ts';
import { sourceOf } from '../summary/source.ts';

/** One line of an answer. `differs`: at least one other assessment does not have this line. */
export interface AnswerLine {
  readonly text: string;
  /** Depth in nested lists; 0 at the top. */
  readonly depth: number;
  readonly differs: boolean;
}

/** One line of the comparison, with a cell for each assessment. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** Null if unknown. */
  readonly cells: readonly (string | null)[];
  readonly differs: boolean;
}

export interface ComparedQuestion {
  readonly id: QuestionId;
  readonly cells: readonly (readonly AnswerLine[])[];
  readonly differs: boolean;
}

export interface SideBySide {
  readonly measures: readonly Measure[];
  readonly questions: readonly ComparedQuestion[];
}

type Plain = Omit<AnswerLine, 'differs'>;

/** Compares several assessments: results, figures, and the answers to each question in words. */
export function sideBySide(assessments: readonly Assessment[], t: Translate): SideBySide {
  const results = assessments.map(resultOf);
  return {
    measures: [...verdicts(results, t), ...figures(assessments, t)],
    questions: QUESTION_IDS.map((id) => {
      const told = assessments.map((each) => linesOf(id, each, resultOf(each), t));
      const cells = told.map((lines) =>
        lines.map((line) => ({ ...line, differs: !told.every((other) => other.some(sameAs(line))) })),
      );
      // If only the order of the lines differs, no line is missing anywhere.
      const differs = new Set(told.map((lines) => JSON.stringify(lines))).size > 1;
      return { id, cells, differs };
    }),
  };
}

const sameAs =
  (line: Plain) =>
  (other: Plain): boolean =>
    other.text === line.text && other.depth === line.depth;

function linesOf(id: QuestionId, assessment: Assessment, result: AssessmentResult, t: Translate): Plain[] {
  const note = assessment.answers[id]?.note;
  const flat = (rows: readonly AnswerRow[], depth: number): Plain[] =>
    rows.flatMap((row) => {
      const text = row.remark === null ? rowText(row) : `${rowText(row)} (${row.remark})`;
      return [{ text, depth }, ...flat(row.rows, depth + 1)];
    });
  return [...flat(givenRows(id, assessment, result, t), 0), ...(note ? [{ text: note, depth: 0 }] : [])];
}

const measure = (id: string, label: string, cells: readonly (string | null)[]): Measure => ({
  id,
  label,
  cells,
  differs: new Set(cells).size > 1,
});

function verdicts(results: readonly AssessmentResult[], t: Translate): Measure[] {
  const rows = {
    recommendation: (result: AssessmentResult) => recommendationText(result, t),
    value: ({ value }: AssessmentResult) => score(t, value),
    readiness: ({ readiness }: AssessmentResult) => score(t, readiness),
    level: ({ level: [from, to] }: AssessmentResult) =>
      from === to ? t('ui.compare.level', { n: from }) : t('ui.compare.levels', { from, to }),
    answered: (result: AssessmentResult) =>
      t('ui.compare.answered', { done: progressOf(result), total: QUESTION_IDS.length }),
    method: ({ methodology: { custom } }: AssessmentResult) =>
      t(custom ? 'ui.compare.own' : 'ui.compare.standard'),
  };
  return (Object.keys(rows) as (keyof typeof rows)[]).map((id) =>
    measure(id, t(`ui.compare.rows.${id}`), results.map(rows[id])),
  );
}

/** Each figure that at least one assessment has. */
function figures(assessments: readonly Assessment[], t: Translate): Measure[] {
  const told = assessments.map((each) => figuresOf(sourceOf(resultOf(each), each, t)));
  const ids = [...new Set(told.flatMap((each) => each.map(({ id }) => id)))];
  return ids.map((id) =>
    measure(
      id,
      t(`assessment.facts.${id}.label`),
      told.map((each) => each.find((figure) => figure.id === id)?.value ?? null),
    ),
  );
}
