import { useWords } from '../../i18n/useWords.ts';
import type { Improvements } from '../../summary/improvements.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { Section } from './Section.tsx';

/** What would improve the recommendation; each item is a sufficient set of changes. */
export function ImprovementsSection({ improvements }: { improvements: Improvements }) {
  const { t } = useWords();
  return (
    <Section heading={improvements.heading}>
      {improvements.intro && <p className="govuk-body">{together(`${improvements.intro}:`)}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {improvements.sets.map((set) => (
          <li key={set.map(({ id }) => id).join(' ')}>
            {set.map(({ id, text, questions }, index) => (
              <span key={id}>
                {index > 0 && ` ${t('ui.common.and')} `}
                {together(text)} (<QuestionLinks questions={questions} />)
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
