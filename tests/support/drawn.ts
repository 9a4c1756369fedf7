/** What of a component's node in React's tree is read here; the same as its developer tools read. */
interface Fiber {
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly elementType: unknown;
  readonly memoizedProps: unknown;
}

/** React sets this flag where it has called the component. */
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
  // The very same node: nothing below it was touched.
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

// Before React is loaded: it tells its developer tools, and these alone, what it has drawn.
Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });

/**
 * The components that were drawn since the last call, each as often as it was: one list for each time that React changed
 * the page. Empty at the first call.
 */
export function drawnSince(): Drawn[][] {
  watching = true;
  const found = commits;
  commits = [];
  return found.filter((drawn) => drawn.length > 0);
}
