import { resultOf } from '../../assessment/resultOf.ts';
import type { FactId } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { figuresOf } from '../../summary/figures.ts';
import { sourceOf } from '../../summary/source.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { NamedFigure } from '../NamedFigure.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useAssessmentLater } from '../useSession.ts';

/** The computed figures beside the fields of each question. */
export const SHOWN_AT: { readonly [Q in QuestionId]?: readonly FactId[] } = {
  q02: ['recipientHoursSaved', 'staffHoursSaved'],
  q03: [
    'eCasesPerYear',
    'costPerECase',
    'costRatio',
    'annualSaving',
    'breakEvenCases',
    'breakEvenBuildCost',
    'npv',
  ],
  q05: ['annualCases', 'institutionShare'],
  q06: ['uptake', 'eCasesPerYear'],
  q10: ['annualSaving', 'paybackYears', 'npv'],
};

/** The figures that are computed during typing, each with the questions that it is computed from. */
export function ComputedFigures({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const source = sourceOf(resultOf(assessment), assessment, t);
  const shown: readonly string[] = SHOWN_AT[question] ?? [];
  const figures = figuresOf(source).filter(({ id }) => shown.includes(id));
  if (figures.length === 0) return null;
  return (
    <Table
      caption={t('ui.question.figures.title')}
      columns={[
        { id: 'fact', label: t('ui.question.figures.fact') },
        { id: 'value', label: t('ui.question.figures.value'), numeric: true },
        { id: 'from', label: t('ui.question.figures.from') },
      ]}
      rows={figures.map(({ id, label, value, note, questions }) => ({
        id,
        cells: [
          <NamedFigure key="label" label={label} note={note} />,
          <span key={value} className="changed">
            {together(value)}
          </span>,
          <QuestionLinks key="from" questions={questions} />,
        ],
      }))}
    />
  );
}
