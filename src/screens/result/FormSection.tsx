import type { Form } from '../../summary/form.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { Section } from './Section.tsx';

/** The recommended level, what is missing for the next one, and the shared components. */
export function FormSection({ form }: { form: Form }) {
  const needed = form.components.filter((component) => component.needed === 'yes');
  return (
    <Section heading={form.heading}>
      {form.lacking && (
        <p className="govuk-body">{together(`${form.lacking}${form.obstacles.length > 0 ? ':' : '.'}`)}</p>
      )}
      {form.obstacles.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {form.obstacles.map(({ id, text, remark, questions }) => (
            <li key={id}>
              {together(text)} <QuestionLinks questions={questions} />
              {remark && <span className="points"> – {remark}</span>}
            </li>
          ))}
        </ul>
      )}
      {[form.chosen, form.types].map(
        (line) =>
          line && (
            <p key={line} className="govuk-body">
              {together(`${line}.`)}
            </p>
          ),
      )}
      <h3 className="govuk-heading-s">{together(form.componentsHeading)}</h3>
      {needed.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {needed.map(({ id, name, planned, plannedText }) => (
            <li key={id}>{together(planned ? `${name} – ${plannedText}` : name)}</li>
          ))}
        </ul>
      )}
      {form.unplanned && (
        <p className="govuk-body">
          {together(form.unplanned)} <QuestionLinks questions={['q23']} />
        </p>
      )}
    </Section>
  );
}
