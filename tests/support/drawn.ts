/** The part of a node in React's tree that is read here. React's developer tools read the same. */
interface Fiber {
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly elementType: unknown;
  readonly memoizedProps: unknown;
}

/** React sets this flag on a node whose component it has called. */
const CALLED = 1;

interface Named {
  readonly name?: string;
  readonly type?: unknown;
}

function nameOf(type: unknown): string | undefined {
  if (typeof type === 'function') return type.name;
  if (typeof type !== 'object' || type === null) return undefined;
  return nameOf((type as Named).type);
}

interface Drawn {
  readonly name: string;
  readonly props: unknown;
}

let watching = false;
let commits: Drawn[][] = [];

function walk(now: Fiber | null, before: Fiber | null): void {
  // React reused this very node, so nothing below it was drawn.
  if (!now || now === before) return;
  const name = nameOf(now.elementType);
  if (name && now.flags & CALLED) commits.at(-1)?.push({ name, props: now.memoizedProps });
  if (before && now.child === before.child) return;
  for (let child = now.child; child; child = child.sibling) walk(child, child.alternate);
}

const hook = {
  isDisabled: false,
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: (_: number, { current }: { current: Fiber }) => {
    if (!watching) return;
    commits.push([]);
    walk(current, current.alternate);
  },
  onCommitFiberUnmount() {},
  onPostCommitFiberRoot() {},
};

// This must come before React is loaded: React reports what it draws only to its developer tools.
Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });

/**
 * The components drawn since the last call, with one list for each time that React changed the page. A component is
 * named as often as it was drawn. The first call gives nothing.
 */
export function drawnSince(): Drawn[][] {
  watching = true;
  const found = commits;
  commits = [];
  return found.filter((drawn) => drawn.length > 0);
}
