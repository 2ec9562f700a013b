import { cardWords } from '../locales/card.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import { entityOf, type Pack } from './pack.ts'
import { type DrawnPoint, leadOf } from './pictures.ts'

interface PointProps {
  point: DrawnPoint
  entity: string
  pack: Pack
  onOpen: (id: string) => void
}

/** A point as a button that opens the card of what happened; the one at hand itself has nowhere to lead. */
const TimelinePoint = ({ point, entity, pack, onOpen }: PointProps) => {
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

/**
 * The article's dated facts along a line. Points stand by their order, not by their distance in years: the story jumps
 * over decades and then counts months. The line breaks where it jumps, and each part tells where it begins.
 */
export const Timeline = ({ entity, pack, onOpen }: Props) => {
  const { eras } = pack.pictures
  const end = eras.at(-1)?.points.at(-1)?.date.slice(0, 4)
  return (
    <ol class="timeline" aria-label={cardWords(pack.language).timeline}>
      {eras.map(({ span, points }, at) => (
        <li key={span} class="era" style={{ flexGrow: points.length }}>
          <ol class="era-points" aria-label={formatDate(span, pack.language)}>
            {points.map((point) => (
              <TimelinePoint key={`${point.date} ${point.paragraph}`} {...{ point, entity, pack, onOpen }} />
            ))}
          </ol>
          <p class="era-years" aria-hidden="true">
            <span>{points[0]?.date.slice(0, 4)}</span>
            {at === eras.length - 1 && <span>{end}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
