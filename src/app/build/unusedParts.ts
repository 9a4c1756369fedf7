import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A part of the code, and the text that replaces it. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Functions that this program never calls, by the class or function that contains them. '' is the file itself. */
type Unused = Readonly<Record<string, readonly string[]>>;

interface TrimmedLibrary {
  readonly file: RegExp;
  readonly unused: Unused;
  /** How many parts are cut out of the file. If another number is found, the library has changed. */
  readonly cuts: number;
}

const LOGS = ['log', 'warn', 'error', 'deprecate', 'once'];
/** The logging functions that react-i18next calls by name alone. */
const WARNINGS = ['warnOnce', 'warn'];
/** If such a function is called all the same, the error says so. */
const LEFT_OUT = "{ throw new Error('unusedParts'); }";

const LIBRARIES: readonly TrimmedLibrary[] = [
  {
    // All words come with the program, and so do the formats in them. Nothing is loaded or added.
    file: /[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/,
    unused: {
      '': ['keysFromSelector'],
      Logger: ['log', 'warn', 'error', 'deprecate', 'once', 'forward', 'clone'],
      ResourceStore: ['addResource', 'addResources', 'removeResourceBundle', 'removeNamespaces'],
      Translator: ['getUsedParamsDetails'],
      LanguageUtil: ['getScriptPartFromCode', 'getLanguagePartFromCode'],
      Formatter: ['constructor', 'init', 'add', 'addCached', 'format'],
      Connector: [
        'queueLoad',
        'loaded',
        'read',
        'prepareLoading',
        'load',
        'reload',
        'loadOne',
        'saveMissing',
      ],
      I18n: ['cloneInstance', 'reloadResources', 'hydrate', 'loadNamespaces', 'loadLanguages', 'dir'],
    },
    cuts: 60,
  },
  { file: /[\\/]react-i18next[\\/]dist[\\/]es[\\/]useTranslation\.js$/, unused: {}, cuts: 3 },
  { file: /[\\/]react-i18next[\\/]dist[\\/]es[\\/]utils\.js$/, unused: {}, cuts: 3 },
  { file: /[\\/]react-i18next[\\/]dist[\\/]es[\\/]unescape\.js$/, unused: { '': ['unescape'] }, cuts: 1 },
  {
    // The form only knows which fields were left. The store holds values, rules and errors.
    file: /[\\/]react-hook-form[\\/]dist[\\/]index\.esm\.mjs$/,
    unused: {
      '': [
        'validateField',
        'schemaErrorLookup',
        'isEdited',
        'getFieldValue',
        'getDirtyFields',
        'iterateFieldsByAction',
        'unset',
      ],
      createFormControl: [
        '_setFieldArray',
        '_runSchema',
        'executeSchemaAndUpdateState',
        'validateForm',
        'executeBuiltInValidation',
        'shouldRenderByError',
        'setFieldValue',
        'setFieldValues',
        '_setValue',
        'setValues',
        'trigger',
        'setError',
        'clearErrors',
        'watch',
        'subscribe',
        'unregister',
        'handleSubmit',
        'resetField',
        '_reset',
        'setFocus',
        'resetDefaultValues',
        '_updateValidatingFields',
        '_updateIsValidating',
        '_setErrors',
        'getFieldState',
      ],
      register: ['ref'],
    },
    cuts: 33,
  },
];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nameOf = (node: unknown): string => (isNode(node) ? String(node.name) : '');

/** `this.logger.warn(…)`, `warnOnce(…)` */
function isLog({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  if (callee.type !== 'MemberExpression') return WARNINGS.includes(nameOf(callee));
  const { object, property } = callee;
  return LOGS.includes(nameOf(property)) && isNode(object) && nameOf(object.property) === 'logger';
}

interface Named {
  readonly name: string;
  readonly body: Node;
}

/** The name and the body of a function or class, in any notation. */
function named(node: Node): Named | undefined {
  const at = (name: unknown, inside: unknown): Named | undefined =>
    isNode(inside) && isNode(inside.body) ? { name: nameOf(name), body: inside.body } : undefined;
  switch (node.type) {
    case 'MethodDefinition':
    case 'Property':
      return at(node.key, node.value);
    case 'VariableDeclarator':
      return at(node.id, node.init);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return at(node.id, node);
    default:
      return undefined;
  }
}

/** The parts of the code that can be left out, in the order of the code. */
function cutsIn(node: Node, unused: Unused, owner: string, cuts: Cut[]): Cut[] {
  const { start, end } = node;
  if (isLog(node)) {
    cuts.push({ start, end, put: 'undefined' });
    return cuts;
  }
  const inner = named(node);
  if (inner && unused[owner]?.includes(inner.name)) {
    cuts.push({ start: inner.body.start, end: inner.body.end, put: LEFT_OUT });
    return cuts;
  }
  const inside = inner?.name ?? owner;
  for (const part of Object.values(node).flat()) if (isNode(part)) cutsIn(part, unused, inside, cuts);
  return cuts;
}

/**
 * Leaves out of the built program what libraries write to the console, and functions that this program never calls, in
 * the large libraries that load before the first question. In development and in tests the libraries stay whole, so
 * that their complaints are seen.
 */
export function unusedParts(): Plugin {
  return {
    name: 'unused-parts',
    apply: 'build',
    transform: {
      filter: { id: LIBRARIES.map(({ file }) => file) },
      handler(code, id) {
        const library = LIBRARIES.find(({ file }) => file.test(id));
        if (!library) return code;
        const cuts = cutsIn(this.parse(code) as unknown as Node, library.unused, '', []);
        if (cuts.length !== library.cuts) {
          this.error(
            `${id} has another form: ${cuts.length} parts can be left out, not ${library.cuts}. Look at which.`,
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
