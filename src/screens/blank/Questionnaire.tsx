import { useWords } from '../../i18n/useWords.ts';
import { numberOf, questionsOf, SECTIONS } from '../../questionnaire/questionnaire.ts';
import { Button } from '../../ui/Button.tsx';
import { NotFound } from '../NotFound.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useRunningFoot } from '../paper/useRunningFoot.ts';
import { href } from '../routes.ts';
import { BlankQuestion } from './BlankQuestion.tsx';
import { Line } from './Lines.tsx';
import { type Selection, selectionOf } from './selection.ts';

interface QuestionnaireProps {
  /** The end of the address: nothing, `all`, `s1`, `q05`. */
  what: string | undefined;
  /** The address of a selection. */
  address: (what: string) => string;
  /** Of the open assessment, where its answers are printed too. */
  service?: { name?: string; institution?: string } | undefined;
}

/** The questionnaire to be printed and filled in by hand: whole, one section or one question. */
export function Questionnaire({ what, ...rest }: QuestionnaireProps) {
  const selection = selectionOf(what);
  return selection ? <Sheet selection={selection} {...rest} /> : <NotFound />;
}

function Sheet({ selection, address, service }: Omit<QuestionnaireProps, 'what'> & { selection: Selection }) {
  const { t } = useWords();
  const title = useTitle(selection);
  const given = service !== undefined;
  useRunningFoot(t, null, title);
  const asked = (level: 2 | 3, questions: Selection['questions']) =>
    questions.map((question) => (
      <BlankQuestion key={question} question={question} level={level} given={given} />
    ));
  return (
    <>
      <div className="no-print paper-tools">
        <p className="govuk-body text">{t(given ? 'ui.blank.helpGiven' : 'ui.blank.help')}</p>
        <Button onClick={() => window.print()}>{t('ui.paper.print')}</Button>
        <Choice address={address} />
      </div>
      <div className="blank">
        <PageHeading title={title} />
        <div className="blank__head">
          <Line label={t('ui.blank.service')} value={service?.name} />
          <Line label={t('ui.blank.institution')} value={service?.institution} />
          <Line label={t('ui.blank.filledBy')} />
          <Line label={t('ui.blank.date')} />
        </div>
        {selection.kind === 'whole'
          ? SECTIONS.map((section) => (
              <section key={section}>
                <h2 className="blank__section">{t(`questionnaire.sections.s${section}.title`)}</h2>
                {asked(3, questionsOf(section))}
              </section>
            ))
          : asked(2, selection.questions)}
      </div>
    </>
  );
}

function useTitle(selection: Selection): string {
  const { t } = useWords();
  if (selection.kind === 'whole') return t('questionnaire.documentTitle');
  if (selection.kind === 'section') return t(`questionnaire.sections.s${selection.section}.title`);
  const { question } = selection;
  return t('ui.blank.question', {
    n: numberOf(question),
    name: t(`questionnaire.${question}.short`),
  });
}

/** What else can be printed. */
function Choice({ address }: Pick<QuestionnaireProps, 'address'>) {
  const { t } = useWords();
  const link = (what: string, words: string) => (
    <li key={what}>
      <a className="govuk-link" href={href(address(what))}>
        {words}
      </a>
    </li>
  );
  return (
    <nav aria-label={t('ui.blank.which')}>
      <ul className="govuk-list">
        {link('all', t('ui.blank.whole'))}
        {SECTIONS.map((n) =>
          link(`s${n}`, t('ui.blank.section', { n, name: t(`questionnaire.sections.s${n}.short`) })),
        )}
      </ul>
    </nav>
  );
}
