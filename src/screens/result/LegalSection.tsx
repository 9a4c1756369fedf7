import { useWords } from '../../i18n/useWords.ts';
import type { LegalTest } from '../../summary/legal.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { Section } from './Section.tsx';

/** The criteria of the regulation that the answers meet. They have no effect on the recommendation. */
export function LegalSection({ legal }: { legal: LegalTest }) {
  const { t } = useWords();
  return (
    <Section heading={legal.heading}>
      <Table
        caption={t('ui.result.legal.caption')}
        captionHidden
        columns={[
          { id: 'ground', label: t('ui.result.legal.ground') },
          { id: 'point', label: t('ui.result.legal.point') },
          { id: 'answer', label: t('ui.result.legal.answer') },
        ]}
        rows={legal.grounds.map(({ id, text, point, answerText, lacks, questions }) => ({
          id,
          cells: [
            text,
            point,
            lacks ? (
              <span key="answer">
                {together(`${answerText}. ${lacks}`)} <QuestionLinks questions={questions} />
              </span>
            ) : (
              answerText
            ),
          ],
        }))}
      />
      <p className="govuk-body-s text">
        {legal.notAsked}. {legal.basis}.
      </p>
    </Section>
  );
}
