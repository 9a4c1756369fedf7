import type { Assessment } from '../answers/types.ts';

const LONGEST = 60;

/** Name for the file of an assessment: that of the service, without what file systems refuse. */
export function fileName({ service, updatedAt = '' }: Assessment): string {
  const plain = (service?.name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${[plain || 'e-pakalpojuma-novertejums', updatedAt.slice(0, 10)].filter(Boolean).join(' ')}.json`;
}
