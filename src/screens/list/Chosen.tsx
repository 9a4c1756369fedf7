import type { Listed } from '../../answers/browser/digest.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ButtonGroup, ButtonLink, LinkButton } from '../../ui/Button.tsx';
import { laterRoutes } from '../laterRoutes.ts';
import { href } from '../routes.ts';

/** How many fit side by side. */
export const MOST_COMPARED = 4;

interface ChosenProps {
  chosen: readonly Pick<Listed, 'id' | 'name'>[];
  /** True if somebody tried to add one more than fit. */
  full: boolean;
  onClear: () => void;
}

/** The assessments chosen for comparison. From two on there is a link to compare them. */
export function Chosen({ chosen, full, onClear }: ChosenProps) {
  const { t } = useWords();
  const names = chosen.map(({ name }) => name || t('ui.tasks.untitled')).join('; ');
  const params = { count: chosen.length, most: MOST_COMPARED, names };
  return (
    <>
      <p className="govuk-body" role="status">
        {chosen.length > 0 && t('ui.compare.chosen', params)}{' '}
        {full && t('ui.compare.full', { most: MOST_COMPARED })}
      </p>
      {chosen.length > 0 && (
        <ButtonGroup>
          {chosen.length > 1 && (
            <ButtonLink href={href(laterRoutes.compare(chosen.map(({ id }) => id)))}>
              {t('ui.compare.go', { n: chosen.length })}
            </ButtonLink>
          )}
          <LinkButton onClick={onClear}>{t('ui.compare.clear')}</LinkButton>
        </ButtonGroup>
      )}
    </>
  );
}
