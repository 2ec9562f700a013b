import { categoryIcon } from './category-icon.ts'
import { Icon } from './Icon.tsx'
import { categoryOf, entityOf, hueOf, type Pack } from './pack.ts'
import { Text } from './Text.tsx'

/** An entity's name as a link to its card in the dossier, by the address that others can link to as well. */
export const EntityLink = ({ id, pack, current }: { id: string; pack: Pack; current: string | null }) => {
  const entity = entityOf(pack, id)
  const category = categoryOf(pack, entity.category)
  return (
    <a
      class="entity-link"
      href={`#${id}`}
      data-entity={id}
      aria-current={id === current ? 'true' : undefined}
    >
      <span class="entity-button-icon" style={hueOf(category)}>
        <Icon of={categoryIcon(category)} size={14} />
      </span>
      <span class="entity-name">
        <Text text={entity.name} />
      </span>
    </a>
  )
}
