import { useContext } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { questionsOf, SECTIONS } from '../../questionnaire/questionnaire.ts';
import { Button } from '../../ui/Button.tsx';
import NotFound from '../NotFound.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useRunningFoot } from '../paper/printing.ts';
import { href } from '../routes.ts';
import { BlankQuestion } from './BlankQuestion.tsx';
import { Entered } from './entered.ts';
import { SheetHead } from './SheetHead.tsx';
import { type Selection, selectionOf, useTitle } from './selection.ts';

interface QuestionnaireProps {
  /** The end of the address: empty, `all`, `s1` or `q05`. */
  what: string | undefined;
  /** The address of a selection. */
  address: (what: string) => string;
}

/** The questionnaire to print and fill in by hand: all of it, one section or one question. */
export function Questionnaire({ what, ...rest }: QuestionnaireProps) {
  const selection = selectionOf(what);
  return selection ? <Sheet selection={selection} {...rest} /> : <NotFound />;
}

function Sheet({ selection, address }: Omit<QuestionnaireProps, 'what'> & { selection: Selection }) {
  const { t } = useWords();
  const title = useTitle(selection);
  const given = useContext(Entered) !== null;
  useRunningFoot(t, null, title);
  const asked = (level: 2 | 3, questions: Selection['questions']) =>
    questions.map((question) => <BlankQuestion key={question} question={question} level={level} />);
  return (
    <>
      <div className="no-print paper-tools">
        <p className="govuk-body text">{t(given ? 'ui.blank.helpGiven' : 'ui.blank.help')}</p>
        <Button onClick={() => window.print()}>{t('ui.paper.print')}</Button>
        <OtherSelections address={address} />
      </div>
      <div className="blank">
        <PageHeading title={title} />
        <SheetHead />
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

/** Links to the other selections that can be printed. */
function OtherSelections({ address }: Pick<QuestionnaireProps, 'address'>) {
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
