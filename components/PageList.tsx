import { ChevronRight } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { lookupWords } from '../locales/lookup.ts'
import { fill, fillCount } from '../locales/words.ts'
import { EntityLine } from './EntityLine.tsx'
import { Icon } from './Icon.tsx'
import { entityOf, type Pack } from './pack.ts'
import { rowKeys } from './row-keys.ts'

/** Where on the page the reader is: what stands in the window, and what of it is at hand. */
export interface Place {
  seen: ReadonlySet<string>
  current: string | null
}

interface Props {
  /** In order of first appearance. */
  entities: readonly { entity: string; count: number }[]
  pack: Pack
  place?: Place | undefined
  onShow: (id: string) => void
  onOpen: (id: string) => void
  /** The way up from the first line. */
  onTop: () => void
}

const WAYS = rowKeys('ArrowUp', 'ArrowDown')

const moveFocus = (event: KeyboardEvent, onTop: () => void) => {
  const way = WAYS[event.key]
  if (!way || !(event.currentTarget instanceof HTMLElement)) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.line-main')]
  const at = buttons.findIndex((button) => button.parentElement?.contains(document.activeElement))
  const to = way(at, buttons.length)
  if (to === buttons.length) return
  event.preventDefault()
  if (to < 0) onTop()
  else buttons[to]?.focus()
}

/** Keeps the line at hand in sight, unless someone is busy with the list. */
const useFollowing = (current: string | null | undefined) => {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (list.current?.matches(':hover, :focus-within')) return
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return list
}

/** What the page mentions: pressing a line scrolls the page to the mention, the arrow at its end opens the card here. */
export const PageList = ({ entities, pack, place, onShow, onOpen, onTop }: Props) => {
  const words = lookupWords(pack.language)
  const list = useFollowing(place?.current)
  return (
    <ul class="lines" ref={list} onKeyDown={(event) => moveFocus(event, onTop)}>
      {entities.map(({ entity: id, count }) => {
        const entity = entityOf(pack, id)
        const name = entity.name
        const isCurrent = id === place?.current
        const mentions = fillCount(words.mentionCount, count, pack.language)
        return (
          <li
            key={id}
            class="line line-pair"
            data-entity={id}
            data-seen={place?.seen.has(id) || undefined}
            data-current={isCurrent || undefined}
          >
            <button
              type="button"
              class="line-main"
              aria-current={isCurrent ? 'location' : undefined}
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
              <Icon of={ChevronRight} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
