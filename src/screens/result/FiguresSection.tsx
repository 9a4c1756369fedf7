import { useWords } from '../../i18n/useWords.ts';
import type { HeadedList } from '../../summary/buildSummary.ts';
import type { Figure } from '../../summary/figures.ts';
import { Table } from '../../ui/Table.tsx';
import { NamedFigure } from '../NamedFigure.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { SheetLink } from '../sheet/SheetLink.tsx';
import { Section } from './Section.tsx';

/** Key figures with their ranges, units and source questions. */
export function FiguresSection({ part }: { part: HeadedList<Figure> }) {
  const { t } = useWords();
  return (
    <Section heading={part.heading}>
      {part.items.length > 0 && (
        <Table
          caption={t('ui.result.figures.caption')}
          captionHidden
          columns={[
            { id: 'label', label: t('ui.question.figures.fact') },
            { id: 'value', label: t('ui.question.figures.value'), numeric: true },
            { id: 'from', label: t('ui.question.figures.from') },
          ]}
          rows={part.items.map(({ id, label, value, note, questions }) => ({
            id,
            cells: [
              <NamedFigure key="label" label={label} note={note} />,
              value,
              <QuestionLinks key="from" questions={questions} />,
            ],
          }))}
        />
      )}
      <SheetLink says={t('ui.sheet.link.figures')} />
    </Section>
  );
}
