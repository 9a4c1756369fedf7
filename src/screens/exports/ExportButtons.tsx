import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { download } from '../download.ts';
import { useAssessment, useSession } from '../useSession.ts';
import type { ExportId } from './makeExport.ts';

const BUTTONS: readonly ExportId[] = ['word', 'answers', 'actions'];

type State =
  | { readonly now: 'waiting' | 'busy' | 'failed' }
  | { readonly now: 'saved'; readonly name: string };

/** The summary as a Word document and as tables for spreadsheets; what makes them is loaded when it is asked for. */
export function ExportButtons() {
  const { t, language } = useWords();
  const { snapshot, decisions } = useSession();
  const assessment = useAssessment();
  const [state, setState] = useState<State>({ now: 'waiting' });

  async function save(id: ExportId): Promise<void> {
    setState({ now: 'busy' });
    try {
      const { makeExport } = await import('./makeExport.ts');
      const { name, content, type } = await makeExport(id, assessment, t, {
        language,
        decisionOfFile: decisions.ofFile(assessment),
      });
      download(name, content, type);
      setState({ now: 'saved', name });
      // It bears the fingerprint: what it belongs to must be found later. Where versions cannot be loaded, it still stands.
      snapshot('export').catch(() => undefined);
    } catch {
      setState({ now: 'failed' });
    }
  }

  return (
    <section className="no-print" aria-label={t('ui.exports.group')}>
      <ButtonGroup>
        {BUTTONS.map((id) => (
          <Button key={id} tone="secondary" onClick={() => void save(id)}>
            {t(`ui.exports.${id}`)}
          </Button>
        ))}
      </ButtonGroup>
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
