import { useContext } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Entered } from './entered.ts';
import { WritingLine } from './Lines.tsx';

/** The head of the form: the service, who fills it in, and when. */
export function SheetHead() {
  const { t } = useWords();
  const service = useContext(Entered)?.service;
  return (
    <div className="blank__head">
      <WritingLine label={t('ui.blank.service')} value={service?.name} />
      <WritingLine label={t('ui.blank.institution')} value={service?.institution} />
      <WritingLine label={t('ui.blank.filledBy')} />
      <WritingLine label={t('ui.blank.date')} />
    </div>
  );
}
