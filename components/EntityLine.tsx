import type { ComponentChildren } from 'preact'
import { EntityIcon } from './EntityIcon.tsx'
import { categoryOf, type DrawnEntity, type Pack } from './pack.ts'
import { type Range, Text } from './Text.tsx'

interface Props {
  entity: DrawnEntity
  pack: Pack
  /** What of its name matched. */
  nameRanges?: readonly Range[]
  /** What of its description did. */
  descriptionRanges?: readonly Range[]
  /** Set beside the name, at the end of the line. */
  aside?: ComponentChildren
}

/** An entity in a list: icon in its category's colour, name, one line of description. */
export const EntityLine = ({ entity, pack, nameRanges, descriptionRanges, aside }: Props) => (
  <>
    <EntityIcon entity={entity} pack={pack} of="line">
      <span class="visually-hidden">{categoryOf(pack, entity.category).label}</span>
    </EntityIcon>
    <span class="line-words">
      <span class="line-top">
        <span class="line-name entity-name">
          <Text text={entity.name} ranges={nameRanges} />
        </span>
        {aside}
      </span>
      <span class="line-description">
        <Text text={entity.description} ranges={descriptionRanges} />
      </span>
    </span>
  </>
)
