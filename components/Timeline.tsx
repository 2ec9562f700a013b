import { useRef } from 'preact/hooks'
import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import { entityOf, type Pack } from './pack.ts'
import { type DrawnPoint, leadOf } from './pictures.ts'
import { rowKeys } from './row-keys.ts'

interface PointProps {
  point: DrawnPoint
  /** True of the one that Tab leads to. */
  isStop: boolean
  entity: string
  pack: Pack
  onOpen: (id: string) => void
}

/** A point as a button that opens the card of what happened; a point of the current card leads nowhere. */
const TimelinePoint = ({ point, isStop, entity, pack, onOpen }: PointProps) => {
  const words = cardWords(pack.language)
  const isLit = point.entities.includes(entity)
  const lead = leadOf(point, entity)
  const tip = fill(words.dated, { date: formatDate(point.date, pack.language), text: point.label })
  const name = lead === null ? tip : fill(words.pointTo, { point: tip, name: entityOf(pack, lead).name })
  return (
    <li class={isLit ? 'point point-lit' : 'point'}>
      <button
        type="button"
        class="point-button tip"
        data-tip={tip}
        data-date={point.date}
        tabIndex={isStop ? 0 : -1}
        aria-label={name}
        aria-current={isLit}
        aria-disabled={lead === null}
        onClick={() => lead !== null && onOpen(lead)}
      />
    </li>
  )
}

interface Props {
  /** Whose points are lit. */
  entity: string
  pack: Pack
  onOpen: (id: string) => void
}

const WAYS = rowKeys('ArrowLeft', 'ArrowRight')

/**
 * The article's dated facts along a line. Points stand by their order, not by their distance in years: the story jumps
 * over decades and then counts months. The line breaks where it jumps, and each part says where it begins. Together they
 * are one tab stop, at the first that is lit; arrow keys lead on from there.
 */
export const Timeline = ({ entity, pack, onOpen }: Props) => {
  const bar = useRef<HTMLDivElement>(null)
  const { eras } = pack.pictures
  const all = eras.flatMap(({ points }) => points)
  const stop = all.find(({ entities }) => entities.includes(entity)) ?? all[0]

  const walk = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('.point-button') ?? [])]
    const at = buttons.indexOf(event.target as HTMLElement)
    const next = buttons[WAYS[event.key]?.(at, buttons.length) ?? -1]
    if (!next) return
    event.preventDefault()
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next.focus()
  }
  return (
    <div role="toolbar" aria-label={cardWords(pack.language).timeline} ref={bar} onKeyDown={walk}>
      <ol class="timeline">
        {eras.map(({ span, points }, at) => (
          <li key={span} class="era" style={{ flexGrow: points.length }}>
            <ol class="era-points" aria-label={formatDate(span, pack.language)}>
              {points.map((point) => (
                <TimelinePoint
                  key={`${point.date} ${point.paragraph}`}
                  isStop={point === stop}
                  {...{ point, entity, pack, onOpen }}
                />
              ))}
            </ol>
            <p class="era-years" aria-hidden="true">
              <span>{points[0]?.date.slice(0, 4)}</span>
              {at === eras.length - 1 && <span>{all.at(-1)?.date.slice(0, 4)}</span>}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
