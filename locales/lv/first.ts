/** The Latvian words that the first question needs. They are part of the program. */
import errors from './errors.json' with { type: 'json' };
import questionnaire from './questionnaire.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

export const lv = { ui, questionnaire, errors };
