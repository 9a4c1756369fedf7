import type { Language } from '../../locales/words.ts';
import { LANGUAGE_NAMES } from '../i18n/languages.ts';
import { useWords } from '../i18n/useWords.ts';
import { LinkButton } from '../ui/Button.tsx';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { language, setLanguage } = useWords();
  const other: Language = language === 'lv' ? 'en' : 'lv';
  return (
    // Where the words cannot be loaded, the page stays in the language it is in.
    <LinkButton lang={other} onClick={() => setLanguage(other).catch(() => undefined)}>
      {LANGUAGE_NAMES[other]}
    </LinkButton>
  );
}
