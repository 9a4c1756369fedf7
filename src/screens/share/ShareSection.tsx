import { useWords } from '../../i18n/useWords.ts';
import { Details } from '../../ui/Details.tsx';
import { ShareLink } from './ShareLink.tsx';
import { SharePart } from './SharePart.tsx';

/** Sends some of the questions as a file, or the whole assessment as a link. */
export default function ShareSection() {
  const { t } = useWords();
  return (
    <>
      <Details summary={t('ui.share.partTitle')}>
        <SharePart />
      </Details>
      <Details summary={t('ui.share.linkTitle')}>
        <ShareLink />
      </Details>
    </>
  );
}
