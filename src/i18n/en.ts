/** The English words that the first question needs. The browser loads them when English is chosen. */
import assessment from '../../locales/en/assessment.json' with { type: 'json' };
import errors from '../../locales/en/errors.json' with { type: 'json' };
import questionnaire from '../../locales/en/questionnaire.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };

export const en = { ui, questionnaire, assessment, errors };
