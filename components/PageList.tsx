import type { Language } from '../data/types.ts'
import { popupWords } from '../locales/popup.ts'
import { fill, fillCount } from '../locales/words.ts'
import { EntityLine } from './EntityLine.tsx'
import { Icon } from './Icon.tsx'
import { entityOf, type Pack } from './pack.ts'

interface Props {
  /** In order of first appearance. */
  entities: readonly { entity: string; count: number }[]
  pack: Pack
  locale: Language
  onShow: (id: string) => void
  onOpen: (id: string) => void
}

const moveFocus = (event: KeyboardEvent) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.line-main')]
  const at = buttons.findIndex((button) => button.parentElement?.contains(document.activeElement))
  const next = buttons[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** What the page mentions: pressing a line scrolls the page to the mention, the arrow at its end opens the card here. */
export const PageList = ({ entities, pack, locale, onShow, onOpen }: Props) => {
  const words = popupWords(locale)
  return (
    <ul class="lines" onKeyDown={moveFocus}>
      {entities.map(({ entity: id, count }) => {
        const entity = entityOf(pack, id)
        const name = entity.name
        const mentions = fillCount(words.mentionCount, count, locale)
        return (
          <li key={id} class="line line-pair" data-entity={id}>
            <button
              type="button"
              class="line-main"
              title={fill(words.showMention, { name, mentions })}
              onClick={() => onShow(id)}
            >
              <EntityLine
                entity={entity}
                pack={pack}
                aside={count > 1 && <span class="line-count">{fill(words.times, { count })}</span>}
              />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={fill(words.openCard, { name })}
              title={fill(words.openCard, { name })}
              onClick={() => onOpen(id)}
            >
              <Icon name="chevron-right" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
