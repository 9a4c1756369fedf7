import { useState } from 'react';
import { takenAt, type Version } from '../../answers/browser/version.ts';
import { filledUp } from '../../answers/merge/ancestor.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { readAllFound, readFiles } from '../list/takeFiles.ts';
import { serviceName } from '../serviceName.ts';
import { useAssessment, useSession } from '../useSession.ts';
import { useVersions } from './useVersions.ts';
import { occasionWords } from './versionWords.ts';

/** A state that can be compared: the present assessment, one of its versions, or a file. */
export interface ComparedState {
  readonly id: string;
  /** Its name in the list of choices, and as a heading. */
  readonly label: string;
  readonly title: string;
  readonly contents: Assessment;
  /** What the reader should know about a file before comparing it. */
  readonly remark?: string;
}

export const NOW = 'now';

/** All states that can be compared with the open assessment; null until the versions are read. */
export function useSides() {
  const { t } = useWords();
  const { readFile, newId } = useSession();
  const assessment = useAssessment();
  const { list } = useVersions(assessment.id);
  const [files, setFiles] = useState<readonly ComparedState[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);

  function remarkOf(name: string, file: Assessment): string | undefined {
    const service = serviceName(file.service, t);
    if (file.id !== assessment.id) return t('ui.changes.fileOther', { name, service });
    return file.part && t('ui.changes.filePart', { name });
  }

  /** Reads a file, or each assessment in a file of several; resolves to the first one. Nothing is stored. */
  async function addFile(file: File): Promise<ComparedState | undefined> {
    const refused: string[] = [];
    const added: ComparedState[] = [];
    const refuse = (name: string, why: string) => refused.push(`${t('ui.file.refused', { name })} ${why}`);
    for (const { line, read } of await readAllFound(await readFiles([file]), readFile)) {
      const name = line === undefined ? file.name : t('ui.many.line', { file: file.name, line });
      if (!read.ok) {
        refuse(name, t(read.why.key, read.why.params));
        continue;
      }
      const title = t('ui.changes.fileName', { name });
      const remark = remarkOf(name, read.assessment);
      const own = read.assessment.id === assessment.id;
      const contents = own ? filledUp(read.assessment, assessment) : read.assessment;
      added.push({ id: newId(), label: title, title, contents, ...(remark && { remark }) });
    }
    setFiles((known) => [...known, ...added]);
    setProblems(refused);
    return added[0];
  }

  const now: ComparedState = {
    id: NOW,
    label: t('ui.changes.present'),
    title: t('ui.changes.nowTitle'),
    contents: assessment,
  };
  const sideOf = (version: Version): ComparedState => ({
    id: version.state,
    label: version.occasions
      .slice(-1)
      .map((each) => occasionWords(t, each))
      .join(),
    title: t('ui.history.when', { at: takenAt(version) }),
    contents: version.contents,
  });
  return { sides: list && [now, ...files, ...list.map(sideOf)], addFile, problems };
}
