import { fileFieldsWhere } from '../model/fileFields.ts';
import type { Assessment } from '../model/types.ts';

/** What the program writes of the assessment that is here, whatever version is brought back. The fingerprint goes with the contents. */
const OF_NOW = fileFieldsWhere(({ byProgram }) => byProgram).filter((name) => name !== 'fingerprint');
const within = (names: readonly string[], path: string): boolean =>
  names.some((name) => path === `/${name}` || path.startsWith(`/${name}/`));

/**
 * The assessment as an earlier version has it, fields that are unknown here included. A decision that was taken stays
 * taken; that of the version comes back only where none stands. `at`: ISO time now.
 */
export function restored(now: Assessment, version: Assessment, at: string): Assessment {
  const decided =
    now.decision !== undefined || Object.keys(now.drafts ?? {}).some((path) => within(['decision'], path));
  const stays: readonly string[] = decided ? [...OF_NOW, 'decision'] : OF_NOW;
  const named = (file: object, ofNow: boolean) =>
    Object.entries(file).filter(([name]) => name !== 'drafts' && stays.includes(name) === ofNow);
  const drafted = ({ drafts = {} }: Assessment, ofNow: boolean) =>
    Object.entries(drafts).filter(([path]) => within(stays, path) === ofNow);
  const drafts = Object.fromEntries([...drafted(now, true), ...drafted(version, false)]);
  return {
    ...(Object.fromEntries([...named(now, true), ...named(version, false)]) as unknown as Assessment),
    ...(Object.keys(drafts).length > 0 && { drafts }),
    updatedAt: at,
  };
}
