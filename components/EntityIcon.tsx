import type { ComponentChildren } from 'preact'
import { categoryIcon } from './category-icon.ts'
import { Icon } from './Icon.tsx'
import { categoryOf, type DrawnEntity, hueOf, type Pack } from './pack.ts'

interface Props {
  entity: DrawnEntity
  pack: Pack
  /** Where it stands: at the head of a line of a list, or before a name that can be pressed. */
  of: 'line' | 'entity-button'
  /** What goes with it, and is hidden where it is. */
  children?: ComponentChildren
}

/** The icon of an entity's category, in the category's colour. */
export const EntityIcon = ({ entity, pack, of, children }: Props) => {
  const category = categoryOf(pack, entity.category)
  return (
    <span class={`${of}-icon`} style={hueOf(category)}>
      <Icon of={categoryIcon(category)} size={of === 'line' ? 18 : 14} />
      {children}
    </span>
  )
}
