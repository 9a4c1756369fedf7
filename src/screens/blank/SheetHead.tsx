import { useContext } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Entered } from './entered.ts';
import { Line } from './Lines.tsx';

/** The head of the form: the service, who fills it in, and when. */
export function SheetHead() {
  const { t } = useWords();
  const service = useContext(Entered)?.service;
  return (
    <div className="blank__head">
      <Line label={t('ui.blank.service')} value={service?.name} />
      <Line label={t('ui.blank.institution')} value={service?.institution} />
      <Line label={t('ui.blank.filledBy')} />
      <Line label={t('ui.blank.date')} />
    </div>
  );
}
