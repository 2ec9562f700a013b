import { Claimant } from './Claimant.tsx'
import { formatDate } from './format-date.ts'
import { ParagraphChip } from './ParagraphChip.tsx'
import type { Pack } from './pack.ts'
import type { DrawnPoint } from './pictures.ts'

interface Props {
  pack: Pack
  /** The entity whose card is open: its points are lit. */
  current: string | null
}

/** An era with more points than this spans all columns. */
const FULL = 6

const Moment = ({ point, pack, current }: Props & { point: DrawnPoint }) => {
  const isLit = current !== null && point.entities.includes(current)
  return (
    <li class={isLit ? 'moment moment-lit' : 'moment'}>
      <p class="moment-date">
        {formatDate(point.date, pack.language)}
        <ParagraphChip paragraph={point.paragraph} article={pack.article} locale={pack.language} />
      </p>
      {point.claimedBy !== null && <Claimant claimedBy={point.claimedBy} article={pack.article} />}
      <a class="moment-label" href={`#${point.entities[0]}`} data-entity={point.entities[0]}>
        {point.label}
      </a>
    </li>
  )
}

/** The article's dated facts, era by era: a column each where there is room, one under another where not. */
export const DossierTimeline = (props: Props) => (
  <div class="eras">
    {props.pack.pictures.eras.map(({ span, points }) => (
      <section key={span} class={points.length > FULL ? 'era-column era-full' : 'era-column'}>
        <h3 class="era-heading">{formatDate(span, props.pack.language)}</h3>
        <ol class="moments">
          {points.map((point) => (
            <Moment key={`${point.date} ${point.paragraph}`} point={point} {...props} />
          ))}
        </ol>
      </section>
    ))}
  </div>
)
