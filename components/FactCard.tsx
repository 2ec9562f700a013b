import { useId, useRef } from 'preact/hooks'
import { CardBar } from './CardBar.tsx'
import { CardContent } from './CardContent.tsx'
import { CategoryLabel } from './CategoryLabel.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { HideChoice } from './HideChoice.tsx'
import type { MentionNote } from './MatchNote.tsx'
import { categoryOf, entityOf, hueOf, type Pack } from './pack.ts'
import { shownHost } from './shown-host.ts'
import { type Hiding, useHiding } from './use-hiding.ts'
import { useTrail } from './use-trail.ts'

interface Props {
  /** Id of the entity to begin with. Another id starts over. */
  entity: string
  pack: Pack
  isPinned?: boolean
  onPin?: (isPinned: boolean) => void
  onClose?: () => void
  /** Called whenever the card shows another entity. */
  onNavigate?: (id: string) => void
  /** How the page mentions the entity to begin with, where a page does. */
  mention?: MentionNote
  /** Day on which that page was published, such as `2025-11-03`. */
  pageDate?: string | undefined
  /** Where the way back leads from the first card; Esc goes there too. Absent: the first card has no way back. */
  origin?: { label: string; onReturn: () => void }
  /** Opens the dossier at an entity; absent: the card has no link to it. */
  onDossier?: (entity: string) => void
  /** What “not this” does; absent: the card offers none. */
  hiding?: Hiding
  /** True to take the focus as soon as it is drawn, or as soon as it becomes true. */
  takesFocus?: boolean
}

/** Which card is shown, how the bar and the keys move it, and whether it is asked to go. */
const useCard = (props: Props) => {
  const { entity: first, pack, origin, takesFocus = false, onNavigate } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { current, behind, length, open, goBack } = useTrail({
    first,
    scroller,
    takesFocus,
    onNavigate,
    onReturn: origin?.onReturn,
  })
  const returnOnEscape = (event: KeyboardEvent) => {
    if (!origin || event.key !== 'Escape') return
    event.preventDefault()
    goBack()
  }
  return {
    scroller,
    entity: entityOf(pack, current),
    /** What the way back leads to; null on a first card that has none. */
    back: behind === undefined ? (origin?.label ?? null) : entityOf(pack, behind).name,
    isFirst: behind === undefined,
    length,
    open,
    goBack,
    returnOnEscape,
    hiding: useHiding({ entity: current, hiding: props.hiding, scroller }),
  }
}

const CardStack = (props: Props) => {
  const { pack, hiding, onDossier } = props
  const nameId = useId()
  const card = useCard(props)
  const { entity, back } = card
  const { state, toggle, hide, undo } = card.hiding
  const category = categoryOf(pack, entity.category)
  const hidingProps = { name: entity.name, host: shownHost(hiding?.host ?? ''), locale: pack.language }
  return (
    <article
      class="card"
      lang={pack.language}
      style={hueOf(category)}
      aria-labelledby={nameId}
      data-entity={entity.id}
      onKeyDown={card.returnOnEscape}
    >
      <CardBar
        isPinned={props.isPinned}
        onPin={props.onPin}
        onClose={props.onClose}
        locale={pack.language}
        back={back}
        onBack={card.goBack}
        onHide={hiding && state.name !== 'hidden' ? toggle : undefined}
        isHiding={state.name === 'choosing'}
      >
        <CategoryLabel category={category} />
      </CardBar>
      {state.name === 'choosing' && <HideChoice {...hidingProps} onChoose={hide} />}
      <div class="card-scroller" ref={card.scroller}>
        {state.name === 'hidden' ? (
          <HiddenNote {...hidingProps} scope={state.scope} onUndo={undo} />
        ) : (
          <CardContent
            key={card.length}
            entity={entity}
            nameId={nameId}
            showsCategory={back !== null}
            pack={pack}
            mention={card.isFirst ? props.mention : undefined}
            pageDate={props.pageDate}
            onOpen={card.open}
            onDossier={onDossier && (() => onDossier(entity.id))}
          />
        )}
      </div>
    </article>
  )
}

/**
 * One entity's card, with the way from it to related ones and back. Content only: where it stands, how it opens and
 * what closes it are up to its host. Its styles are `tokens.css` and `card.css`.
 */
export const FactCard = (props: Props) => <CardStack key={props.entity} {...props} />
