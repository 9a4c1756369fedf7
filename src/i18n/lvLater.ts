/** The Latvian words of the other questions, of the guidance, the result and the files, loaded when one is opened. */
import errors from '../../locales/lv/fileErrors.json' with { type: 'json' };
import assessment from '../../locales/lv/findings.json' with { type: 'json' };
import form from '../../locales/lv/form.json' with { type: 'json' };
import guidance from '../../locales/lv/guidance.json' with { type: 'json' };
import launch from '../../locales/lv/launch.json' with { type: 'json' };
import ui from '../../locales/lv/pages.json' with { type: 'json' };
import whether from '../../locales/lv/whether.json' with { type: 'json' };

export const lvLater = {
  ui,
  errors,
  questionnaire: { ...whether, ...form, ...launch },
  guidance,
  assessment,
};
