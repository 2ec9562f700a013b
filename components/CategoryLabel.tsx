import { categoryIcon } from './category-icon.ts'
import { Icon } from './Icon.tsx'
import { type DrawnCategory, hueOf } from './pack.ts'

/** What kind of thing it is: icon and word, in the category's colour. */
export const CategoryLabel = ({ category }: { category: DrawnCategory }) => (
  <p class="category-label" style={hueOf(category)}>
    <Icon of={categoryIcon(category)} size={14} />
    {category.label}
  </p>
)
