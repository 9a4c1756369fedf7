import { Route, Switch } from 'wouter';
import { lazyWithWords } from '../../screens/lazyPage.tsx';
import NotFound from '../../screens/NotFound.tsx';
import { ANY_ADDRESS, originIn } from '../../screens/routes.ts';

const LedPage = lazyWithWords(() => import('../../screens/question/LedPage.tsx'));
const PartDone = lazyWithWords(() => import('../../screens/share/PartDone.tsx'));
const ReviewPage = lazyWithWords(() => import('../../screens/ReviewPage.tsx'));
const SheetPage = lazyWithWords(() => import('../../screens/sheet/SheetPage.tsx'));
const ResultPage = lazyWithWords(() => import('../../screens/result/ResultPage.tsx'));
const SummaryPage = lazyWithWords(() => import('../../screens/paper/SummaryPage.tsx'));
const DocumentsPage = lazyWithWords(() => import('../../screens/documents/DocumentsPage.tsx'));
const FilePage = lazyWithWords(() => import('../../screens/FilePage.tsx'));
const ChangesPage = lazyWithWords(() => import('../../screens/past/ChangesPage.tsx'));
const MergePage = lazyWithWords(() => import('../../screens/merge/MergePage.tsx'));
const MethodPage = lazyWithWords(() => import('../../screens/method/MethodPage.tsx'));
const HowPage = lazyWithWords(() => import('../../screens/method/HowPage.tsx'));
const ComparePage = lazyWithWords(() => import('../../screens/compare/ComparePage.tsx'));
const OpenLinkPage = lazyWithWords(() => import('../../screens/share/OpenLinkPage.tsx'));
const PortfolioPage = lazyWithWords(() => import('../../screens/portfolio/PortfolioPage.tsx'));
const AboutPage = lazyWithWords(() => import('../../screens/about/AboutPage.tsx'));
const AccessibilityPage = lazyWithWords(() => import('../../screens/about/AccessibilityPage.tsx'));
const PrintPage = lazyWithWords(() => import('../../screens/blank/PrintPage.tsx'));
const BlankPage = lazyWithWords(() => import('../../screens/blank/BlankPage.tsx'));

/** The pages after the first question. Each is loaded when somebody opens it; their words come with this list. */
export default function LaterPages() {
  return (
    <Switch>
      <Route path="/a/:id/led">
        <LedPage />
      </Route>
      <Route path="/a/:id/done">
        <PartDone />
      </Route>
      <Route path="/a/:id/review">
        <ReviewPage />
      </Route>
      <Route path="/a/:id/figures/*?">
        {({ '*': from }) =>
          !from || originIn(`/a/-/${from}`) === from ? <SheetPage key={from} from={from} /> : <NotFound />
        }
      </Route>
      <Route path="/a/:id/result">
        <ResultPage />
      </Route>
      <Route path="/a/:id/summary">
        <SummaryPage />
      </Route>
      <Route path="/a/:id/documents/:kind?">{({ kind }) => <DocumentsPage key={kind} kind={kind} />}</Route>
      <Route path="/a/:id/file">
        <FilePage />
      </Route>
      <Route path="/a/:id/changes/:version">
        {({ version }) => <ChangesPage key={version} version={version} />}
      </Route>
      <Route path="/a/:id/merge">
        <MergePage />
      </Route>
      <Route path="/a/:id/print/:what?">{({ what }) => <PrintPage what={what} />}</Route>
      <Route path="/open/:data">{({ data }) => <OpenLinkPage key={data} data={data} />}</Route>
      <Route path="/blank/:what?">{({ what }) => <BlankPage what={what} />}</Route>
      <Route path="/a/:id/method">
        <MethodPage />
      </Route>
      <Route path="/method">
        <HowPage />
      </Route>
      <Route path="/portfolio">
        <PortfolioPage />
      </Route>
      <Route path="/compare/:ids">{({ ids }) => <ComparePage key={ids} ids={ids} />}</Route>
      <Route path="/about">
        <AboutPage />
      </Route>
      <Route path="/accessibility">
        <AccessibilityPage />
      </Route>
      <Route path={ANY_ADDRESS}>
        <NotFound />
      </Route>
    </Switch>
  );
}
