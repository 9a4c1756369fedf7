import { pointer } from '../answers/model/path.ts';
import type { Service } from '../answers/model/types.ts';
import { useWords } from '../i18n/useWords.ts';
import { LONG_TEXT_MAX } from '../questionnaire/field.ts';
import { Textarea } from '../ui/Textarea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { problemText } from './problemText.ts';
import { draftProblem } from './question/fieldValues.ts';
import { useAssessment, useSession } from './useSession.ts';

/** For fields about the reader, the browser may suggest what it knows (WCAG 2.2, 1.3.5). */
const PURPOSES: Partial<Record<keyof Service, string>> = { institution: 'organization', author: 'name' };
const LINES = ['name', 'institution', 'unit', 'author'] as const;

/** The fields for the service and who assesses it. All are optional; each keystroke is stored. */
export default function ServiceLines() {
  return [...LINES, 'description' as const].map((name) => <ServiceField key={name} name={name} />);
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
  return (
    <TextInput
      {...common}
      autoComplete={PURPOSES[name] ?? 'off'}
      onChange={(event) => change(path, event.currentTarget.value)}
    />
  );
}
