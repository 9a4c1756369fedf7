/** The Latvian words. They are part of the program, so that the first page needs nothing more. */
import assessment from '../../locales/lv/assessment.json' with { type: 'json' };
import errors from '../../locales/lv/errors.json' with { type: 'json' };
import questionnaire from '../../locales/lv/questionnaire.json' with { type: 'json' };
import ui from '../../locales/lv/ui.json' with { type: 'json' };

export const lv = { ui, questionnaire, assessment, errors };
