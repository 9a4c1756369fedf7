import type { Conflict, Resolution } from '../../answers/merge/merge.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Radios } from '../../ui/Radios.tsx';
import { inputId } from '../question/fieldValues.ts';
import { conflictTitle, effectWords, sideWords, stampWords } from './conflictWords.ts';

interface ConflictRadiosProps {
  conflict: Conflict;
  copies: readonly Assessment[];
  /** What choosing the file's value would change, and what each choice leads to; undefined if not computed. */
  effect: { sentences: readonly string[]; outcomes: Readonly<Record<Resolution, string>> } | undefined;
  value: Resolution | undefined;
  onChange: (choice: Resolution) => void;
}

/** Both values of one place side by side, each with its author and time. */
export function ConflictRadios({ conflict, copies, effect, value, onChange }: ConflictRadiosProps) {
  const { t } = useWords();
  return (
    <Radios
      id={`merge-${inputId(conflict.path)}`}
      legend={conflictTitle(t, conflict, copies)}
      legendSize="s"
      hint={effect && effectWords(t, effect.sentences)}
      items={(['mine', 'theirs'] as const).map((whose) => ({
        value: whose,
        label: sideWords(t, whose, conflict, conflict[whose]),
        hint: [stampWords(t, conflict[whose]), effect?.outcomes[whose]].filter(Boolean).join('. '),
      }))}
      value={value}
      onChange={(chosen) => onChange(chosen === 'theirs' ? 'theirs' : 'mine')}
      inline
    />
  );
}
