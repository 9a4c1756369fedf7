import type { Translate } from '../../locales/words.ts';
import type { Service } from '../answers/model/types.ts';

/** What a service is called, also where it has no name, or one that could not be seen. */
export const serviceName = (service: Service | undefined, t: Translate): string =>
  service?.name?.trim() || t('ui.tasks.untitled');
