import { isSingleFile } from '../../screens/delivery.ts';
import type { Identity } from '../../session/identity.ts';
import type { Session } from '../../session/session.ts';
import { workerAddress } from '../offline/workerAddress.ts';
import { darker } from './contrast.ts';
import { parseIdentity } from './parseIdentity.ts';

/** Shows which institution runs the program, once the first page has been drawn. Nothing waits for it. */
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
 * The text of the file beside the page; undefined if there is none. The policy of the page forbids loading it. So a
 * worker loads it, from the same file as the service worker, which has a policy of its own.
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

/** Undefined in a frame without an origin, where no worker can start. */
function startReader(): Worker | undefined {
  try {
    return new Worker(workerAddress());
  } catch {
    return undefined;
  }
}

/** If the logo cannot be shown, returns the identity without it and with the reason. */
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

/** Sets the colours of links, buttons and hover from the one accent colour, in properties of the style sheet. */
function colourWith(accent: string): void {
  const { style } = document.documentElement;
  for (const name of ['brand', 'link', 'link-visited']) style.setProperty(`--govuk-${name}-colour`, accent);
  style.setProperty('--govuk-link-hover-colour', darker(accent, 0.25));
  style.setProperty('--accent-shadow', darker(accent, 0.5));
}
