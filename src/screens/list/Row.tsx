import { memo, type Ref, useRef, useState } from 'react';
import type { Translate } from '../../../locales/words.ts';
import type { Digest, Listed } from '../../answers/browser/digest.ts';
import { textProblem } from '../../answers/model/limits.ts';
import { publicationDue } from '../../documents/publicationDue.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TEXT_MAX } from '../../questionnaire/field.ts';
import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { Button, ButtonGroup, LinkButton } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { problemText } from '../problemText.ts';
import { href, routes } from '../routes.ts';

/** The words of all rows. They are looked up once, because a thousand look-ups would be slow. */
export interface RowWords {
  readonly rename: string;
  readonly duplicate: string;
  readonly remove: string;
  readonly choose: string;
  readonly unchoose: string;
  readonly untitled: string;
  readonly computing: string;
  /** A part has no recommendation. */
  readonly state: (digest: Digest, part: number | undefined) => string;
  readonly changed: (at: string) => string;
  /** A sentence that results have to be published; undefined if they need not. */
  readonly publication: (results: Listed['results']) => string | undefined;
}

/** `today`: an ISO date, undefined if unknown. */
export function rowWords(t: Translate, today: string | undefined): RowWords {
  const states = new Map<string, string>();
  return {
    rename: t('ui.list.rename'),
    duplicate: t('ui.list.duplicate'),
    remove: t('ui.start.remove'),
    choose: t('ui.compare.choose'),
    unchoose: t('ui.compare.unchoose'),
    untitled: t('ui.tasks.untitled'),
    computing: t('ui.list.computing'),
    changed: (at) => t('ui.start.changed', { at }),
    publication(results) {
      const due = today && results ? publicationDue(results, today) : null;
      if (!due) return undefined;
      return t(due.late ? 'ui.list.publicationLate' : 'ui.list.publication', { year: due.year });
    },
    state({ recommendation, answered }, part) {
      if (part) return t('ui.start.part', { done: answered, total: part });
      const key = `${recommendation} ${answered}`;
      const known = states.get(key);
      if (known !== undefined) return known;
      const word = t(`assessment.recommendation.names.${recommendation as 'undecided'}`);
      const text = t('ui.start.state', { word, done: answered, total: QUESTION_IDS.length });
      states.set(key, text);
      return text;
    },
  };
}

interface RowProps {
  listed: Listed;
  words: RowWords;
  onRename: (listed: Listed, name: string) => void;
  onDuplicate: (listed: Listed) => void;
  onRemove: (listed: Listed) => void;
  /** Whether it is chosen for comparison; undefined if there is nothing to compare with. */
  chosen: boolean;
  onChoose: ((listed: Listed) => void) | undefined;
}

/** One assessment in the list. There may be a thousand, so each is drawn again only when it changes. */
export const Row = memo(function Row({
  listed,
  words,
  onRename,
  onDuplicate,
  onRemove,
  chosen,
  onChoose,
}: RowProps) {
  const [renaming, setRenaming] = useState(false);
  const { id, institution, changed, digest } = listed;
  const name = listed.name || words.untitled;
  const publication = words.publication(listed.results);
  const rename = useRef<HTMLButtonElement>(null);
  const action = (label: string, act: () => void, ref?: Ref<HTMLButtonElement>) => (
    <LinkButton onClick={act} aria-label={`${label}: ${name}`} ref={ref}>
      {label}
    </LinkButton>
  );
  return (
    <li className="assessments__item">
      <a className="govuk-link assessments__name" href={href(routes.tasks(id))}>
        {name}
      </a>
      <span className="assessments__state">
        {digest ? words.state(digest, listed.part) : words.computing}
      </span>
      <span className="assessments__more">
        {[institution, changed && words.changed(changed)].filter(Boolean).join(' · ')}
      </span>
      {publication && (
        <a
          className="govuk-link assessments__publication"
          href={href(routes.documents(id, 'results'))}
          aria-label={`${publication}: ${name}`}
        >
          {publication}
        </a>
      )}
      {renaming ? (
        <NameField
          listed={listed}
          onDone={(newName) => {
            setRenaming(false);
            if (newName !== undefined) onRename(listed, newName);
            // The button exists again after the next drawing.
            else setTimeout(() => rename.current?.focus());
          }}
        />
      ) : (
        <span className="assessments__actions">
          {action(words.rename, () => setRenaming(true), rename)}
          {action(words.duplicate, () => onDuplicate(listed))}
          {action(words.remove, () => onRemove(listed))}
          {onChoose && action(chosen ? words.unchoose : words.choose, () => onChoose(listed))}
        </span>
      )}
    </li>
  );
});

/** The field for the new name. `onDone` gets no name if it is unchanged. */
function NameField({ listed, onDone }: { listed: Listed; onDone: (name?: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState(listed.name);
  const field = `rename-${listed.id}`;
  const problem = textProblem(name.trim(), TEXT_MAX);
  return (
    <form
      className="assessments__rename"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = name.trim();
        if (problem) return document.getElementById(field)?.focus();
        onDone(given === listed.name ? undefined : given);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextInput
        id={field}
        label={t('ui.list.newName')}
        error={problem && { label: t('ui.common.errorPrefix'), text: problemText(problem, t) }}
        value={name}
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ButtonGroup>
        <Button type="submit">{t('ui.list.rename')}</Button>
        <Button tone="secondary" onClick={() => onDone()}>
          {t('ui.common.cancel')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
