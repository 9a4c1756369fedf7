import { isSingleFile } from '../../screens/delivery.ts';
import type { Identity } from '../../session/identity.ts';
import type { Session } from '../../session/session.ts';
import { workerAddress } from '../offline/workerAddress.ts';
import { darker } from './contrast.ts';
import { parseIdentity } from './parseIdentity.ts';

/** Shows whose program this is, once the first page has been drawn: nothing waits for it. */
export async function showIdentity(session: Session): Promise<void> {
  const text = isSingleFile() ? document.getElementById('identity')?.textContent : await readBeside();
  const identity = await withLogo(
    text ? parseIdentity(text, isSingleFile()) : { problems: [{ is: 'missing' }] },
  );
  for (const problem of identity.problems) console.warn('identity.json', problem);
  if (identity.accent) colourWith(identity.accent);
  session.identity.setState(identity, true);
}

/**
 * The text of the file beside the page, undefined where there is none. The policy of the page lets it load nothing: the
 * file that also works as the service worker has a policy of its own and loads this one file for it.
 */
function readBeside(): Promise<string | undefined> {
  return new Promise((answer) => {
    const reader = startReader();
    if (!reader) return answer(undefined);
    const end = (text?: string) => {
      reader.terminate();
      answer(text);
    };
    reader.onmessage = ({ data }) => end(data ?? undefined);
    reader.onerror = () => end();
  });
}

/** Undefined in a frame without an origin, which may start none. */
function startReader(): Worker | undefined {
  try {
    return new Worker(workerAddress());
  } catch {
    return undefined;
  }
}

/** The identity without its logo, and the reason, where that picture cannot be shown. */
async function withLogo(identity: Identity): Promise<Identity> {
  const { logo, ...rest } = identity;
  if (!logo) return identity;
  const picture = new Image();
  picture.src = logo;
  const shown = await picture.decode().then(
    () => true,
    () => false,
  );
  const value = logo.slice(0, 60);
  return shown ? identity : { ...rest, problems: [...rest.problems, { is: 'logoFailed', value }] };
}

/** One colour gives those of links, buttons and what one points at; the style sheet names them. */
function colourWith(accent: string): void {
  const { style } = document.documentElement;
  for (const name of ['brand', 'link', 'link-visited']) style.setProperty(`--govuk-${name}-colour`, accent);
  style.setProperty('--govuk-link-hover-colour', darker(accent, 0.25));
  style.setProperty('--accent-shadow', darker(accent, 0.5));
}
