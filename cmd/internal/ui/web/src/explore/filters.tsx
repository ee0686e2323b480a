import './panels/filters.css';

import { FacetGroup } from './panels/facet-group';
import { type Facet, narrows, optionsOf, toggled } from './panels/facets';
import { datasetTitlesQuery } from './panels/operations';
import { TimeSlider } from './panels/time-slider';
import { useUnfiltered } from './panels/unfiltered';
import type { Store } from './store';
import { useRequest } from './userequest';
import { noFilters } from './view';
import { asWords, count, number, typeWords } from './words';

const titles: Record<Facet, string> = {
  relations: 'Relation',
  types: 'Type',
  modalities: 'Modality',
  statuses: 'Status',
  datasets: 'Dataset',
};

/**
 * The filters: by relation, type, modality, status and dataset, and the day
 * asked for (asOf). What they can be set to is what occurs around the entities
 * that are drawn; the server applies them all.
 */
export function FiltersPanel({ store }: { store: Store }) {
  const { filters } = store.view.value;
  const drawn = store.graph.value;
  const unfiltered = useUnfiltered(store);
  const datasets = useRequest(datasetTitlesQuery, {}).data?.datasets;
  const words: Record<Facet, (value: string) => string> = {
    relations: asWords,
    types: typeWords,
    modalities: asWords,
    statuses: asWords,
    datasets: id => datasets?.find(d => d.id === id)?.title ?? id,
  };
  return (
    <section class="filters" aria-labelledby="filters-title">
      <header>
        <h2 id="filters-title">Filters</h2>
        <button type="button" disabled={!narrows(filters)} onClick={() => store.setFilters(noFilters)}>
          Clear all
        </button>
      </header>
      <TimeSlider
        asOf={filters.asOf}
        drawn={drawn}
        unfiltered={unfiltered}
        change={(asOf, step) => store.setFilters({ asOf }, step)}
      />
      <label class="filters-facts">
        <input
          type="checkbox"
          checked={filters.standing === 'FACTS'}
          onChange={e => store.setFilters({ standing: e.currentTarget.checked ? 'FACTS' : 'ALL' })}
        />
        Facts only: what is asserted to have happened or to be so
      </label>
      {(Object.keys(titles) as Facet[]).map(facet => (
        <FacetGroup
          key={facet}
          title={titles[facet]}
          options={optionsOf(facet, drawn, unfiltered, filters)}
          words={words[facet]}
          toggle={value => store.setFilters({ [facet]: toggled(filters[facet], value) })}
          clear={() => store.setFilters({ [facet]: [] })}
        />
      ))}
      {narrows(filters) && (
        <p class="filters-summary">
          {count(drawn.nodes.size, 'entity', 'entities')} and {count(drawn.edges.length, 'relation')} of{' '}
          {number(unfiltered.nodes.size)} and {number(unfiltered.edges.length)} are drawn.
        </p>
      )}
    </section>
  );
}
