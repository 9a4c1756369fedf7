import { RECOMMENDATIONS } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Filter } from '../../portfolio/arrange.ts';
import { verdictName } from '../../portfolio/words.ts';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

const VERDICTS = [...RECOMMENDATIONS.toReversed(), 'undecided'] as const;
const ANY = '';
const NAMED = 'i:';

interface FilterControlsProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
  institutions: ReadonlyMap<string, string>;
  /** True if there are files besides the assessments of this browser. */
  withFiles: boolean;
  shown: number;
  total: number;
}

/** The filter for the services of the whole page. */
export function FilterControls({
  filter,
  onChange,
  institutions,
  withFiles,
  shown,
  total,
}: FilterControlsProps) {
  const { t } = useWords();
  const all = { value: ANY, label: t('ui.portfolio.filter.all') };
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-filter">
        {t('ui.portfolio.filter.title')}
      </h2>
      <div className="portfolio-controls">
        <TextInput
          id="portfolio-search"
          type="search"
          label={t('ui.portfolio.filter.search')}
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.currentTarget.value })}
        />
        <Select
          id="portfolio-institution"
          label={t('ui.portfolio.filter.institution')}
          value={filter.institution === null ? ANY : NAMED + filter.institution}
          options={[
            { value: ANY, label: t('ui.portfolio.filter.allInstitutions') },
            ...[...institutions].map(([key, name]) => ({
              value: NAMED + key,
              label: name || t('ui.portfolio.unnamed'),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...filter, institution: value === ANY ? null : value.slice(NAMED.length) })
          }
        />
        <Select
          id="portfolio-verdict"
          label={t('ui.portfolio.filter.verdict')}
          value={filter.verdict ?? ANY}
          options={[
            all,
            ...VERDICTS.map((value) => ({
              value,
              label: verdictName(t, value),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...filter, verdict: (value || null) as Filter['verdict'] })
          }
        />
        {withFiles && (
          <Select
            id="portfolio-from"
            label={t('ui.portfolio.filter.from')}
            value={filter.from ?? ANY}
            options={[
              all,
              { value: 'browser', label: t('ui.portfolio.filter.browser') },
              { value: 'files', label: t('ui.portfolio.filter.files') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...filter, from: (value || null) as Filter['from'] })
            }
          />
        )}
      </div>
      <p className="govuk-body" role="status">
        {shown === 0
          ? t('ui.portfolio.filter.none')
          : t('ui.portfolio.filter.shown', { count: shown, total })}
      </p>
    </section>
  );
}
