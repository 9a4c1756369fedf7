import type { Translate } from '../../locales/words.ts';
import type { Service } from '../answers/model/types.ts';

/** The name of a service, or the word for "unnamed" if there is no visible name. */
export const serviceName = (service: Service | undefined, t: Translate): string =>
  service?.name?.trim() || t('ui.tasks.untitled');
