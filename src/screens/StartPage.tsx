import { Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { together } from '../ui/KeepTogether.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { hasSingleFileBeside, published, SINGLE_FILE } from './delivery.ts';
import { Examples } from './Examples.tsx';
import { lazyWithWords } from './lazyPage.tsx';
import { listenFor } from './listenFor.ts';
import { OpenFile } from './OpenFile.tsx';
import { PageHeading } from './PageHeading.tsx';
import { href, routes } from './routes.ts';
import { useSession } from './useSession.ts';

// On a first visit there are no assessments to list.
const AssessmentList = lazyWithWords(() => import('./list/AssessmentList.tsx'));

/** Says what the program is for, and offers a new assessment, the existing ones, a file and the worked examples. */
export function StartPage() {
  const { t } = useWords();
  const { any, removed } = useSession();
  const [, go] = useLocation();
  const [listed, setListed] = useState(false);
  /** The part below the list waits for the list, because people miss a button that moves. */
  const [settled, settle] = useState(false);
  /** Counts how often several files were opened at once, so that the list is read again. */
  const [batches, setBatches] = useState(0);

  useEffect(() => {
    // An assessment removed in this window can be put back, even if no other is left.
    return listenFor(
      any(),
      (some) => {
        const list = some || removed.getState().length > 0;
        setListed(list);
        settle(!list);
      },
      // The list itself says that it cannot be read.
      () => setListed(true),
    );
  }, [any, removed]);

  return (
    <div className="start__columns">
      <div>
        <PageHeading title={t('ui.start.title')} size="xl" />
        <p className="govuk-body-l text">{together(t('ui.start.what'))}</p>
        <p className="govuk-body text">{together(t('ui.start.howLong'))}</p>
        <p className="govuk-body text">{together(t('ui.start.private'))}</p>
        <NewAssessment />
        <Suspense>{listed && <AssessmentList key={batches} onListed={() => settle(true)} />}</Suspense>
        <div className={settled ? '' : 'later'}>
          <section>
            <h2 className="govuk-heading-m">{together(t('ui.start.openTitle'))}</h2>
            <p className="govuk-body text">{together(t('ui.start.openHelp'))}</p>
            <OpenFile
              onOpened={(...opened) => go(routes.opened(...opened))}
              onOpenedMany={() => {
                setListed(true);
                setBatches((count) => count + 1);
              }}
            />
            {!listed && <a href={href(routes.portfolio())}>{t('ui.start.portfolio')}</a>}
          </section>
          <Examples />
          {hasSingleFileBeside() && (
            <p className="govuk-body">
              <a className="govuk-link" href={SINGLE_FILE} download>
                {together(t('ui.start.download'))}
              </a>
            </p>
          )}
        </div>
      </div>
      <figure className="start__figure">
        <img
          className="start__paper"
          src={published(t('ui.start.paperImage'))}
          width={793}
          height={1122}
          alt={t('ui.start.paperAlt')}
        />
        <figcaption className="govuk-body-s">{t('ui.start.paperCaption')}</figcaption>
      </figure>
    </div>
  );
}

function NewAssessment() {
  const { t } = useWords();
  const { create, identity, lastInstitution } = useSession();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const { name: own = '' } = useStore(identity);
  const [last, setLast] = useState<string>();
  const [institution = last || own, setInstitution] = useState<string>();
  useEffect(() => listenFor(lastInstitution(), setLast), [lastInstitution]);
  return (
    <form
      className="new-assessment"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create({ name, institution }).then((id) => go(routes.tasks(id)));
      }}
    >
      <h2 className="govuk-heading-m">{together(t('ui.start.newTitle'))}</h2>
      <TextInput
        id="new-name"
        label={t('ui.service.name')}
        hint={t('ui.start.canWait')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        id="new-institution"
        autoComplete="organization"
        label={t('ui.service.institution')}
        hint={t('ui.start.canWait')}
        value={institution}
        onChange={(event) => setInstitution(event.currentTarget.value)}
      />
      <Button type="submit">{t('ui.start.begin')}</Button>
    </form>
  );
}
