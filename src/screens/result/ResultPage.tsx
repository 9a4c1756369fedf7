import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { zoneNote } from '../../summary/zoneNote.ts';
import { ButtonGroup, ButtonLink } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { ZoneChart } from '../charts/ZoneChart.tsx';
import { laterRoutes } from '../laterRoutes.ts';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { NoVerdict } from '../share/NoVerdict.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { useSummary } from '../useSummary.ts';
import { Actions, OpenQuestions } from './Actions.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { FormSection } from './FormSection.tsx';
import { ImprovementsSection } from './ImprovementsSection.tsx';
import { LegalSection } from './LegalSection.tsx';
import { Reasons } from './Reasons.tsx';
import { Scores } from './Scores.tsx';
import { Section } from './Section.tsx';
import { Verdict } from './Verdict.tsx';

/** The recommendation and the reasons for it. The heading of each part states its finding. */
export default function ResultPage() {
  const { part } = useAssessment();
  return part ? <NoVerdict place="result" /> : <WholeResult />;
}

function WholeResult() {
  const { t } = useWords();
  const summary = useSummary();
  const nothing = Object.values(useResult().states).every((state) => state === 'notStarted');
  const { header } = summary;
  return (
    <>
      <PageHeading
        title={t('ui.result.title')}
        caption={[header.service, header.changed, header.progress].filter(Boolean).join(' · ')}
      />
      <Verdict summary={summary} />
      {nothing ? <NothingYet /> : <Findings summary={summary} />}
    </>
  );
}

/** Shown before the first answer. Until then, all parts could only say that nothing is known. */
function NothingYet() {
  const { t } = useWords();
  const { id } = useAssessment();
  const [best] = useResult().openQuestions;
  return (
    <>
      <p className="govuk-body text">{t('ui.result.empty')}</p>
      {best && (
        <ButtonLink href={href(routes.question(id, best.question))}>
          {t('ui.result.begin', { number: numberOf(best.question) })}
        </ButtonLink>
      )}
    </>
  );
}

function Findings({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { id } = useAssessment();
  const { recommendation, openQuestions } = useResult();
  const [best] = openQuestions;
  // While a missing answer can change the recommendation, the page asks for that answer first and offers paper after
  // it.
  const further = !recommendation.settled && best?.kind === 'missing' ? best.question : undefined;
  return (
    <>
      <ButtonGroup>
        {further && (
          <ButtonLink href={href(routes.question(id, further, 'result'))}>
            {t('ui.result.goOn', { number: numberOf(further) })}
          </ButtonLink>
        )}
        {further ? (
          <a className="govuk-link" href={href(routes.summary(id))}>
            {t('ui.result.toSummary')}
          </a>
        ) : (
          <ButtonLink href={href(routes.summary(id))}>{t('ui.result.toSummary')}</ButtonLink>
        )}
        <a className="govuk-link" href={href(routes.file(id))}>
          {t('ui.result.toFile')}
        </a>
      </ButtonGroup>
      <div className="halves">
        <Reasons part={summary.reasonsFor} />
        <Reasons part={summary.reasonsAgainst} />
      </div>
      <Actions part={summary.obstacles} optional />
      <Actions part={summary.conditions} />
      <OpenQuestions part={summary.open} />
      {summary.improvements && <ImprovementsSection improvements={summary.improvements} />}
      <div className="halves">
        <FormSection form={summary.form} />
        <ChartSection summary={summary} />
      </div>
      <FiguresSection part={summary.figures} />
      <Actions part={summary.tasks} optional />
      <Actions part={summary.notes} optional />
      <Actions part={summary.contradictions} />
      <LegalSection legal={summary.legal} />
      {summary.firmness && (
        <Section heading={t('assessment.headings.firmness')}>
          <p className="govuk-body text">{summary.firmness}.</p>
        </Section>
      )}
      <Details summary={t('ui.result.how')}>
        <Scores annex={summary.annex} />
      </Details>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={href(laterRoutes.method(id))}>
            {together(t('ui.method.toMethod'))}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={href(laterRoutes.how())}>
            {together(t('ui.method.toHow'))}
          </a>
        </li>
      </ul>
    </>
  );
}

/** The chart of value and readiness with its named zones. */
function ChartSection({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { chart } = summary;
  const note = zoneNote(summary, t);
  return (
    <Section heading={chart.heading}>
      <ZoneChart chart={chart} label={`${chart.alternative}.`} />
      {note && <p className="govuk-body">{together(note)}</p>}
      <p className="govuk-body-s">{together(`${chart.meaning} ${chart.alternative}.`)}</p>
    </Section>
  );
}
