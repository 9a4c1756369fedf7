import { useWords } from '../../i18n/useWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { TickBox } from '../../ui/TickBox.tsx';
import type { PageOneText } from './pageOneText.ts';

/** The block in which a manager decides by hand. It is filled in if the decision is recorded in the program. */
export function DecisionToSign({ summary: { decision }, page }: { summary: Summary; page: PageOneText }) {
  const { t } = useWords();
  const { recorded } = decision;
  const { positionLabel, dateLabel, signatureLabel } = decision;
  const names = [
    [decision.preparedLabel, page.preparedBy, '', ''],
    [decision.nameLabel, page.by, page.position, recorded?.date ?? ''],
  ] as const;
  const { lines, comment } = page.because;
  return (
    <section className="decision">
      <div className="decision__options">
        <h2>{together(decision.title)}</h2>
        <ul>
          {decision.options.map(({ kind, label, chosen }) => (
            <li key={kind}>
              <TickBox checked={chosen} />
              {label}
            </li>
          ))}
        </ul>
      </div>
      {recorded?.remark && <p className="decision__changed">{together(recorded.remark)}</p>}
      <p className="decision__label">{together(t('ui.paper.kind', { kind: decision.becauseLabel }))}</p>
      {comment && <p className="decision__comment">{together(comment)}</p>}
      {Array.from({ length: comment ? 0 : lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ only in their place
        <div key={line} className="decision__line" />
      ))}
      {names.map(([label, name, position, date]) => (
        <dl key={label} className="decision__fields">
          <Signed label={label} value={name} />
          <Signed label={positionLabel} value={position} />
          <Signed label={dateLabel} value={date} />
          <Signed label={signatureLabel} value="" />
        </dl>
      ))}
    </section>
  );
}

function Signed({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{together(label)}</dt>
      <dd>{together(value || '\u00a0')}</dd>
    </div>
  );
}
