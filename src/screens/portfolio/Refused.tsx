import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { RefusedFile } from '../../session/portfolio/portfolioSet.ts';
import { Button } from '../../ui/Button.tsx';

/** How many are shown before the reader asks for more. In a foreign file, every line may be bad. */
const SHOWN = 100;

/** The files and lines that could not be read, each with its reason. */
export function Refused({ refused }: { refused: readonly RefusedFile[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const left = refused.length - shown;
  return (
    <>
      {refused.length > 0 && (
        <ul className="govuk-list govuk-list--bullet portfolio-refused">
          {refused.slice(0, shown).map(({ file, line, why }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may be added twice, and none is removed alone
            <li key={place}>
              {t('ui.portfolio.files.place', {
                place: line === undefined ? file : t('ui.many.line', { file, line }),
                why: t(why.key, why.params),
              })}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button tone="secondary" onClick={() => setShown(shown + SHOWN)}>
          {t('ui.portfolio.order.more', { count: Math.min(left, SHOWN) })}
        </Button>
      )}
    </>
  );
}
