import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { SORTS, type Sort } from './arrange.ts';

interface ControlsProps {
  search: string;
  sort: Sort;
  /** How many are shown, and how many there are. */
  shown: number;
  total: number;
  onSearch: (search: string) => void;
  onSort: (sort: Sort) => void;
  onSaveAll: () => void;
}

/** Searches and sorts the list, and saves all of it. */
export function Controls({ search, sort, shown, total, onSearch, onSort, onSaveAll }: ControlsProps) {
  const { t } = useWords();
  return (
    <div className="list-controls">
      <TextInput
        id="list-search"
        type="search"
        label={t('ui.list.search')}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <Select
        id="list-sort"
        label={t('ui.list.sort')}
        value={sort}
        options={SORTS.map((value) => ({ value, label: t(`ui.list.sorts.${value}`) }))}
        onChange={(event) => onSort(event.currentTarget.value as Sort)}
      />
      <Button tone="secondary" onClick={onSaveAll}>
        {t('ui.list.saveAll')}
      </Button>
      <p className="govuk-body-s list-controls__count" role="status">
        {shown === 0 ? t('ui.list.none') : t('ui.list.shown', { count: shown, total })}
      </p>
    </div>
  );
}
