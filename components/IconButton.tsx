import type { IconNode } from 'lucide'
import { Icon } from './Icon.tsx'

interface Props {
  icon: IconNode
  /** CSS px; absent: as large as icons are beside a text. */
  size?: number
  /** Its accessible name. */
  label: string
  /** Text of its tooltip; absent: it has none. */
  tip?: string
  /** True where the tooltip opens below, not above. */
  isTipBelow?: boolean
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  onPress: () => void
}

/** A button that is an icon. */
export const IconButton = ({
  icon,
  size = 16,
  label,
  tip,
  isTipBelow,
  pressed,
  expanded,
  onPress,
}: Props) => (
  <button
    type="button"
    class={`icon-button${tip ? ' tip' : ''}${isTipBelow ? ' tip-below' : ''}`}
    aria-label={label}
    aria-pressed={pressed}
    aria-expanded={expanded}
    data-tip={tip}
    onClick={onPress}
  >
    <Icon of={icon} size={size} />
  </button>
)
