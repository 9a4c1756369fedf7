import { useLocation } from 'wouter';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { fieldsOf, hasContent } from '../question/askedFields.ts';
import { href, originIn } from '../routes.ts';
import { useSelected } from '../useSession.ts';
import { sheetRoute } from './sheetRoute.ts';

/** The questions whose figures stand on the sheet. */
export const ON_SHEET = ['q03', 'q05', 'q06', 'q10'] as const;
type OnSheet = (typeof ON_SHEET)[number];

const isOnSheet = (question: QuestionId): question is OnSheet =>
  (ON_SHEET as readonly string[]).includes(question);

/** At a question: that its figures stand on the sheet too, or that they could. */
export function ToSheet({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const filled = useSelected((assessment) =>
    fieldsOf(question).some(
      ({ field, path }) => (field.kind === 'number' || field.kind === 'rows') && hasContent(assessment, path),
    ),
  );
  if (!isOnSheet(question)) return null;
  return <SheetLink says={t(`ui.sheet.link.${filled ? 'filled' : 'empty'}`)} />;
}

/** The way to the sheet, which leads back here. */
export function SheetLink({ says }: { says: string }) {
  const { t } = useWords();
  const id = useSelected((assessment) => assessment.id);
  const here = originIn(useLocation()[0]);
  return (
    <p className="govuk-body text no-print">
      {together(says)}{' '}
      <a className="govuk-link" href={href(sheetRoute(id, here))}>
        {together(t('ui.sheet.link.open'))}
      </a>
    </p>
  );
}
