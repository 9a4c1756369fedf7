import { useState } from 'react';
import { LINK_MAX } from '../../answers/linkCode.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { href, routes } from '../routes.ts';
import { SaveOutcome } from '../SaveOutcome.tsx';
import { useAssessment, useSession } from '../session.ts';
import { useSaveFile } from '../useSaveFile.ts';

type Made = { readonly link: string } | 'tooLong' | 'unable';

/** The whole assessment in an address; where that cannot be, its file. */
export function ShareLink() {
  const { t } = useWords();
  const { past } = useSession();
  const assessment = useAssessment();
  const { save, ...outcome } = useSaveFile();
  const [made, setMade] = useState<Made | null>(null);
  const [copied, setCopied] = useState(false);

  async function make(): Promise<void> {
    setCopied(false);
    const data = await (await past()).sharing.link(assessment);
    if (data === undefined) return setMade('unable');
    const link = `${location.href.replace(/#.*$/, '')}${href(routes.link(data))}`;
    setMade(link.length > LINK_MAX ? 'tooLong' : { link });
  }

  return (
    <>
      <p className="govuk-body">{t('ui.share.linkHelp')}</p>
      <Button tone="secondary" onClick={() => void make()}>
        {t('ui.share.makeLink')}
      </Button>
      <div role="status">
        {typeof made === 'string' && <p className="govuk-body">{t(`ui.share.${made}`)}</p>}
        {copied && <p className="govuk-body">{t('ui.share.copied')}</p>}
      </div>
      {typeof made === 'string' && (
        <>
          <Button onClick={save}>{t('ui.file.save')}</Button>
          <SaveOutcome {...outcome} />
        </>
      )}
      {made && typeof made !== 'string' && (
        <>
          <TextInput
            id="share-link"
            label={t('ui.share.link')}
            readOnly
            value={made.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          {/* On plain http there is no clipboard: then the link is selected and copied by hand. */}
          {'clipboard' in navigator && (
            <Button
              tone="secondary"
              onClick={() =>
                void navigator.clipboard.writeText(made.link).then(
                  () => setCopied(true),
                  () => undefined,
                )
              }
            >
              {t('ui.share.copy')}
            </Button>
          )}
        </>
      )}
    </>
  );
}
