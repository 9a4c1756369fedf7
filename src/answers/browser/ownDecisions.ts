import type { Assessment, Decision } from '../model/types.ts';

/**
 * What this browser knows of the decisions of one assessment. It is stored in the same transaction as the decision, so
 * that neither exists without the other. Each decision stands here as the text that `textOf` makes.
 */
export interface OwnRecord {
  readonly id: string;
  /** The decisions that were recorded here. `entered` is the last one that was typed here and not recorded yet. */
  readonly recorded: readonly string[];
  readonly entered?: string;
  /**
   * Decisions that came from elsewhere and were then changed here. If a letter is typed and erased again, the decision
   * is still from elsewhere.
   */
  readonly foreign?: readonly string[];
  /** The mark that an earlier version of the program left: `formerMark` of the decision that was last recorded here. */
  readonly former?: string;
}

type Decided = Pick<Assessment, 'id' | 'decision'>;

/** Knows which decisions were entered in this browser. All others came with a file. */
export interface OwnDecisions {
  /** Call it after somebody has edited the decision on a page. */
  enter(before: Decided, after: Decided): void;
  /** Learns what the browser has on disk. `stored` is the assessment as it stands there. */
  learn(record: OwnRecord | undefined, stored: Assessment | undefined): Promise<void>;
  /** Whether the present decision, unchanged, was entered here. */
  has(assessment: Decided): boolean;
  /**
   * The record to store with this assessment; undefined if its decision was not entered here. `record` is the one
   * stored now.
   */
  recordOf(assessment: Decided, record: OwnRecord | undefined): OwnRecord | undefined;
}

/** A decision as text. The order of its fields makes no difference. */
const textOf = (decision: Decision | undefined): string | undefined =>
  decision && JSON.stringify(Object.entries(decision).sort());

interface Known {
  readonly own: Set<string | undefined>;
  readonly foreign: Set<string>;
}

export function createOwnDecisions(): OwnDecisions {
  /** Every decision known here, by assessment id. Undo may bring back an older one, which must still be recognised. */
  const all = new Map<string, Known>();
  function knownOf(id: string): Known {
    const known = all.get(id) ?? { own: new Set(), foreign: new Set() };
    all.set(id, known);
    return known;
  }
  const has = ({ id, decision }: Decided) => decision !== undefined && knownOf(id).own.has(textOf(decision));
  return {
    enter(before, after) {
      const { own, foreign } = knownOf(after.id);
      const [former, text] = [textOf(before.decision), textOf(after.decision)];
      if (text === former || text === undefined) return;
      if (former !== undefined && !own.has(former)) foreign.add(former);
      if (!foreign.has(text)) own.add(text);
    },
    async learn(record, stored) {
      if (!record) return;
      const { own, foreign } = knownOf(record.id);
      for (const text of [...record.recorded, record.entered]) own.add(text);
      for (const text of record.foreign ?? []) foreign.add(text);
      if (record.former === undefined || !stored?.decision) return;
      // If `formerMark` cannot be loaded, the decision counts as one that came with a file.
      const loaded = await import('./formerMark.ts').catch(() => undefined);
      if (loaded?.formerMark(stored.decision) === record.former) own.add(textOf(stored.decision));
    },
    has,
    recordOf(assessment, record) {
      const { id, decision } = assessment;
      const text = textOf(decision);
      if (text === undefined || !has(assessment)) return undefined;
      const { recorded = [], foreign = [] } = record ?? {};
      return {
        ...record,
        id,
        foreign: [...new Set([...foreign, ...knownOf(id).foreign])],
        ...(decision?.recordedAt === undefined
          ? { recorded, entered: text }
          : { recorded: [...new Set([...recorded, text])] }),
      };
    },
  };
}
