import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Spreadsheet } from '../../summary/csvText.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { download } from '../download.ts';
import { useAssessment, useSession } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import type { ExportId } from './makeExport.ts';
import { SpreadsheetChoice } from './SpreadsheetChoice.tsx';

const BUTTONS: Readonly<Record<ExportId, true>> = { word: true, answers: true, actions: true };
/** All exports in the order of their buttons. An export without a button does not compile. */
export const EXPORTS = Object.keys(BUTTONS) as ExportId[];

type ExportState =
  | { readonly now: 'waiting' | 'busy' | 'failed' }
  | { readonly now: 'saved'; readonly name: string };

/** The summary as a Word document and as tables for spreadsheets. The code that makes them is loaded on request. */
export function ExportButtons() {
  const { t, language } = useWords();
  const { snapshot, decisions, versions, identity } = useSession();
  const today = useToday();
  const assessment = useAssessment();
  // The files are opened in Latvia, so the default does not depend on the page's language.
  const [spreadsheet, setSpreadsheet] = useState<Spreadsheet>('lv');
  const [state, setState] = useState<ExportState>({ now: 'waiting' });

  async function save(id: ExportId): Promise<void> {
    setState({ now: 'busy' });
    try {
      const { makeExport } = await import('./makeExport.ts');
      const { name, content, type } = await makeExport(id, assessment, t, {
        language,
        spreadsheet,
        identity: identity.getState(),
        decisionOfFile: decisions.ofFile(assessment),
        today,
        versions,
      });
      download(name, content, type);
      setState({ now: 'saved', name });
      // The document shows a fingerprint, so a version is stored for finding it later. If that fails, the document is
      // made all the same.
      snapshot('export').catch(() => undefined);
    } catch {
      setState({ now: 'failed' });
    }
  }

  const button = (id: ExportId) => (
    <Button key={id} tone="secondary" onClick={() => void save(id)}>
      {t(`ui.exports.${id}`)}
    </Button>
  );

  return (
    <section className="no-print" aria-label={t('ui.exports.group')}>
      <ButtonGroup>{EXPORTS.map(button)}</ButtonGroup>
      <SpreadsheetChoice id="spreadsheet" value={spreadsheet} onChange={setSpreadsheet} />
      <p className="govuk-body" role="status">
        {state.now === 'busy' && t('ui.exports.busy')}
        {state.now === 'saved' && t('ui.file.saved', { name: state.name })}
      </p>
      {state.now === 'failed' && (
        <p className="govuk-error-message" role="alert">
          {t('ui.exports.failed')}
        </p>
      )}
    </section>
  );
}
