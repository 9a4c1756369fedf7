import type { Assessment, Decision } from '../model/types.ts';

/**
 * What this browser knows of the decisions of one assessment. It is stored in the same transaction as the decision, so
 * that neither exists without the other. A decision is written as by `textOf`.
 */
export interface OwnRecord {
  readonly id: string;
  /** Decisions that were recorded here, and the last one that was entered here without being recorded. */
  readonly recorded: readonly string[];
  readonly entered?: string;
  /** Decisions that came from elsewhere and were then changed here. A letter typed and erased changes nothing. */
  readonly foreign?: readonly string[];
  /** The mark of an earlier version of the program: `formerMark` of the decision that was recorded here last. */
  readonly former?: string;
}

type Decided = Pick<Assessment, 'id' | 'decision'>;

/** Which decisions were entered in this browser. All others came with a file. */
export interface OwnDecisions {
  /** Called when an edit on a page has been made to the decision. */
  enter(before: Decided, after: Decided): void;
  /** Takes in what the browser has on disk; `stored`: the assessment as it is there. */
  learn(record: OwnRecord | undefined, stored: Assessment | undefined): Promise<void>;
  /** Whether the decision, just as it stands, was entered here. */
  has(assessment: Decided): boolean;
  /** What is stored with this state if its decision was entered here; `record`: what is stored now. */
  recordOf(assessment: Decided, record: OwnRecord | undefined): OwnRecord | undefined;
}

/** A decision as text, in which the order of its fields does not matter. */
const textOf = (decision: Decision | undefined): string | undefined =>
  decision && JSON.stringify(Object.entries(decision).sort());

interface Known {
  readonly own: Set<string | undefined>;
  readonly foreign: Set<string>;
}

export function createOwnDecisions(): OwnDecisions {
  /** All decisions entered in this window or on disk, so that one restored by undo is recognised. */
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
      // If it cannot be loaded, the decision counts as one that came with a file.
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
