/** The English words of the other two sections, of the guidance and of the result, loaded after the first question is there. */

import errors from '../../locales/en/fileErrors.json' with { type: 'json' };
import assessment from '../../locales/en/findings.json' with { type: 'json' };
import form from '../../locales/en/form.json' with { type: 'json' };
import guidance from '../../locales/en/guidance.json' with { type: 'json' };
import launch from '../../locales/en/launch.json' with { type: 'json' };
import ui from '../../locales/en/pages.json' with { type: 'json' };

export const enLater = { ui, errors, questionnaire: { ...form, ...launch }, guidance, assessment };
