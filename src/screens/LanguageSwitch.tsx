import { LANGUAGES, type Language } from '../../locales/languages.ts';
import { useWords } from '../i18n/useWords.ts';
import { LinkButton } from '../ui/Button.tsx';
import { useAttempt } from './useAttempt.tsx';

/** Offers the other languages, each in itself. Where the words cannot be loaded, the page stays as it is and says so. */
export function LanguageSwitch() {
  const { language, setLanguage } = useWords();
  const { attempt, failure } = useAttempt();
  const others = (Object.keys(LANGUAGES) as Language[]).filter((each) => each !== language);
  return (
    <>
      {others.map((other) => (
        <LinkButton key={other} lang={other} onClick={() => attempt(() => setLanguage(other))}>
          {LANGUAGES[other].name}
        </LinkButton>
      ))}
      {failure}
    </>
  );
}
