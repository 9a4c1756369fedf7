import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { stateOf, takenAt } from '../../answers/browser/version.ts';
import { mergeAssessments, type Resolution } from '../../answers/merge/merge.ts';
import { sendersOf } from '../../answers/merge/senders.ts';
import { changesBetween } from '../../changes/changes.ts';
import { effectBetween } from '../../changes/effects.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Merging, PendingMerge } from '../../session/ports.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { focusElement } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { listenFor } from '../listenFor.ts';
import { PageHeading } from '../PageHeading.tsx';
import { ChangedParts } from '../past/ChangesView.tsx';
import { href, routes } from '../routes.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useAssessment, useSession } from '../useSession.ts';
import { ConflictRadios } from './ConflictRadios.tsx';
import { outcomesOf } from './conflictWords.ts';

/** With more conflicts than this, the page does not show the effect of each choice, because it would be slow. */
const EFFECTS_MAX = 40;

/** Merges an opened file: shows the conflicts to choose from, and what is merged without a choice. */
export default function MergePage() {
  const { t } = useWords();
  const merging = useLoaded(useSession().merging);
  const assessment = useAssessment();
  const [pending, setPending] = useState<PendingMerge | null | undefined>();
  const [mine] = useState(assessment);
  useEffect(() => {
    if (!merging) return;
    return listenFor(merging.pending(mine), (found) => setPending(found ?? null));
  }, [merging, mine]);
  return (
    <>
      <PageHeading title={t('ui.merge.title')} />
      {pending === null && (
        <p className="govuk-body">
          {t('ui.merge.missing')}{' '}
          <a href={href(routes.file(mine.id))}>{together(t('ui.frame.places.file'))}</a>
        </p>
      )}
      {merging && pending && <MergeForm merging={merging} pending={pending} />}
    </>
  );
}

function MergeForm({ merging, pending }: { merging: Merging; pending: PendingMerge }) {
  const { t } = useWords();
  // Changes made in another tab meanwhile are merged as well.
  const mine = useAssessment();
  const { theirs, base, version } = pending;
  const [, go] = useLocation();
  const [choices, setChoices] = useState<Readonly<Record<string, Resolution>>>({});
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { attempt, failure } = useAttempt();
  const { conflicts, assessment, left } = useMemo(
    () => mergeAssessments(mine, theirs, base),
    [mine, theirs, base],
  );
  const taken = useMemo(() => changesBetween(mine, assessment, t), [mine, assessment, t]);
  const senders = useMemo(() => sendersOf(mine, theirs), [mine, theirs]);
  /** What each choice leads to, by the path of the conflict. */
  const effects = useMemo(
    () =>
      new Map(
        (conflicts.length > EFFECTS_MAX ? [] : conflicts).map(({ path }) => {
          const chosen = mergeAssessments(mine, theirs, base, { [path]: 'theirs' }).assessment;
          const { sentences } = effectBetween(assessment, chosen, t);
          return [path, { sentences, outcomes: outcomesOf(t, assessment, chosen) }] as const;
        }),
      ),
    [conflicts, mine, theirs, base, assessment, t],
  );
  const open = conflicts.filter(({ path }) => !choices[path]);
  const chooseAll = (choice: Resolution) =>
    setChoices(Object.fromEntries(conflicts.map(({ path }) => [path, choice])));

  async function merge(): Promise<void> {
    if (open.length > 0) {
      setAsked(true);
      focusElement(
        form.current?.querySelector<HTMLElement>('fieldset:not(:has(input:checked)) input') ?? null,
      );
      return;
    }
    const before = stateOf(mine);
    await merging.merge(mine, pending, choices);
    go(routes.changes(mine.id, before));
  }

  return (
    <form
      ref={form}
      className="merge"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        attempt(merge);
      }}
    >
      <p className="govuk-body text">
        {base
          ? t('ui.merge.withAncestor', {
              when: version ? t('ui.history.when', { at: takenAt(version) }) : t('ui.merge.ofNow'),
            })
          : t('ui.merge.withoutAncestor')}
      </p>
      {theirs.part && (
        <p className="govuk-body text">{together(t('ui.merge.part', { count: theirs.part.length }))}</p>
      )}
      {senders.map(({ name, questions }) => (
        <p key={name} className="govuk-body text">
          {together(
            t('ui.merge.sent', {
              name,
              count: questions.length,
              questions: questions.map((id) => t('ui.question.side.ordinal', { number: numberOf(id) })),
            }),
          )}
        </p>
      ))}
      <p className="govuk-body text">{together(t('ui.merge.kept'))}</p>
      {left.length > 0 && (
        <p className="govuk-body text">{together(t('ui.merge.left', { count: left.length }))}</p>
      )}
      <h2 className="govuk-heading-m">
        {conflicts.length > 0
          ? t('ui.merge.conflicts', { count: conflicts.length })
          : t('ui.merge.noConflicts')}
      </h2>
      {conflicts.length > 1 && (
        <ButtonGroup>
          <Button tone="secondary" onClick={() => chooseAll('mine')}>
            {t('ui.merge.allMine')}
          </Button>
          <Button tone="secondary" onClick={() => chooseAll('theirs')}>
            {t('ui.merge.allTheirs')}
          </Button>
        </ButtonGroup>
      )}
      {conflicts.map((conflict) => (
        <ConflictRadios
          key={conflict.path}
          conflict={conflict}
          copies={[mine, theirs]}
          effect={effects.get(conflict.path)}
          value={choices[conflict.path]}
          onChange={(choice) => setChoices({ ...choices, [conflict.path]: choice })}
        />
      ))}
      <Details summary={t('ui.merge.taken')}>
        {taken.parts.length > 0 ? (
          <ChangedParts parts={taken.parts} />
        ) : (
          <p className="govuk-body">{together(t('ui.merge.takenNothing'))}</p>
        )}
      </Details>
      <p className="govuk-error-message" role="alert">
        {asked && open.length > 0 && t('ui.merge.open', { count: open.length })}
      </p>
      {failure}
      <ButtonGroup>
        <Button type="submit">{t('ui.merge.merge')}</Button>
        <a className="govuk-link" href={href(routes.file(mine.id))}>
          {together(t('ui.common.cancel'))}
        </a>
      </ButtonGroup>
    </form>
  );
}
