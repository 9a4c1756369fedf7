/** The English words of the other questions, of the guidance, the result and the files, loaded when one is opened. */
import errors from '../../locales/en/fileErrors.json' with { type: 'json' };
import assessment from '../../locales/en/findings.json' with { type: 'json' };
import form from '../../locales/en/form.json' with { type: 'json' };
import guidance from '../../locales/en/guidance.json' with { type: 'json' };
import launch from '../../locales/en/launch.json' with { type: 'json' };
import ui from '../../locales/en/pages.json' with { type: 'json' };
import whether from '../../locales/en/whether.json' with { type: 'json' };

export const enLater = {
  ui,
  errors,
  questionnaire: { ...whether, ...form, ...launch },
  guidance,
  assessment,
};
