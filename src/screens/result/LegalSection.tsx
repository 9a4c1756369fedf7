import { useWords } from '../../i18n/useWords.ts';
import type { LegalTest } from '../../summary/legal.ts';
import { Table } from '../../ui/Table.tsx';
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
        rows={legal.grounds.map(({ id, text, point, answerText }) => ({
          id,
          cells: [text, point, answerText],
        }))}
      />
      <p className="govuk-body-s text">
        {legal.notAsked}. {legal.basis}.
      </p>
    </Section>
  );
}
