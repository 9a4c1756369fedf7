import { useWords } from '../../i18n/useWords.ts';
import { LAW, REFERENCES } from '../../questionnaire/law.ts';
import { FOOTNOTE, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { Details } from '../../ui/Details.tsx';

/** The source's own text, unfolded: it is what one came for. */
export function SourceText({ question }: { question: QuestionId }) {
  const { find } = useWords();
  const body = find(`questionnaire.${question}.body`);
  const items = ['1', '2', '3'].flatMap((n) => find(`questionnaire.${question}.items.${n}`) ?? []);
  return (
    <>
      {body && <p className="govuk-body">{body}</p>}
      {items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The source's footnote, with today's address where the old one stands. */
export function Footnote({ question }: { question: QuestionId }) {
  const { t } = useWords();
  if (question !== FOOTNOTE.question) return null;
  return (
    <aside className="footnote" id="footnote" aria-label={t('ui.question.footnote')}>
      <p className="govuk-body">
        <sup>{t('questionnaire.footnote.mark')}</sup> {t('questionnaire.footnote.text')}
      </p>
      <p className="govuk-body">{t('questionnaire.footnote.historical')}</p>
    </aside>
  );
}

/** Our guidance: short, and folded. */
export function Guidance({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const text = (part: string) => find(`questionnaire.${question}.${part}`);
  const since = text('since');
  return (
    <div className="guidance">
      <Details summary={t('ui.question.guidance')}>
        <dl className="guidance__list">
          {(['why', 'who', 'example'] as const).map((part) => (
            <div key={part}>
              <dt>{t(`ui.question.${part}`)}</dt>
              <dd>{text(part)}</dd>
            </div>
          ))}
        </dl>
      </Details>
      {since && (
        <Details summary={t('ui.question.since')}>
          <p className="govuk-body">{since}</p>
          <ul className="govuk-list govuk-list--bullet">
            {REFERENCES[question].map((act) => (
              <li key={act}>
                <a href={`https://likumi.lv/ta/id/${LAW[act].id}`} target="_blank" rel="noreferrer">
                  {find(`questionnaire.acts.${act}`)}
                </a>
              </li>
            ))}
          </ul>
          <p className="govuk-hint">{t('questionnaire.lawNote')}</p>
        </Details>
      )}
    </div>
  );
}
