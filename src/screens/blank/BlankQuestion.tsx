import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { fieldsOf, quickNames } from '../question/conditions.ts';
import { Footnote, SourceText } from '../question/SourceText.tsx';
import { BlankField } from './BlankField.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';
import { Boxes, Line, WritingRoom } from './Lines.tsx';

interface BlankQuestionProps {
  question: QuestionId;
  level: 2 | 3;
  /** With what is entered in the open assessment. */
  given: boolean;
}

/** One question with its source text and room for its answer, made from the definition of its fields. */
export function BlankQuestion({ question, level, given }: BlankQuestionProps) {
  const { t } = useWords();
  const Heading = `h${level}` as const;
  const quick = quickNames(question);
  const further = fieldsOf(question).filter(({ name }) => !quick.includes(name));
  return (
    <article className="blank-question">
      <Heading className="blank-question__title">
        {`${t('assessment.question.ordinal', { n: numberOf(question) })} ${t(`questionnaire.${question}.title`)}`}
      </Heading>
      <SourceText question={question} />
      {given && <GivenAnswer question={question} />}
      <QuickFields question={question} />
      {further.length > 0 && <p className="blank-question__further">{t('ui.blank.further')}</p>}
      {further.map(({ name, field }) => (
        <BlankField key={name} question={question} name={name} field={field} />
      ))}
      <div className="blank-question__unknown">
        <Boxes options={[t('questionnaire.common.dontKnow.label')]} />
        <Line label={t('ui.blank.who')} />
        <Line label={t('ui.blank.until')} />
      </div>
      <div className="blank-question__notes">
        <Line label={t('questionnaire.common.note.label')} />
        <WritingRoom lines={1} />
        <Line label={t('questionnaire.common.evidence.label')} />
      </div>
      <Footnote question={question} />
    </article>
  );
}

/** The choice that is enough alone, asked in the words with which the question opens on the screen. */
function QuickFields({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const { quick, fields } = definitionOf(question);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => (fields[name] ? [{ name, field: fields[name] }] : []));
  const estimate = fields.estimate;
  if (quick.kind === 'neededWithEstimate') {
    const estimates = estimate?.kind === 'choice' ? estimate.options.map(String) : [];
    const options = ['no', ...estimates, 'yes'];
    return (
      <>
        <p className="blank-question__quick">{t(`questionnaire.${question}.quick`)}</p>
        <Boxes
          options={options.map(
            (option) => find(`questionnaire.${question}.quickOptions.${option}`) ?? option,
          )}
        />
        {named(quick.further).map((field) => (
          <BlankField key={field.name} question={question} {...field} />
        ))}
      </>
    );
  }
  return (
    <>
      <p className="blank-question__quick">{t(`questionnaire.${question}.quick`)}</p>
      {named(quick.fields).map((field, _index, all) => (
        <BlankField key={field.name} question={question} {...field} labelHidden={all.length === 1} />
      ))}
    </>
  );
}
