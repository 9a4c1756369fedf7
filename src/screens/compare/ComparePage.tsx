import { type ReactNode, useState } from 'react';
import { type AnswerLine, sideBySide } from '../../changes/sideBySide.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, questionsOf, SECTIONS } from '../../questionnaire/questionnaire.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { MOST_COMPARED } from '../list/Chosen.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useRunningFoot } from '../paper/printing.ts';
import { href, idFrom, routes } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { type ComparedService, useComparedServices } from './useComparedServices.ts';

/**
 * Up to four assessments side by side, question by question, from this browser or the open files. `ids`: from the
 * address.
 */
export default function ComparePage({ ids }: { ids: string }) {
  const { t } = useWords();
  const asked = [...new Set(ids.split(',').filter(Boolean).map(idFrom))].slice(0, MOST_COMPARED);
  const found = useComparedServices(asked.join('\n'));
  useRunningFoot(t, null, t('ui.compare.title'));
  return (
    <>
      <PageHeading title={t('ui.compare.title')} />
      {found && found.length < asked.length && (
        <p className="govuk-body">{t('ui.compare.missing', { count: asked.length - found.length })}</p>
      )}
      {found && found.length < 2 && <p className="govuk-body">{together(t('ui.compare.few'))}</p>}
      {found && found.length >= 2 && <ComparedTable found={found} />}
      <p className="govuk-body no-print">
        <a className="govuk-link" href={href(routes.start())}>
          {t('ui.compare.toList')}
        </a>
        <br />
        <a className="govuk-link" href={href(routes.portfolio())}>
          {t('ui.compare.toPortfolio')}
        </a>
      </p>
    </>
  );
}

function ComparedTable({ found }: { found: readonly ComparedService[] }) {
  const { t } = useWords();
  const assessments = found.map(({ assessment }) => assessment);
  const [different, setDifferent] = useState(false);
  const { measures, questions } = sideBySide(assessments, t);
  const columns = [
    { id: 'what', label: t('ui.compare.what') },
    // The numbers distinguish services of the same name.
    ...assessments.map(({ service }, i) => ({ id: `${i}`, label: `${i + 1}. ${serviceName(service, t)}` })),
  ];
  const shown = <T extends { readonly differs: boolean }>(all: readonly T[]) =>
    all.filter(({ differs }) => differs || !different);
  return (
    <div className="compare">
      <p className="govuk-body">{together(t('ui.compare.lead'))}</p>
      <p className="govuk-body" role="status">
        {t('ui.compare.differing', {
          count: questions.filter(({ differs }) => differs).length,
          total: questions.length,
        })}
      </p>
      <ButtonGroup>
        <Button onClick={() => window.print()}>{t('ui.paper.print')}</Button>
        <Button tone="secondary" aria-pressed={different} onClick={() => setDifferent(!different)}>
          {t('ui.compare.onlyDifferent')}
        </Button>
      </ButtonGroup>
      <ol className="govuk-list govuk-list--number">
        {found.map(({ assessment: { id, service, updatedAt }, file }) => (
          <li key={id}>
            {file ? (
              serviceName(service, t)
            ) : (
              <a className="govuk-link" href={href(routes.result(id))}>
                {serviceName(service, t)}
              </a>
            )}{' '}
            {[
              service?.institution,
              updatedAt && t('assessment.units.dateShort', { n: updatedAt }),
              file && t('ui.portfolio.table.file', { file }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
      <Table
        caption={t('ui.compare.result')}
        captionSize="m"
        columns={columns}
        rows={shown(measures).map(({ id, label, cells, differs }) => ({
          id,
          cells: [
            <RowName key="name" name={label} differs={differs} />,
            ...cells.map((cell) => cell ?? t('ui.compare.unknown')),
          ],
        }))}
      />
      {SECTIONS.map((section) => {
        const within = shown(questions.filter(({ id }) => questionsOf(section).includes(id)));
        const title = t(`questionnaire.sections.s${section}.short`);
        return within.length === 0 ? (
          <section key={section}>
            <h2 className="govuk-heading-m">{title}</h2>
            <p className="govuk-body">{t('ui.compare.none')}</p>
          </section>
        ) : (
          <Table
            key={section}
            caption={title}
            captionSize="m"
            columns={columns}
            rows={within.map(({ id, cells, differs }) => ({
              id,
              cells: [
                <RowName
                  key="name"
                  name={t('ui.tasks.question', {
                    number: numberOf(id),
                    name: t(`questionnaire.${id}.short`),
                  })}
                  differs={differs}
                />,
                ...cells.map((lines, i) => <AnswerCell key={columns[i + 1]?.id} lines={lines} />),
              ],
            }))}
          />
        );
      })}
    </div>
  );
}

function RowName({ name, differs }: { name: string; differs: boolean }): ReactNode {
  const { t } = useWords();
  return (
    <>
      {together(name)}
      {differs && <strong className="compare__differs">{t('ui.compare.differs')}</strong>}
    </>
  );
}

function AnswerCell({ lines }: { lines: readonly AnswerLine[] }) {
  const { t } = useWords();
  if (lines.length === 0) return t('assessment.answer.notAnswered');
  return (
    <ul className="compare__lines">
      {lines.map(({ text, depth, differs }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal
        <li key={place} className={depth > 0 ? 'compare__part' : undefined}>
          {differs ? <strong>{together(text)}</strong> : together(text)}
        </li>
      ))}
    </ul>
  );
}
