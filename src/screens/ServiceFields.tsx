import { useState } from 'react';
import { pointer } from '../answers/model/path.ts';
import type { Service } from '../answers/model/types.ts';
import { useWords } from '../i18n/useWords.ts';
import { LONG_TEXT_MAX } from '../questionnaire/field.ts';
import { Details } from '../ui/Details.tsx';
import { Textarea } from '../ui/Textarea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { problemText } from './problemText.ts';
import { draftProblem } from './question/fieldValues.ts';
import { useAssessment, useSession } from './useSession.ts';

const LINES = ['name', 'institution', 'unit', 'author'] as const;

/** Which service is assessed, and by whom. All of it can wait; each keystroke is kept. */
export function ServiceFields({ open = false }: { open?: boolean }) {
  const { t } = useWords();
  const { drafts = {} } = useAssessment();
  // What is too long is found at once, with its message.
  const [wrong] = useState(() => LINES.some((name) => pointer('service', name) in drafts));
  return (
    <Details summary={t('ui.service.title')} open={open || wrong}>
      {LINES.map((name) => (
        <ServiceField key={name} name={name} />
      ))}
      <ServiceField name="description" />
    </Details>
  );
}

function ServiceField({ name }: { name: keyof Service }) {
  const { t } = useWords();
  const assessment = useAssessment();
  const { change } = useSession();
  const path = pointer('service', name);
  const problem = draftProblem(assessment, path);
  const common = {
    id: `service-${name}`,
    label: t(`ui.service.${name}`),
    error: problem && { label: t('ui.common.errorPrefix'), text: problemText(problem, t) },
    value: assessment.drafts?.[path] ?? assessment.service?.[name] ?? '',
  };
  if (name === 'description') {
    return (
      <Textarea
        {...common}
        max={LONG_TEXT_MAX}
        onChange={(event) => change(path, event.currentTarget.value)}
      />
    );
  }
  return <TextInput {...common} onChange={(event) => change(path, event.currentTarget.value)} />;
}
