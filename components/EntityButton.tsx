import { categoryIcon } from './category-icon.ts'
import { Icon } from './Icon.tsx'
import { categoryOf, type DrawnEntity, hueOf, type Pack } from './pack.ts'
import { Text } from './Text.tsx'

interface Props {
  entity: DrawnEntity
  pack: Pack
  onOpen: (id: string) => void
}

/** An entity's name as a button that opens its card. */
export const EntityButton = ({ entity, pack, onOpen }: Props) => {
  const category = categoryOf(pack, entity.category)
  return (
    <button type="button" class="entity-button" data-entity={entity.id} onClick={() => onOpen(entity.id)}>
      <span class="entity-button-icon" style={hueOf(category)}>
        <Icon of={categoryIcon(category)} size={14} />
      </span>
      <span class="entity-name">
        <Text text={entity.name} />
      </span>
    </button>
  )
}
