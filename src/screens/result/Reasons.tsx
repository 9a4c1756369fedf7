import type { Part } from '../../summary/buildSummary.ts';
import type { Reason } from '../../summary/reasons.ts';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { Section } from './Section.tsx';

/** Reasons in order of strength, each with the link to its question and its points. */
export function Reasons({ part }: { part: Part<Reason> }) {
  return (
    <Section heading={part.heading}>
      <ol className="govuk-list govuk-list--number">
        {part.items.map(({ question, signal, classLabel, text, pointsText }) => (
          <li key={signal ?? question}>
            {classLabel && <strong>{classLabel}. </strong>}
            {text} <QuestionLinks questions={[question]} />
            {pointsText && <span className="points"> {pointsText}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
