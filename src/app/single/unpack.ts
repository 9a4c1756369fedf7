/**
 * Starts the program in the single file. It is compressed there, because it would otherwise be too large to send. The
 * page's policy names the digest of the program, so nothing else can run.
 */
async function unpack(): Promise<void> {
  const packed = document.getElementById('program');
  const bytes = Uint8Array.from(atob(packed?.textContent ?? ''), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const program = await new Response(stream).text();
  const script = document.createElement('script');
  script.type = 'module';
  script.text = trusted(program);
  document.head.append(script);
  packed?.remove();
}

/** A browser with Trusted Types accepts a script only from a policy that the page names. */
function trusted(program: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScript(text: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy('program', { createScript: (text: string) => text });
  return policy ? policy.createScript(program) : program;
}

void unpack();
