import type { Assessment } from '../answers/model/types.ts';
import type { Session } from '../session/session.ts';

/** The most assessments that are read beside a question. More would be slow. */
const READ_MOST = 200;

/**
 * The other assessments in this browser, for comparison beside a question of `id`. Undefined if there are too many to
 * read quickly, or too few.
 */
export async function othersHere(
  library: Session['library'],
  id: string,
  suffices: (listed: number) => boolean = () => true,
): Promise<Assessment[] | undefined> {
  const all = await library();
  const listed = (await all.list()).length;
  if (listed > READ_MOST || !suffices(listed)) return undefined;
  return (await all.whole()).filter((each) => each.id !== id);
}
