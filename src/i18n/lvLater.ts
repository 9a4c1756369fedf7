/** The Latvian words of the guidance and of the result, loaded after the first question is there. */
import assessment from '../../locales/lv/findings.json' with { type: 'json' };
import guidance from '../../locales/lv/guidance.json' with { type: 'json' };

export const lvLater = { guidance, assessment };
