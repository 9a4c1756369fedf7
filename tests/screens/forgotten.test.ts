import { describe, expectTypeOf, test } from 'vitest';
import type { Exporters, ExportId } from '../../src/screens/exports/makeExport.ts';
import type {
  Block,
  BlockRenderers,
  Drawing,
  DrawingRenderers,
  Inline,
  InlineRenderers,
} from '../../src/summary/blocks/block.ts';

// The type checker is the test. If one of these lines compiled, its directive would be an error.
describe('does not compile:', () => {
  test('an export without its maker', () => {
    expectTypeOf<keyof Exporters>().toEqualTypeOf<ExportId>();
    // @ts-expect-error: the action plan is forgotten
    const forgetful: Exporters = {} as Omit<Exporters, 'actions'>;
    return forgetful;
  });

  test('a renderer that lacks a kind of block, drawing or inline part', () => {
    expectTypeOf<keyof BlockRenderers<string>>().toEqualTypeOf<Block['kind']>();
    expectTypeOf<keyof DrawingRenderers<string>>().toEqualTypeOf<Drawing['kind']>();
    expectTypeOf<keyof InlineRenderers<string>>().toEqualTypeOf<Inline['kind']>();
    // @ts-expect-error: tables are forgotten
    const blocks: BlockRenderers<string> = {} as Omit<BlockRenderers<string>, 'table'>;
    // @ts-expect-error: the balance is forgotten
    const drawings: DrawingRenderers<string> = {} as Omit<DrawingRenderers<string>, 'balance'>;
    // @ts-expect-error: questions are forgotten
    const parts: InlineRenderers<string> = {} as Omit<InlineRenderers<string>, 'question'>;
    return [blocks, drawings, parts];
  });
});
