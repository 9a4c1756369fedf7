import { useMemo, useState } from 'react';
import type { Assessment } from '../../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import { recommendationOf } from '../../assessment/recommend.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { turningWeights } from '../../assessment/turningWeights.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { effectBetween } from '../../changes/effects.ts';
import { useWords } from '../../i18n/useWords.ts';
import { written } from '../../summary/quantity.ts';
import { Button, ButtonGroup, LinkButton } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Table } from '../../ui/Table.tsx';
import { laterRoutes } from '../laterRoutes.ts';
import { PageHeading } from '../PageHeading.tsx';
import { href } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { useLoaded } from '../useLoaded.ts';
import { useAssessment, useSession } from '../useSession.ts';
import { OwnNumber } from './OwnNumber.tsx';
import { fieldOf, METHODOLOGY, numbersProblems, thresholdPath } from './problems.ts';
import { WeightsEffect } from './WeightsEffect.tsx';
import { WeightTable } from './WeightTable.tsx';

/** An assessment without own weights and thresholds. */
function withStandard(assessment: Assessment): Assessment {
  const { methodology: { weights: _w, thresholds: _t, ...rest } = {}, ...others } = assessment;
  return { ...others, methodology: rest };
}

/** An institution's own weights and thresholds, with their effect on the recommendation. */
export default function MethodPage() {
  const { t } = useWords();
  const assessment = useAssessment();
  return (
    <>
      {assessment.part ? (
        <>
          <PageHeading title={t('ui.method.title')} />
          <p className="govuk-body text">{together(t('ui.method.part'))}</p>
        </>
      ) : (
        <OwnNumbers assessment={assessment} />
      )}
    </>
  );
}

function OwnNumbers({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const standard = useMemo(() => withStandard(assessment), [assessment]);
  const problems = numbersProblems(assessment, t);
  const method = methodologyFor(assessment.methodology);
  const turning = useMemo(() => turningWeights(assessment.answers, method), [assessment, method]);
  const result = resultOf(assessment);
  const verdict = t(`assessment.recommendation.names.${recommendationOf(result)}`);
  const { sentences } = effectBetween(standard, assessment, t);
  const news = [...problems.map(({ text }) => text), ...sentences].join(' ');
  return (
    <div className="method">
      <Columns
        head={<PageHeading title={t('ui.method.title')} caption={serviceName(assessment.service, t)} />}
        side={<WeightsEffect standard={standard} own={assessment} />}
        sideTitle={t('ui.method.now')}
        sideLine={t('ui.method.nowLine', { verdict })}
      >
        <p className="govuk-body">{together(t('ui.method.lead'))}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={href(laterRoutes.how())}>
            {together(t('ui.method.toHow'))}
          </a>
        </p>
        <ErrorSummary
          title={t('ui.method.problems.title')}
          errors={problems.map((problem) => ({ id: fieldOf(problem), text: problem.text }))}
          submissions={0}
        />
        {(method.rejected || problems.some(({ together: sum }) => sum)) && (
          <p className="govuk-body">
            {together(t(method.rejected ? 'ui.method.problems.rejected' : 'ui.method.problems.inProportion'))}
          </p>
        )}
        {!method.rejected && (
          <section>
            <h2 className="govuk-heading-m">{together(t('ui.method.changes'))}</h2>
            {sentences.length === 0 ? (
              <p className="govuk-body">
                {together(t(method.custom ? 'ui.method.sameResult' : 'ui.method.isStandard'))}
              </p>
            ) : (
              <ul className="govuk-list govuk-list--bullet">
                {sentences.map((sentence) => (
                  <li key={sentence}>{together(sentence)}</li>
                ))}
              </ul>
            )}
          </section>
        )}
        <p className="govuk-body">{together(t('ui.method.turn.help'))}</p>
        <WeightTable axis="value" problems={problems} turning={turning} />
        <WeightTable axis="readiness" problems={problems} turning={turning} />
        <Thresholds problems={problems} />
        <Reset assessment={assessment} />
      </Columns>
      <LiveRegion text={news} />
    </div>
  );
}

function Thresholds({ problems }: { problems: ReturnType<typeof numbersProblems> }) {
  const { t } = useWords();
  const standard = DEFAULT_METHODOLOGY.thresholds;
  return (
    <section className="weights">
      <Table
        caption={t('ui.method.thresholds')}
        captionSize="m"
        columns={[
          { id: 'threshold', label: t('ui.method.columns.threshold') },
          { id: 'standard', label: t('ui.method.columns.standard'), numeric: true },
          { id: 'own', label: t('ui.method.columns.ownThreshold'), numeric: true },
        ]}
        rows={(['low', 'high'] as const).map((id) => ({
          id,
          cells: [
            t(`ui.method.${id}`),
            written(t, standard[id], 'number'),
            <OwnNumber
              key="own"
              path={thresholdPath(id)}
              label={t(`ui.method.${id}`)}
              standard={standard[id]}
              error={problems.find(({ path }) => path === thresholdPath(id))?.text}
            />,
          ],
        }))}
      />
    </section>
  );
}

/** Returns to the method's own numbers in one step, which can be undone. It removes drafts, too. */
function Reset({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const session = useSession();
  const history = useLoaded(session.history);
  const [said, setSaid] = useState<{ after: Assessment['methodology']; changed: boolean } | null>(null);
  const shown = said && said.after === assessment.methodology ? said : null;

  function reset(): void {
    const before = session.store.getState().assessment;
    session.change(METHODOLOGY, withStandard(assessment).methodology);
    const after = session.store.getState().assessment;
    setSaid({ after: after?.methodology, changed: after !== before });
  }

  return (
    <>
      <ButtonGroup>
        <Button tone="secondary" onClick={reset}>
          {t('ui.method.reset')}
        </Button>
      </ButtonGroup>
      <p className="govuk-body" role="status">
        {shown && t(shown.changed ? 'ui.method.wasReset' : 'ui.method.isStandard')}{' '}
        {shown?.changed && history && (
          <LinkButton
            onClick={() => {
              history.undo();
              setSaid(null);
            }}
          >
            {t('ui.method.undo')}
          </LinkButton>
        )}
      </p>
    </>
  );
}
