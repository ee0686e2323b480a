import type { Store } from '../store';
import { typeWords } from '../words';

/** The name of an entity, with its type, that opens its card. */
export function EntityLink({ store, entity }: { store: Store; entity: { id: string; name: string; type: string } }) {
  return (
    <button
      type="button"
      class="entity-link"
      title={`${typeWords(entity.type)} ${entity.id}`}
      onClick={() => store.select({ kind: 'entity', id: entity.id })}
    >
      <bdi>{entity.name}</bdi>
    </button>
  );
}
