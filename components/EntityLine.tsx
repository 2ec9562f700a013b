import type { ComponentChildren } from 'preact'
import { categoryIcon } from './category-icon.ts'
import { Icon } from './Icon.tsx'
import { categoryOf, type DrawnEntity, hueOf, type Pack } from './pack.ts'

interface Props {
  entity: DrawnEntity
  pack: Pack
  /** The name as it is to be shown, with what matched marked; absent: the plain name. */
  name?: ComponentChildren
  /** The description, with what matched marked; absent or false: the plain one. */
  description?: ComponentChildren
  /** Set beside the name, at the end of the line. */
  aside?: ComponentChildren
}

/** An entity in a list: icon in its category's colour, name, one line of description. */
export const EntityLine = ({ entity, pack, name, description, aside }: Props) => {
  const category = categoryOf(pack, entity.category)
  return (
    <>
      <span class="line-icon" style={hueOf(category)}>
        <Icon of={categoryIcon(category)} size={18} />
        <span class="visually-hidden">{category.label}</span>
      </span>
      <span class="line-words">
        <span class="line-top">
          <span class="line-name entity-name">{name ?? entity.name}</span>
          {aside}
        </span>
        <span class="line-description">{description || entity.description}</span>
      </span>
    </>
  )
}
