import { useContext } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { fieldsOf, quickNames } from '../question/askedFields.ts';
import { FootnoteText } from '../question/Footnote.tsx';
import { rowKeys } from '../question/fieldValues.ts';
import { SourceText } from '../question/SourceText.tsx';
import { BlankField } from './BlankField.tsx';
import { Entered, useEntered } from './entered.ts';
import { GivenAnswer } from './GivenAnswer.tsx';
import { Boxes, WritingLine, WritingRoom } from './Lines.tsx';

interface BlankQuestionProps {
  question: QuestionId;
  level: 2 | 3;
}

/**
 * One question on paper: its source text and room for the answer, or the answer so far. Made from the definition of its
 * fields.
 */
export function BlankQuestion({ question, level }: BlankQuestionProps) {
  const { t } = useWords();
  const assessment = useContext(Entered);
  const entered = useEntered();
  const common = (...names: string[]) => entered(pointer('answers', question, ...names))[0];
  const evidence = assessment ? rowKeys(assessment, pointer('answers', question, 'evidence'), 'id') : [];
  const Heading = `h${level}` as const;
  const quick = quickNames(question);
  const further = fieldsOf(question).filter(({ name }) => !quick.includes(name));
  return (
    <article className="blank-question">
      <Heading className="blank-question__title">
        {t('ui.tasks.question', { number: numberOf(question), name: t(`questionnaire.${question}.title`) })}
      </Heading>
      <SourceText question={question} />
      {assessment && <GivenAnswer question={question} />}
      <QuickFields question={question} />
      {further.length > 0 && <p className="blank-question__further">{t('ui.blank.further')}</p>}
      {further.map(({ name, field }) => (
        <BlankField key={name} question={question} name={name} field={field} />
      ))}
      <div className="blank-question__unknown">
        <Boxes
          options={[{ value: 'true', label: t('questionnaire.common.dontKnow.label') }]}
          ticked={[String(assessment?.answers[question]?.dontKnow)]}
        />
        <WritingLine label={t('ui.blank.who')} value={common('responsible')} />
        <WritingLine label={t('ui.blank.until')} value={common('due')} />
      </div>
      <div className="blank-question__notes">
        <WritingLine label={t('questionnaire.common.note.label')} />
        <WritingRoom lines={1} text={common('note')} />
        <WritingLine
          label={t('questionnaire.common.evidence.label')}
          value={evidence
            .flatMap((row) => [common('evidence', row, 'title'), common('evidence', row, 'url')])
            .filter(Boolean)
            .join('; ')}
        />
      </div>
      <FootnoteText question={question} />
    </article>
  );
}

/** The choice that is enough by itself, in the same words as on the screen. */
function QuickFields({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const { quick, fields } = definitionOf(question);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => (fields[name] ? [{ name, field: fields[name] }] : []));
  const entered = useEntered();
  const estimate = fields.estimate;
  if (quick.kind === 'neededWithEstimate') {
    const estimates = estimate?.kind === 'choice' ? estimate.options.map(String) : [];
    const options = ['no', ...estimates, 'yes'];
    const chosen = (name: string) => entered(pointer('answers', question, name));
    const needed = chosen('needed');
    const [detail] = needed.includes('yes') ? chosen('estimate') : [];
    return (
      <>
        <p className="blank-question__quick">{t(`questionnaire.${question}.quick`)}</p>
        <Boxes
          options={options.map((value) => ({
            value,
            label: find(`questionnaire.${question}.quickOptions.${value}`) ?? value,
          }))}
          ticked={detail === undefined ? needed : [detail]}
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
