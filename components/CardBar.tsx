import { ArrowLeft, EyeOff, type IconNode, Pin, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'

interface ActionProps {
  icon: IconNode
  label: string
  pressed?: boolean
  expanded?: boolean | undefined
  onPress: () => void
}

/** Cards may be at the top of a window: their tooltips open below the buttons. */
const Action = (props: ActionProps) => <IconButton {...props} tip={props.label} isTipBelow />

interface Props {
  locale: Language
  /** Name of what the way back leads to; null at the start of the way. */
  back: string | null
  onBack: () => void
  isPinned?: boolean | undefined
  onPin?: ((isPinned: boolean) => void) | undefined
  onClose?: (() => void) | undefined
  /** Opens and closes the choice of where to hide the entity. */
  onHide?: (() => void) | undefined
  isHiding?: boolean
  /** What stands where the way back would, at the start of the way. */
  children: ComponentChildren
}

/** The bar above a card: the way back, pin and close; a button whose callback is absent isn't drawn. */
export const CardBar = (props: Props) => {
  const { locale, back, onBack, isPinned = false, onPin, onClose, onHide, isHiding, children } = props
  const words = cardWords(locale)
  return (
    <div class="card-bar">
      {back === null ? (
        children
      ) : (
        <button type="button" class="back" aria-label={fill(words.back, { name: back })} onClick={onBack}>
          <Icon of={ArrowLeft} />
          <span class="back-name entity-name">{back}</span>
        </button>
      )}
      <div class="card-actions">
        {onHide && <Action icon={EyeOff} label={words.hide} expanded={isHiding} onPress={onHide} />}
        {onPin && (
          // The name stays while the state changes: screen readers say “Keep open, pressed”.
          <Action icon={Pin} label={words.pin} pressed={isPinned} onPress={() => onPin(!isPinned)} />
        )}
        {onClose && <Action icon={X} label={words.close} onPress={onClose} />}
      </div>
    </div>
  )
}
