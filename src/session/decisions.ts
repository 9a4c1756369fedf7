import type { OwnDecisions } from '../answers/browser/ownDecisions.ts';
import type { AnswersStore } from '../answers/edit/store.ts';
import type { Decisions, MakeChange } from './ports.ts';

interface DecisionsOptions {
  readonly store: AnswersStore;
  readonly own: OwnDecisions;
  readonly change: MakeChange;
}

export function createDecisions({ store, own, change }: DecisionsOptions): Decisions {
  return {
    enter(path, value) {
      const { assessment: before } = store.getState();
      change(path, value);
      const { assessment: after } = store.getState();
      // This runs before the edit is written, so that both are stored in one transaction.
      if (before && after) own.enter(before, after);
    },
    ofFile: (assessment) => assessment.decision !== undefined && !own.has(assessment),
  };
}
