/** The Latvian words that the first question needs. They are part of the program. */
import assessment from '../../locales/lv/assessment.json' with { type: 'json' };
import errors from '../../locales/lv/errors.json' with { type: 'json' };
import questions from '../../locales/lv/questionnaire.json' with { type: 'json' };
import ui from '../../locales/lv/ui.json' with { type: 'json' };
import whether from '../../locales/lv/whether.json' with { type: 'json' };
import { together } from './together.ts';

export const lv = { ui, questionnaire: together(questions, whether), assessment, errors };
