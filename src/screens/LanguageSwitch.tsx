import { LANGUAGES, type Language } from '../../locales/languages.ts';
import { useWords } from '../i18n/useWords.ts';
import { LinkButton } from '../ui/Button.tsx';

/** Offers the other languages, each in itself. */
export function LanguageSwitch() {
  const { language, setLanguage } = useWords();
  const others = (Object.keys(LANGUAGES) as Language[]).filter((each) => each !== language);
  return others.map((other) => (
    // Where the words cannot be loaded, the page stays in the language it is in.
    <LinkButton key={other} lang={other} onClick={() => setLanguage(other).catch(() => undefined)}>
      {LANGUAGES[other].name}
    </LinkButton>
  ));
}
