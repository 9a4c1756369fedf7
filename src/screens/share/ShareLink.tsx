import { useState } from 'react';
import { LINK_MAX } from '../../answers/file/linkCode.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { isSingleFile, placeOfFile } from '../delivery.ts';
import { href, routes } from '../routes.ts';
import { SaveOutcome, useSaveFile } from '../SaveFile.tsx';
import { useAttempt } from '../useAttempt.tsx';
import { useAssessment, useSession } from '../useSession.ts';

type MadeLink = { readonly link: string } | 'tooLong' | 'unable';

const LINK = 'share-link';

/** The whole assessment as an address, or as a file if it does not fit into an address. */
export function ShareLink() {
  const { t } = useWords();
  const { sharing, place } = useSession();
  const assessment = useAssessment();
  const { save, ...outcome } = useSaveFile(assessment);
  const { attempt, failure } = useAttempt();
  const [made, setMade] = useState<MadeLink | null>(null);
  const [copied, setCopied] = useState<'copied' | 'copyByHand' | null>(null);

  async function make(): Promise<void> {
    setCopied(null);
    const data = await (await sharing()).link(assessment);
    if (data === undefined) return setMade('unable');
    const link = `${place.program()}${href(routes.link(data))}`;
    setMade(link.length > LINK_MAX ? 'tooLong' : { link });
  }

  async function copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('copied');
    } catch {
      setCopied('copyByHand');
      focusField(LINK);
    }
  }

  const said = made && (typeof made === 'string' ? made : (copied ?? 'made'));
  return (
    <>
      <p className="govuk-body">{together(t('ui.share.linkHelp'))}</p>
      {isSingleFile() && (
        <p className="govuk-body">
          {together(t('ui.share.linkFile', { place: placeOfFile(place.program()) }))}
        </p>
      )}
      <Button tone="secondary" onClick={() => attempt(make)}>
        {t('ui.share.makeLink')}
      </Button>
      <div role="status">{said && <p className="govuk-body">{together(t(`ui.share.${said}`))}</p>}</div>
      {failure}
      {typeof made === 'string' && (
        <>
          <Button onClick={save}>{t('ui.file.save')}</Button>
          <SaveOutcome {...outcome} />
        </>
      )}
      {made && typeof made !== 'string' && (
        <>
          <TextInput
            id={LINK}
            label={t('ui.share.link')}
            readOnly
            value={made.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          {/* Plain http has no clipboard, so the link is selected for copying by hand. */}
          {'clipboard' in navigator && (
            <Button tone="secondary" onClick={() => void copy(made.link)}>
              {t('ui.share.copy')}
            </Button>
          )}
        </>
      )}
    </>
  );
}
