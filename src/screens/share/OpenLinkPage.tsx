import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { fileErrorSentence } from '../../answers/file/fileError.ts';
import { canCompress, decodeLink } from '../../answers/file/linkCode.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { OpenedFile, ReadFile } from '../../session/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import AskBeforeStoring from '../AskBeforeStoring.tsx';
import { isSingleFile, placeOfFile } from '../delivery.ts';
import { isHere } from '../list/takeFiles.ts';
import { listenFor } from '../listenFor.ts';
import { PageHeading } from '../PageHeading.tsx';
import { routes } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { useAttempt } from '../useAttempt.tsx';
import { useSession } from '../useSession.ts';

type LinkContent = ReadFile | 'broken' | 'cannotRead';

/** Shows the assessment in the address, then opens it like a file. `data`: from `encodeLink`. */
export default function OpenLinkPage({ data }: { data: string }) {
  const { t } = useWords();
  const { readFile, place } = useSession();
  const [read, setRead] = useState<LinkContent | null>(null);

  useEffect(() => {
    const find = async (): Promise<LinkContent> => {
      if (!canCompress()) return 'cannotRead';
      const text = await decodeLink(data);
      return text === undefined ? 'broken' : readFile(text);
    };
    return listenFor(find(), setRead, () => setRead('broken'));
  }, [data, readFile]);

  const problem =
    typeof read === 'string' ? t(`ui.share.${read}`) : read && !read.ok ? sentenceOf(read) : undefined;
  return (
    <div className="text">
      <PageHeading title={t('ui.share.openTitle')} />
      {isSingleFile() && (
        <p className="govuk-body">
          {together(t('ui.share.openFile', { place: placeOfFile(place.program()) }))}
        </p>
      )}
      {!read && <p className="govuk-body">{together(t('ui.share.reading'))}</p>}
      {problem && (
        <p className="govuk-error-message" role="alert">
          {together(problem)}
        </p>
      )}
      {read && typeof read !== 'string' && read.ok && <OfferedFile found={read} />}
    </div>
  );

  function sentenceOf({ error }: Extract<ReadFile, { ok: false }>): string {
    const { key, params } = fileErrorSentence(error);
    return t(key, params);
  }
}

function OfferedFile({ found }: { found: OpenedFile }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const { attempt, failure } = useAttempt();
  const { service, updatedAt } = found.assessment;
  // The address holds all answers, so it is removed from the browser's history.
  const show = (id: string) => go(routes.opened(id, found.assessment.part), { replace: true });
  const open = () => {
    if (isHere(found)) show(found.assessment.id);
    else if (found.existing || found.warnings.length > 0) setAsking(true);
    else attempt(() => found.store().then(show));
  };
  return (
    <>
      <p className="govuk-body">{together(t('ui.share.openHelp'))}</p>
      <p className="govuk-body">{together(t('ui.share.service', { name: serviceName(service, t) }))}</p>
      {service?.institution && (
        <p className="govuk-body">{together(t('ui.share.institution', { name: service.institution }))}</p>
      )}
      {updatedAt && <p className="govuk-body">{together(t('ui.share.changed', { at: updatedAt }))}</p>}
      <Button onClick={open}>{t('ui.share.open')}</Button>
      {failure}
      {asking && <AskBeforeStoring fromLink opened={found} onDone={() => setAsking(false)} onOpened={show} />}
    </>
  );
}
