/** The Latvian words of the other two sections, of the guidance and of the result, loaded after the first question is there. */

import errors from '../../locales/lv/fileErrors.json' with { type: 'json' };
import assessment from '../../locales/lv/findings.json' with { type: 'json' };
import form from '../../locales/lv/form.json' with { type: 'json' };
import guidance from '../../locales/lv/guidance.json' with { type: 'json' };
import launch from '../../locales/lv/launch.json' with { type: 'json' };
import ui from '../../locales/lv/pages.json' with { type: 'json' };

export const lvLater = { ui, errors, questionnaire: { ...form, ...launch }, guidance, assessment };
