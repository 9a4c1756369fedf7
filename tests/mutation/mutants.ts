import { type ESTree, parseSync } from 'vite';

/** One small change to one file of the product. */
export interface Mutant {
  /** The path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
};

/** Pairs of words where a mutant puts one in place of the other. */
const PAIRS = [
  ['some', 'every'],
  ['min', 'max'],
  ['low', 'high'],
  ['lowest', 'highest'],
  ['worst', 'best'],
  ['pessimistic', 'optimistic'],
  ['yes', 'no'],
] as const;
const OTHER_WORD = new Map<string, string>(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** Methods that a mutant leaves out, so that the list stays longer or in another order. */
const LIST_METHODS: readonly string[] = ['filter', 'sort'];

type Change = readonly [node: ESTree.Span, after: string];

/** Every mutant of one file, in the order of its text. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  return [...nodesIn(program)]
    .flatMap((node) => changesAt(node, ({ start, end }) => source.slice(start, end)))
    .map(([{ start, end }, after]) => ({
      file,
      line: source.slice(0, start).split('\n').length,
      start,
      end,
      before: source.slice(start, end),
      after,
    }))
    .sort((a, b) => a.start - b.start);
}

/** All nodes except types, which are gone when the program runs. */
function* nodesIn(value: unknown): Generator<ESTree.Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') {
    const { type } = value;
    if (type.startsWith('TS') && !('expression' in value)) return;
    yield value as ESTree.Node;
  }
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

function changesAt(node: ESTree.Node, text: (span: ESTree.Span) => string): Change[] {
  switch (node.type) {
    case 'Literal':
      return literalChanges(node);
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [[node, text(node.argument)]] : [];
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { operator, left, right } = node;
      const other = OPERATORS[operator];
      const changed: Change[] = other ? [[node, `(${text(left)} ${other} ${text(right)})`]] : [];
      if (node.type === 'BinaryExpression') return changed;
      return [...changed, [node, `(${text(left)})`], [node, `(${text(right)})`]];
    }
    case 'ConditionalExpression':
      return [
        [node, `(${text(node.consequent)})`],
        [node, `(${text(node.alternate)})`],
      ];
    case 'IfStatement':
      return [
        [node.test, 'true'],
        [node.test, 'false'],
      ];
    case 'MemberExpression':
      return node.computed || node.property.type !== 'Identifier' ? [] : wordChange(node.property);
    case 'CallExpression':
      return [...node.arguments.flatMap(wordChange), ...withoutMethod(node, text)];
    case 'ArrayExpression':
      return withoutOne(node, text);
    default:
      return [];
  }
}

function literalChanges(node: Extract<ESTree.Node, { type: 'Literal' }>): Change[] {
  const { value } = node;
  if (typeof value === 'boolean') return [[node, String(!value)]];
  if (typeof value === 'number') return neighboursOf(node.raw ?? '').map((after) => [node, after]);
  const other = typeof value === 'string' && OTHER_WORD.get(value);
  return other ? [[node, `'${other}'`]] : [];
}

/**
 * The number with its last digit one higher and one lower: 40 gives 41 and 39, 0.4 gives 0.5 and 0.3, 1e-9 gives 2e-9
 * and 0e-9.
 */
function neighboursOf(raw: string): string[] {
  const [digits = '', exponent] = raw.replaceAll('_', '').split('e');
  const scale = 10 ** (digits.split('.')[1]?.length ?? 0);
  return [1, -1].map((step) => {
    const changed = (Math.round(Number(digits) * scale) + step) / scale;
    return `(${changed}${exponent === undefined ? '' : `e${exponent}`})`;
  });
}

function wordChange(node: ESTree.Node): Change[] {
  const other = node.type === 'Identifier' && OTHER_WORD.get(node.name);
  return other ? [[node, other]] : [];
}

function withoutMethod(
  node: Extract<ESTree.Node, { type: 'CallExpression' }>,
  text: (span: ESTree.Span) => string,
): Change[] {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  return LIST_METHODS.includes(callee.property.name) ? [[node, text(callee.object)]] : [];
}

/** A list of names with one of them left out, once for each name. */
function withoutOne(
  node: Extract<ESTree.Node, { type: 'ArrayExpression' }>,
  text: (span: ESTree.Span) => string,
): Change[] {
  const named = node.elements.filter((one) => one?.type === 'Literal' && typeof one.value === 'string');
  if (named.length !== node.elements.length) return [];
  const names = named.map((one) => text(one as ESTree.Span));
  return names.map((_, i): Change => [node, `[${names.toSpliced(i, 1).join(', ')}]`]);
}
