import { EntityIcon } from './EntityIcon.tsx'
import { entityOf, type Pack } from './pack.ts'
import { Text } from './Text.tsx'

/** An entity's name as a link to its card in the dossier, by the address that others can link to as well. */
export const EntityLink = ({ id, pack, current }: { id: string; pack: Pack; current: string | null }) => {
  const entity = entityOf(pack, id)
  return (
    <a
      class="entity-link"
      href={`#${id}`}
      data-entity={id}
      aria-current={id === current ? 'true' : undefined}
    >
      <EntityIcon entity={entity} pack={pack} of="entity-button" />
      <span class="entity-name">
        <Text text={entity.name} />
      </span>
    </a>
  )
}
