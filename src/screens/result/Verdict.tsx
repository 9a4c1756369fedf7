import type { Summary } from '../../summary/buildSummary.ts';
import { KeepTogether, together } from '../../ui/KeepTogether.tsx';
import { Mark } from '../../ui/State.tsx';
import { Ladder } from '../Ladder.tsx';
import { VERDICT_SHAPES } from '../verdictShapes.ts';

/** The recommendation, the sentence that says why, and whether open answers can still change it. */
export function Verdict({ summary }: { summary: Summary }) {
  const { headline, instead, methodology } = summary;
  const further = [headline.settledText, headline.span, ...methodology];
  return (
    <section className={`verdict verdict--${headline.id}`} aria-labelledby="verdict">
      <Mark shape={VERDICT_SHAPES[headline.id]} large />
      <div>
        <h2 className="govuk-heading-l verdict__word" id="verdict">
          <KeepTogether text={headline.word} />
        </h2>
        {headline.firm && <p className="govuk-heading-l verdict__firm">{together(headline.firm)}</p>}
        <Ladder possible={headline.possible} />
        <p className="govuk-body">{together(headline.sentence)}</p>
        {headline.infirm && <p className="govuk-body">{together(`${headline.infirm}.`)}</p>}
        {instead.map((sentence) => (
          <p key={sentence} className="govuk-body">
            {together(sentence)}
          </p>
        ))}
        {further.map(
          (line) =>
            line && (
              <p key={line} className="govuk-body-s verdict__further">
                {together(line)}
              </p>
            ),
        )}
      </div>
    </section>
  );
}
