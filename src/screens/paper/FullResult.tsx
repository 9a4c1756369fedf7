import { useWords } from '../../i18n/useWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { improvementsText } from '../../summary/improvements.ts';
import { groundOf, type Reason } from '../../summary/reasons.ts';
import { kept } from '../../ui/KeepTogether.tsx';

/** What page one may have had to cut: the recommendation, all reasons, the form, what would change it. */
export function FullResult({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { headline, instead, methodology, firmness, decision, form, improvements, notes, possible } = summary;
  const recommendation = [
    headline.sentence,
    ...[
      headline.settledText,
      headline.span && headline.certainSoFar,
      headline.span,
      firmness,
      ...methodology,
    ].flatMap((text) => (text ? `${text}.` : [])),
    ...instead,
  ];
  const recorded = decision.recorded;
  return (
    <>
      <section>
        <h3>{kept(headline.word)}</h3>
        {recommendation.map((text) => (
          <p key={text}>{kept(text)}</p>
        ))}
      </section>
      {recorded && (
        <section>
          <h3>{kept(recorded.changed ?? decision.title)}</h3>
          {recorded.stated && <p>{kept(recorded.stated)}</p>}
          <p>
            {kept(
              [recorded.outcome, recorded.by, recorded.position, recorded.date].filter(Boolean).join(', '),
            )}
          </p>
          {recorded.recommendation && (
            <p>{kept(t('ui.paper.noted', { recommendation: recorded.recommendation }))}</p>
          )}
          {recorded.comment && <p className="annex__long">{kept(recorded.comment)}</p>}
        </section>
      )}
      <Reasons heading={summary.reasonsFor.heading} items={summary.reasonsFor.items} />
      <Reasons heading={summary.reasonsAgainst.heading} items={summary.reasonsAgainst.items} />
      <section>
        <h3>{kept(form.heading)}</h3>
        {[form.chosen, form.types].map((text) => text && <p key={text}>{kept(`${text}.`)}</p>)}
        {form.lacking && <p>{kept(`${form.lacking}${form.obstacles.length > 0 ? ':' : '.'}`)}</p>}
        {form.obstacles.length > 0 && (
          <ul>
            {form.obstacles.map(({ text, remark, refs }) => (
              <li key={text}>{kept([text, remark, refs.join(', ')].filter(Boolean).join(' – '))}</li>
            ))}
          </ul>
        )}
      </section>
      {improvements && (
        <Lines
          heading={improvements.heading}
          intro={improvements.intro}
          items={improvements.sets.map(improvementsText)}
        />
      )}
      {notes.items.length > 0 && (
        <Lines heading={notes.heading} items={notes.items.map(({ found, what }) => `${found}. ${what}`)} />
      )}
      {possible.items.length > 0 && (
        <Lines heading={possible.heading} items={possible.items.map(({ found }) => found)} />
      )}
    </>
  );
}

function Reasons({ heading, items }: { heading: string; items: readonly Reason[] }) {
  return (
    <Lines heading={heading} items={items.map((reason) => `${reason.text} – ${groundOf(reason)}`)} ordered />
  );
}

interface LinesProps {
  heading: string;
  intro?: string | null;
  items: readonly string[];
  ordered?: boolean;
}

function Lines({ heading, intro, items, ordered }: LinesProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <section>
      <h3>{kept(heading)}</h3>
      {intro && <p>{kept(`${intro}:`)}</p>}
      {items.length > 0 && (
        <List>
          {items.map((text) => (
            <li key={text}>{kept(text)}</li>
          ))}
        </List>
      )}
    </section>
  );
}
