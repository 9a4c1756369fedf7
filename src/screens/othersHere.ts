import type { Assessment } from '../answers/model/types.ts';
import type { Session } from '../session/session.ts';

/** So many assessments of this browser are read beside a question. With more, one would notice. */
const READ_MOST = 200;

/**
 * The other assessments of this browser, for what is told of them beside a question of `id`; undefined where there are so
 * many that one would notice, or where their number does not suffice.
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
