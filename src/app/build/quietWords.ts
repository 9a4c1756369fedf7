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
/** Called by their names alone in react-i18next. */
const WARNINGS = ['warnOnce', 'warn'];
/** Methods that this program never comes to, by their class: all its words come with it, from one instance. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  Connector: ['queueLoad', 'loaded', 'read', 'reload', 'loadOne', 'saveMissing'],
  I18n: ['cloneInstance', 'reloadResources', 'hydrate', 'dir'],
};
/** Whoever comes to such a method all the same hears of it. */
const LEFT_OUT = "{ throw new Error('quietWords'); }";

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nameOf = (node: unknown): unknown => (isNode(node) ? node.name : undefined);

/** `this.logger.warn(…)`, `warnOnce(…)` */
function isLog({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  if (callee.type !== 'MemberExpression') return WARNINGS.includes(String(nameOf(callee)));
  const { object, property } = callee;
  return LOGS.includes(String(nameOf(property))) && isNode(object) && nameOf(object.property) === 'logger';
}

/** Where the code can do without something, in the order of the code. */
function cutsIn(node: Node, owner: string, cuts: Cut[]): Cut[] {
  const { type, start, end } = node;
  if (isLog(node)) cuts.push({ start, end, put: 'undefined' });
  else if (type === 'MethodDefinition' && UNUSED[owner]?.includes(String(nameOf(node.key)))) {
    const { body } = node.value as { body: Node };
    cuts.push({ start: body.start, end: body.end, put: LEFT_OUT });
  } else {
    const inside = type === 'ClassDeclaration' ? String(nameOf(node.id)) : owner;
    for (const part of Object.values(node).flat()) if (isNode(part)) cutsIn(part, inside, cuts);
  }
  return cuts;
}

/** How many parts each file can do without; another number says that the library has another form. */
const FILES: readonly (readonly [file: RegExp, cuts: number])[] = [
  [/[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/, 39],
  [/[\\/]react-i18next[\\/]dist[\\/]es[\\/]useTranslation\.js$/, 3],
  [/[\\/]react-i18next[\\/]dist[\\/]es[\\/]utils\.js$/, 3],
];

/**
 * Leaves out of the built program what i18next writes into the console, how it fetches words, and what only servers and
 * other programs use. In development and in tests it is whole, so that what it complains about is seen.
 */
export function quietWords(): Plugin {
  return {
    name: 'quiet-words',
    apply: 'build',
    transform: {
      filter: { id: FILES.map(([file]) => file) },
      handler(code, id) {
        const cuts = cutsIn(this.parse(code) as unknown as Node, '', []);
        const due = FILES.find(([file]) => file.test(id))?.[1];
        if (cuts.length !== due) {
          this.error(
            `${id} has another form: ${cuts.length} parts can be left out, not ${due}. Look at which.`,
          );
        }
        return cuts.reduceRight(
          (rest, { start, end, put }) => rest.slice(0, start) + put + rest.slice(end),
          code,
        );
      },
    },
  };
}
