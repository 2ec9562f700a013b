import { Icon } from './Icon.tsx'
import { type DrawnCategory, hueOf } from './pack.ts'

/** What kind of thing it is: icon and word, in the category's colour. */
export const CategoryLabel = ({ category }: { category: DrawnCategory }) => (
  <p class="category-label" style={hueOf(category)}>
    <Icon name={category.icon} size={14} />
    {category.label}
  </p>
)
