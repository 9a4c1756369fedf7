/**
 * The English words of the other questions, the guidance, the result and the files. They are loaded when somebody opens
 * one of these.
 */
import documents from './documents.json' with { type: 'json' };
import errors from './fileErrors.json' with { type: 'json' };
import assessment from './findings.json' with { type: 'json' };
import form from './form.json' with { type: 'json' };
import guidance from './guidance.json' with { type: 'json' };
import launch from './launch.json' with { type: 'json' };
import method from './method.json' with { type: 'json' };
import pages from './pages.json' with { type: 'json' };
import portfolio from './portfolio.json' with { type: 'json' };
import whether from './whether.json' with { type: 'json' };

export const enLater = {
  ui: { ...pages, ...method, ...portfolio },
  errors,
  questionnaire: { ...whether, ...form, ...launch },
  guidance,
  documents,
  assessment,
};
