import { Fragment, type ReactNode } from 'react';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { type InlineRenderers, renderText, type Text } from '../../summary/blocks/block.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { TickBox } from '../../ui/TickBox.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';

const INLINE: InlineRenderers<ReactNode> = {
  text: ({ text }) => together(text),
  strong: ({ text }) => <strong>{together(text)}</strong>,
  remark: ({ text }) => <em>{text}</em>,
  note: ({ text }) => <span className="blocks__note">{together(text)}</span>,
  question: ({ question, text }) => <QuestionName question={question} text={text} />,
  box: ({ text }) => (
    <>
      <TickBox />
      <span className="govuk-visually-hidden">{text}</span>
    </>
  ),
  lineBreak: () => <br />,
};

/** A text of a document with its parts, such as the names of questions. */
export function InlineText({ text }: { text: Text }) {
  return renderText(INLINE, text).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other key than its place
    <Fragment key={place}>{part}</Fragment>
  ));
}

/** On screen this is a link to the question. Paper only names the question, because an address is of no use there. */
function QuestionName({ question, text }: { question: QuestionId; text: string }) {
  const { id } = useAssessment();
  return (
    <>
      <a className="govuk-link no-print" href={href(routes.question(id, question))}>
        {text}
      </a>
      <span className="blocks__note print-only">{text}</span>
    </>
  );
}
