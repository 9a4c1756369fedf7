import type { Assessment } from '../../answers/model/types.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { type ChangedPart, changesBetween } from '../../changes/changes.ts';
import { useWords } from '../../i18n/useWords.ts';
import { isQuestionId, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { headline } from '../../summary/headline.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { Mended } from '../Mended.tsx';
import { href } from '../routes.ts';

interface ChangesViewProps {
  before: Assessment;
  after: Assessment;
  /** The names of the two compared states: "Toreiz", "Tagad". */
  beforeTitle: string;
  afterTitle: string;
  /** The address where a question can be corrected. Missing if neither side is the present assessment. */
  mend?: ((question: QuestionId) => string) | undefined;
}

/** Both recommendations, the effect of all changes together, and each changed answer in words. */
export function ChangesView({ before, after, beforeTitle, afterTitle, mend }: ChangesViewProps) {
  const { t } = useWords();
  const { parts, effect } = changesBetween(before, after, t);
  return (
    <>
      <div className="halves">
        <SideRecommendation title={beforeTitle} assessment={before} />
        <SideRecommendation title={afterTitle} assessment={after} />
      </div>
      {parts.length === 0 ? (
        <p className="govuk-body">{together(t('ui.changes.nothing'))}</p>
      ) : (
        <section>
          <h2 className="govuk-heading-m">{together(t('ui.changes.apart'))}</h2>
          <Sentences sentences={effect.sentences} none={t('ui.changes.apartNothing')} />
        </section>
      )}
      <ChangedParts parts={parts} mend={mend} />
    </>
  );
}

/** Each changed answer in words, and its own effect. */
export function ChangedParts({
  parts,
  mend,
}: { parts: readonly ChangedPart[] } & Pick<ChangesViewProps, 'mend'>) {
  return parts.map((part) => <PartChanges key={part.id} part={part} mend={mend} />);
}

function SideRecommendation({ title, assessment }: { title: string; assessment: Assessment }) {
  const { t } = useWords();
  const { word, sentence } = headline(resultOf(assessment), assessment, t);
  return (
    <section className="changes__recommendation">
      <p className="govuk-caption-m">{together(title)}</p>
      <p className="govuk-heading-m">{together(word)}</p>
      <p className="govuk-body">{together(sentence)}</p>
    </section>
  );
}

function Sentences({ sentences, none }: { sentences: readonly string[]; none: string }) {
  if (sentences.length === 0) return <p className="govuk-body">{together(none)}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {sentences.map((sentence) => (
        <li key={sentence}>{together(sentence)}</li>
      ))}
    </ul>
  );
}

function PartChanges({
  part: { id, title, places, effect },
  mend,
}: { part: ChangedPart } & Pick<ChangesViewProps, 'mend'>) {
  const { t } = useWords();
  const none = t('ui.changes.none');
  return (
    <section className="changes__part">
      <Table
        caption={title}
        captionSize="m"
        columns={(['field', 'before', 'after'] as const).map((column) => ({
          id: column,
          label: t(`ui.changes.columns.${column}`),
        }))}
        rows={places.map(({ label, before, after }, index) => ({
          id: `${id} ${index}`,
          cells: [label, before ?? none, after ?? none],
        }))}
      />
      {effect && effect.sentences.length > 0 && (
        <p className="govuk-body">{together(t('ui.changes.alone'))}</p>
      )}
      {effect && <Sentences sentences={effect.sentences} none={t('ui.changes.aloneNothing')} />}
      {mend && isQuestionId(id) && (
        <p className="govuk-body">
          <a className="govuk-link" href={href(mend(id))}>
            {t('ui.common.change')}
            <span className="govuk-visually-hidden">{`: ${title}`}</span>
          </a>
          <Mended question={id} />
        </p>
      )}
    </section>
  );
}
