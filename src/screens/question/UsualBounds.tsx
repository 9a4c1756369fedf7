import { useWords } from '../../i18n/useWords.ts';
import type { NumberField } from '../../questionnaire/field.ts';
import { written } from '../../summary/quantity.ts';
import { valueText } from '../../summary/valueWords.ts';
import { together } from '../../ui/KeepTogether.tsx';

interface UsualBoundsProps {
  id: string;
  field: NumberField;
  value: number;
}

/** Asks whether an unusual value is meant. It is not an error and needs no reply. */
export default function UsualBounds({ id, field, value }: UsualBoundsProps) {
  const { t } = useWords();
  const [low, high] = (field.usual ?? []).map((bound) => written(t, bound, 'number'));
  return (
    <p id={id} className="govuk-hint usual">
      {together(t('ui.question.usual', { value: valueText(t, '', field, value), low, high }))}
    </p>
  );
}
