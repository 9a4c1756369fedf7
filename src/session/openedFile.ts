import type { AnswersStorage } from '../answers/browser/storage.ts';
import { storeMany } from '../answers/browser/storeMany.ts';
import { parseFile } from '../answers/file/parseFile.ts';
import type { Assessment } from '../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { OpenedFile, Past, ReadFile } from './session.ts';

interface Desk {
  readonly storage: AnswersStorage;
  readonly newId: () => string;
  readonly past: () => Promise<Past>;
}

/** Stores files of assessments that are not here yet; rejects, and stores none, where that cannot be done at once. */
export async function keepNew(files: readonly OpenedFile[], { storage, past }: Desk): Promise<void> {
  const { keepAll } = await past();
  await storeMany(
    storage.database,
    files.map(({ assessment }) => assessment),
  );
  await keepAll(files, 'import');
}

/** Reads the text of a file; what becomes of it is for the caller to choose. */
export async function readFile(
  text: string,
  { storage, newId, past }: Desk,
  line?: number,
): Promise<ReadFile> {
  const parsed = parseFile(text, { newId, methodology: DEFAULT_METHODOLOGY, line });
  if (!parsed.ok) return parsed;
  const { fingerprint } = parsed;
  const assessment = { ...parsed.assessment, basedOn: fingerprint };

  async function keep(kept: Assessment): Promise<string> {
    const { replace, keep: keepVersion } = await past();
    await replace(kept.id, () => kept, 'import', 'nothing');
    await keepVersion(kept, 'import', fingerprint);
    return kept.id;
  }

  return {
    ok: true,
    assessment,
    fingerprint,
    warnings: parsed.warnings,
    existing: await storage.load(assessment.id),
    keep: () => keep(assessment),
    async merge(onMerged) {
      const { merging } = await past();
      const { basedOn } = parsed.assessment;
      merging.propose({ theirs: assessment, basedOn, fingerprint, ...(onMerged && { onMerged }) });
      return assessment.id;
    },
    keepAsCopy: () => keep({ ...assessment, id: newId() }),
  };
}
