import { lazy } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { isQuestionId } from '../questionnaire/questionnaire.ts';
import { Frame } from '../screens/Frame.tsx';
import { NotFound } from '../screens/NotFound.tsx';
import { PageBoundary } from '../screens/PageBoundary.tsx';
import Placeholder from '../screens/Placeholder.tsx';

// What the first question does not need is loaded when it is opened.
const Later = lazy(() => import('../screens/Placeholder.tsx'));

/** The pages of one assessment, under `/a/:id`. */
function AssessmentPages({ id }: { id: string }) {
  return (
    <Frame assessment={{ id, name: '' }} saving={{ state: 'idle' }}>
      <PageBoundary key={id}>
        <Switch>
          <Route path="/a/:id">
            <Placeholder title="Jautājumi" />
          </Route>
          <Route path="/a/:id/review">
            <Later title="Pārbaude" />
          </Route>
          <Route path="/a/:id/result">
            <Later title="Rezultāts" />
          </Route>
          <Route path="/a/:id/summary">
            <Later title="Kopsavilkums" />
          </Route>
          <Route path="/a/:id/file">
            <Later title="Datne" />
          </Route>
          <Route path="/a/:id/:question">
            {({ question }) => (isQuestionId(question) ? <Placeholder title={question} /> : <NotFound />)}
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </PageBoundary>
    </Frame>
  );
}

/** Which page an address shows. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/a/:id/*?">{({ id }) => <AssessmentPages id={id} />}</Route>
        <Route path="/">
          <Frame>
            <Placeholder title="Sākums" />
          </Frame>
        </Route>
        <Route>
          <Frame>
            <NotFound />
          </Frame>
        </Route>
      </Switch>
    </Router>
  );
}
