/** The English words that the first question needs. The browser loads them when English is chosen. */
import errors from './errors.json' with { type: 'json' };
import questionnaire from './questionnaire.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

export const en = { ui, questionnaire, errors };
