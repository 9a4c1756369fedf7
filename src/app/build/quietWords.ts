import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A part of the code, and what stands in its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

const LOGS = ['log', 'warn', 'error', 'deprecate', 'once'];
/** Fetches words over the network: all the words of this program come with it. */
const LOADER = 'Connector';
/** Of the loader, what is still called where there is nothing to fetch from. */
const CALLED = ['constructor', 'load', 'prepareLoading'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nameOf = (node: unknown): unknown => (isNode(node) ? node.name : undefined);

/** `this.logger.warn(…)` */
function isLog({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  return LOGS.includes(String(nameOf(property))) && isNode(object) && nameOf(object.property) === 'logger';
}

/** Where the code can do without something, in the order of the code. */
function cutsIn(node: Node, owner: unknown, cuts: Cut[]): Cut[] {
  const { type, start, end } = node;
  if (isLog(node)) cuts.push({ start, end, put: 'undefined' });
  else if (type === 'MethodDefinition' && owner === LOADER && !CALLED.includes(String(nameOf(node.key)))) {
    const { body } = node.value as { body: Node };
    cuts.push({ start: body.start, end: body.end, put: '{}' });
  } else {
    const inside = type === 'ClassDeclaration' ? nameOf(node.id) : owner;
    for (const part of Object.values(node).flat()) if (isNode(part)) cutsIn(part, inside, cuts);
  }
  return cuts;
}

/**
 * Leaves out of the built program what i18next writes into the console and how it fetches words: nobody reads the one,
 * and there is nothing to fetch. In development and in tests it is whole, so that what it complains about is seen.
 */
export function quietWords(): Plugin {
  return {
    name: 'quiet-words',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/ },
      handler(code) {
        const cuts = cutsIn(this.parse(code) as unknown as Node, undefined, []);
        if (!cuts.some(({ put }) => put === '{}') || cuts.length < 20) {
          this.error('i18next has another form: look at what quietWords leaves out of it.');
        }
        return cuts.reduceRight(
          (rest, { start, end, put }) => rest.slice(0, start) + put + rest.slice(end),
          code,
        );
      },
    },
  };
}
