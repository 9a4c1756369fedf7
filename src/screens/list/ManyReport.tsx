import { useWords } from '../../i18n/useWords.ts';
import type { FileOutcome } from './storeFiles.ts';

const FATES = ['opened', 'same', 'skipped', 'refused'] as const;

/** The report on many files: the counts, and a line for each file that needs one. */
export function ManyReport({ outcomes }: { outcomes: readonly FileOutcome[] }) {
  const { t } = useWords();
  const place = ({ file, line, name }: FileOutcome) =>
    [line ? t('ui.many.line', { file, line }) : file, name && `„${name}”`].filter(Boolean).join(', ');
  return (
    <>
      {FATES.map((fate) => {
        const count = outcomes.filter((each) => each.fate === fate).length;
        return (
          count > 0 && (
            <p key={fate} className="govuk-body">
              {t(`ui.many.${fate}`, { count })}
            </p>
          )
        );
      })}
      <ul className="govuk-list govuk-list--bullet">
        {outcomes
          .filter(({ sentences }) => sentences.length > 0)
          .map((each) => (
            <li key={`${each.file}:${each.line}`}>
              {place(each)}: {each.sentences.map(({ key, params }) => t(key, params)).join(' ')}
            </li>
          ))}
      </ul>
    </>
  );
}
