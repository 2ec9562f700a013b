import { EntityIcon } from './EntityIcon.tsx'
import type { DrawnEntity, Pack } from './pack.ts'
import { Text } from './Text.tsx'

interface Props {
  entity: DrawnEntity
  pack: Pack
  onOpen: (id: string) => void
}

/** An entity's name as a button that opens its card. */
export const EntityButton = ({ entity, pack, onOpen }: Props) => (
  <button type="button" class="entity-button" data-entity={entity.id} onClick={() => onOpen(entity.id)}>
    <EntityIcon entity={entity} pack={pack} of="entity-button" />
    <span class="entity-name">
      <Text text={entity.name} />
    </span>
  </button>
)
