import type { Assessment } from '../model/types.ts';

const LONGEST = 60;

/**
 * Name for what is saved of an assessment, without its ending: that of the service, without what file systems refuse,
 * what it is in a word where that is told, and the day of the last change.
 */
export function fileStem({ service, updatedAt = '' }: Assessment, what = ''): string {
  const plain = (service?.name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
  return [plain || 'e-pakalpojuma-novertejums', what, updatedAt.slice(0, 10)].filter(Boolean).join(' ');
}
