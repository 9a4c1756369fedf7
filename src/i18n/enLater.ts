/** The English words of the guidance and of the result, loaded after the first question is there. */
import assessment from '../../locales/en/findings.json' with { type: 'json' };
import guidance from '../../locales/en/guidance.json' with { type: 'json' };

export const enLater = { guidance, assessment };
