import { lazy, Suspense, useEffect, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { allWords } from '../../i18n/setup.ts';
import { useWords } from '../../i18n/useWords.ts';
import { isQuestionId, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { listenToFileKeys } from '../../screens/desk/fileKeys.ts';
import { Frame } from '../../screens/Frame.tsx';
import { lazyWithWords } from '../../screens/lazyPage.tsx';
import { listenFor } from '../../screens/listenFor.ts';
import { OverPage, PageBoundary } from '../../screens/PageBoundary.tsx';
import { QuestionPage } from '../../screens/question/QuestionPage.tsx';
import { ANY_ADDRESS, href, idFrom, originIn, plainAddress } from '../../screens/routes.ts';
import { SaveStatus } from '../../screens/SaveStatus.tsx';
import { StartPage } from '../../screens/StartPage.tsx';
import { TasksPage } from '../../screens/TasksPage.tsx';
import { useSession } from '../../screens/useSession.ts';
import { insist } from '../../session/loading.ts';
import { useFound } from './useFound.ts';

/** The address after the `#`, cleaned of what a mail program has added. */
const usePlainAddress: typeof useHashLocation = (options) => {
  const [address, go] = useHashLocation(options);
  return [plainAddress(address), go];
};

// Parts that the first question does not need are loaded when somebody opens them. The words of all later questions
// come with them.
const LaterQuestionPage = lazyWithWords(() => Promise.resolve({ default: QuestionPage }));
const LaterPages = lazyWithWords(() => import('./LaterPages.tsx'));
const UnreadPage = lazyWithWords(() => import('../../screens/Unread.tsx'));
const NotFound = lazyWithWords(() => import('../../screens/NotFound.tsx'));
const RemovedPage = lazyWithWords(() => import('../../screens/RemovedPage.tsx'));
// Until this is loaded, the page prints as it is.
const PrintedQuestion = lazy(() => insist(() => import('../../screens/blank/PrintedQuestion.tsx')));
const loadDesk = () => import('../../screens/desk/FileDesk.tsx');
const FileDesk = lazyWithWords(loadDesk, { place: OverPage, retryOn: ({ command }) => command });

/**
 * How long a page is shown before the parts that save the work are loaded, in milliseconds. The first question must
 * come before them.
 */
const SHOWN_FOR = { list: 5000, other: 1500 };

/**
 * Loads the parts that save the work before anybody uses them, so that saving works without a connection. Returns true
 * from then on: the parts that print may be loaded, too.
 */
function usePrepared(isOpen: boolean): boolean {
  const { store, prepareSaving } = useSession();
  const [address] = useLocation();
  const wait = address.split('/').length > 3 ? SHOWN_FOR.other : SHOWN_FOR.list;
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!isOpen || asked) return;
    const prepare = () => {
      setAsked(true);
      void insist(() => Promise.all([loadDesk(), prepareSaving(), allWords()]));
    };
    const timer = setTimeout(() => (window.requestIdleCallback ?? setTimeout)(prepare), wait);
    const stop = store.onChange(prepare);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [isOpen, asked, wait, store, prepareSaving]);
  return asked;
}

/** The pages of one assessment, under `/a/:id`. */
function AssessmentPages({ id }: { id: string }) {
  const { store } = useSession();
  const [, go] = useLocation();
  const isOpen = useStore(store, (state) => state.assessment?.id === id);
  const service = useStore(store, (state) => state.assessment?.service);

  const prepared = usePrepared(isOpen);
  const { lost, removed } = useFound(id, isOpen);
  if (!isOpen) {
    // The places are shown from the start, so that the page does not jump when the assessment has been read.
    const expected = !removed && !lost;
    return (
      <Frame assessment={expected ? { id, name: '' } : undefined}>
        <PageBoundary>
          {removed && <RemovedPage removed={removed} />}
          {!removed && lost === 'missing' && <NotFound />}
          {!removed && lost === 'unread' && <UnreadPage />}
        </PageBoundary>
      </Frame>
    );
  }
  const questionPage = (question: QuestionId, from: string | undefined) => {
    const Page = question === 'q01' ? QuestionPage : LaterQuestionPage;
    return (
      <>
        <Suspense>{prepared && <PrintedQuestion question={question} />}</Suspense>
        <Page key={question} question={question} from={from} go={go} />
      </>
    );
  };
  return (
    <Frame
      institution={service?.institution}
      assessment={{ id, name: service?.name ?? '' }}
      status={<SaveStatus undo={prepared} />}
    >
      <Switch key={id}>
        <Route path="/a/:id">
          <TasksPage />
        </Route>
        <Route path="/a/:id/:question/*?">
          {({ question, '*': from }) =>
            isQuestionId(question) && (!from || originIn(`/a/-/${from}`) === from) ? (
              questionPage(question, from)
            ) : (
              <LaterPages />
            )
          }
        </Route>
        <Route path={ANY_ADDRESS}>
          <LaterPages />
        </Route>
      </Switch>
    </Frame>
  );
}

/** Shows the page for an address. */
export function App() {
  const { desk, place } = useSession();
  const command = useStore(desk.command);
  const arrived = useStore(desk.arrivals);
  const { t } = useWords();
  useEffect(() => listenToFileKeys(desk, place), [desk, place]);
  useEffect(() => {
    let stop = () => {};
    // Loading starts while the first file is still being dragged.
    const load = () => {
      stop = listenFor(import('../../screens/desk/drops.ts'), (drops) => {
        stop = drops.listenToDrops(desk, t('ui.file.open'));
      });
    };
    addEventListener('dragenter', load, { once: true });
    return () => {
      removeEventListener('dragenter', load);
      stop();
    };
  }, [desk, t]);
  return (
    <Router hook={usePlainAddress} hrefs={href}>
      <PageBoundary>
        <Switch>
          <Route path="/a/:id/*?">{({ id }) => <AssessmentPages id={idFrom(id)} />}</Route>
          <Route path="/">
            <Frame>
              <StartPage key={arrived} />
            </Frame>
          </Route>
          <Route path={ANY_ADDRESS}>
            <Frame>
              <LaterPages />
            </Frame>
          </Route>
        </Switch>
      </PageBoundary>
      <Suspense>{command && <FileDesk command={command} />}</Suspense>
    </Router>
  );
}
