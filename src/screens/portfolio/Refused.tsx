import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { RefusedFile } from '../../session/portfolio/portfolioSet.ts';
import { Button } from '../../ui/Button.tsx';

/** So many are named before more are asked for: of a file that is none of ours each line may be broken. */
const SHOWN = 100;

/** What could not be read, each with its reason. */
export function Refused({ refused }: { refused: readonly RefusedFile[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const left = refused.length - shown;
  return (
    <>
      {refused.length > 0 && (
        <ul className="govuk-list govuk-list--bullet portfolio-refused">
          {refused.slice(0, shown).map(({ file, line, why }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one file may be added twice, and none is ever taken out alone
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
