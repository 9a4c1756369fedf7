import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { lawLink } from '../../questionnaire/law.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { placeOfFile, published } from '../delivery.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useSession } from '../useSession.ts';
import { EVALUATED, REPORT } from './evaluated.ts';

const METHODS = ['automatic', 'keyboard', 'geometry', 'colours', 'tree'] as const;
const GAPS = ['people', 'screenReaders', 'files'] as const;
const OMBUDSMAN = 'https://www.tiesibsargs.lv';

/**
 * The accessibility statement, in the parts and order of annex 2 to Cabinet Regulation No. 445. Some facts only the
 * institution knows; they come from identity.json, and the page says if they are missing.
 */
export default function AccessibilityPage() {
  const { t } = useWords();
  const { identity, place } = useSession();
  const { name, email, phone, prepared, reviewed } = useStore(identity);
  const whose = name ?? t('ui.accessibility.institution');
  return (
    <div className="text sections">
      <PageHeading title={t('ui.accessibility.title')} />
      <p className="govuk-body">{together(t('ui.accessibility.undertakes', { name: whose }))}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={lawLink('mk445')}>
          {together(t('ui.accessibility.regulation'))}
        </a>
      </p>
      <p className="govuk-body">
        {together(t('ui.accessibility.concerns', { place: placeOfFile(place.program()) }))}
      </p>
      <Section title={t('ui.accessibility.evaluationTitle')}>
        <p className="govuk-body">
          {together(
            t('ui.accessibility.evaluated', { version: import.meta.env.VITE_VERSION, at: EVALUATED }),
          )}
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {METHODS.map((method) => (
            <li key={method}>{together(t(`ui.accessibility.methods.${method}`))}</li>
          ))}
        </ul>
        <p className="govuk-body">
          <a className="govuk-link" href={published(REPORT)} download={REPORT}>
            {together(t('ui.accessibility.report'))}
          </a>
        </p>
      </Section>
      <Section title={t('ui.accessibility.statusTitle')}>
        <p className="govuk-body">{together(t('ui.accessibility.status'))}</p>
      </Section>
      <Section title={t('ui.accessibility.contentTitle')}>
        <p className="govuk-body">{together(t('ui.accessibility.gapsIntro'))}</p>
        <ul className="govuk-list govuk-list--bullet">
          {GAPS.map((gap) => (
            <li key={gap}>{together(t(`ui.accessibility.gaps.${gap}`))}</li>
          ))}
        </ul>
        <p className="govuk-body">{together(t('ui.accessibility.burden'))}</p>
      </Section>
      <Section title={t('ui.accessibility.alternativesTitle')}>
        <p className="govuk-body">{together(t('ui.accessibility.alternatives'))}</p>
      </Section>
      <Section title={t('ui.accessibility.datesTitle')}>
        <p className="govuk-body">
          {together(
            prepared ? t('ui.accessibility.prepared', { at: prepared }) : t('ui.accessibility.notPrepared'),
          )}
        </p>
        {reviewed && (
          <p className="govuk-body">{together(t('ui.accessibility.reviewed', { at: reviewed }))}</p>
        )}
      </Section>
      <Section title={t('ui.accessibility.contactTitle')}>
        <p className="govuk-body">{together(t('ui.accessibility.feedback'))}</p>
        {email && (
          <p className="govuk-body">
            {t('ui.accessibility.email')}{' '}
            <a className="govuk-link" href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        )}
        {phone && <p className="govuk-body">{together(t('ui.accessibility.phone', { phone }))}</p>}
        {!email && !phone && <p className="govuk-body">{together(t('ui.accessibility.noContact'))}</p>}
      </Section>
      <Section title={t('ui.accessibility.enforcementTitle')}>
        <p className="govuk-body">{together(t('ui.accessibility.complaint'))}</p>
        <p className="govuk-body">{together(t('ui.accessibility.ombudsman'))}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={OMBUDSMAN}>
            {together(t('ui.accessibility.ombudsmanSite'))}
          </a>
        </p>
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{together(title)}</h2>
      {children}
    </section>
  );
}
