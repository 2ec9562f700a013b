import type { CardLanguage, Entity } from '../data/types.ts'
import { Icon } from './Icon.tsx'
import { categoryOf, hueOf, type Pack } from './pack.ts'

interface Props {
  entity: Entity
  pack: Pack
  locale: CardLanguage
  onOpen: (id: string) => void
}

/** An entity's name as a button that opens its card. */
export const EntityButton = ({ entity, pack, locale, onOpen }: Props) => {
  const category = categoryOf(pack, entity.category)
  return (
    <button type="button" class="entity-button" data-entity={entity.id} onClick={() => onOpen(entity.id)}>
      <span class="entity-button-icon" style={hueOf(category)}>
        <Icon name={category.icon} size={14} />
      </span>
      <span class="entity-name">{entity.names[locale]}</span>
    </button>
  )
}
