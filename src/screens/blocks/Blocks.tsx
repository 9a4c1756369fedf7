import { Fragment, type ReactNode } from 'react';
import {
  type Block,
  type BlockRenderers,
  type DrawingRenderers,
  type Item,
  renderBlock,
  renderDrawing,
} from '../../summary/blocks/block.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { BalanceChart } from '../charts/BalanceChart.tsx';
import { CaseCostChart } from '../charts/CaseCostChart.tsx';
import { CourseChart } from '../charts/CourseChart.tsx';
import { PortfolioChart } from '../charts/PortfolioChart.tsx';
import { ZoneChart } from '../charts/ZoneChart.tsx';
import { BlockTable } from './BlockTable.tsx';
import { InlineText } from './InlineText.tsx';

/** A document on screen as it prints. The page has a first heading of its own, so level 1 is `h2` here. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no other key than its place
    <Fragment key={place}>{renderBlock(BLOCKS, block)}</Fragment>
  ));
}

const HEADINGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

const BLOCKS: BlockRenderers<ReactNode> = {
  heading({ level, text, newPage }) {
    const Heading = HEADINGS[level];
    return <Heading className={newPage ? 'blocks__new-page' : undefined}>{together(text)}</Heading>;
  },
  paragraph: ({ text, look, keepNext }) => (
    <p className={classes(look && `blocks__${look}`, keepNext && 'blocks__keep-next')}>
      <InlineText text={text} />
    </p>
  ),
  list: ({ items, ordered }) => <Items items={items} ordered={ordered} />,
  table: (table) => <BlockTable {...table} />,
  pairs: ({ items }) => (
    <dl className="blocks__pairs">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{together(name)}</dt>
          <dd>{together(value)}</dd>
        </div>
      ))}
    </dl>
  ),
  chart: ({ drawing, alternative, legend }) => (
    <>
      {renderDrawing(drawingsWith(alternative), drawing)}
      {legend && <p className="blocks__legend">{together(legend)}</p>}
    </>
  ),
  lines: ({ count }) =>
    Array.from({ length: count }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ only in their place
      <div key={line} className="decision__line" />
    )),
};

const drawingsWith = (alternative: string): DrawingRenderers<ReactNode> => ({
  zones: ({ chart }) => <ZoneChart chart={chart} label={alternative} />,
  services: (drawing) => <PortfolioChart {...drawing} label={alternative} />,
  balance: ({ balance }) => <BalanceChart balance={balance} label={alternative} />,
  caseCosts: ({ bars }) => <CaseCostChart bars={bars} label={alternative} />,
  course: ({ course }) => <CourseChart course={course} label={alternative} />,
});

const classes = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;

function Items({ items, ordered }: { items: readonly Item[]; ordered?: boolean | undefined }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map(({ text, items: inner = [] }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items may be equal
        <li key={place}>
          <InlineText text={text} />
          {inner.length > 0 && <Items items={inner} />}
        </li>
      ))}
    </List>
  );
}
