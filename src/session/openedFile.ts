import type { AnswersStorage } from '../answers/browser/storage.ts';
import { storeMany } from '../answers/browser/storeMany.ts';
import { parseFile } from '../answers/file/parseFile.ts';
import type { Assessment } from '../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { LaterPorts, OpenedFile, ReadFile } from './ports.ts';

interface OpeningOptions {
  readonly storage: AnswersStorage;
  readonly newId: () => string;
  readonly later: () => Promise<LaterPorts>;
}

/**
 * Stores files of assessments that are not here yet, all in one transaction; if it fails, it rejects and stores none.
 */
export async function storeFiles(
  files: readonly OpenedFile[],
  { storage, later }: OpeningOptions,
): Promise<void> {
  const { versions } = await later();
  await storeMany(
    storage.database,
    files.map(({ assessment }) => assessment),
  );
  await versions.snapshotMany(files, 'import');
}

/** Reads the text of a file. The caller decides what happens to it. */
export async function readFile(
  text: string,
  { storage, newId, later }: OpeningOptions,
  line?: number,
): Promise<ReadFile> {
  const parsed = parseFile(text, { newId, methodology: DEFAULT_METHODOLOGY, line });
  if (!parsed.ok) return parsed;
  const { fingerprint } = parsed;
  const assessment = { ...parsed.assessment, basedOn: fingerprint };

  async function store(opened: Assessment): Promise<string> {
    const { replacing, versions } = await later();
    await replacing.replace(opened.id, () => opened, 'import', 'nothing');
    await versions.snapshot(opened, 'import', fingerprint);
    return opened.id;
  }

  return {
    ok: true,
    assessment,
    fingerprint,
    warnings: parsed.warnings,
    existing: await storage.load(assessment.id),
    store: () => store(assessment),
    async merge(onMerged) {
      const { merging } = await later();
      const { basedOn } = parsed.assessment;
      merging.propose({ theirs: assessment, basedOn, fingerprint, ...(onMerged && { onMerged }) });
      return assessment.id;
    },
    storeCopy: () => store({ ...assessment, id: newId() }),
  };
}
