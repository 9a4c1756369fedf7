/** The Latvian words that the first question needs. They are part of the program. */
import assessment from '../../locales/lv/assessment.json' with { type: 'json' };
import errors from '../../locales/lv/errors.json' with { type: 'json' };
import questionnaire from '../../locales/lv/questionnaire.json' with { type: 'json' };
import ui from '../../locales/lv/ui.json' with { type: 'json' };

export const lv = { ui, questionnaire, assessment, errors };
