import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { CardBar } from './CardBar.tsx'
import { CardContent } from './CardContent.tsx'
import { CategoryLabel } from './CategoryLabel.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { HideChoice } from './HideChoice.tsx'
import type { MentionNote } from './MatchNote.tsx'
import { categoryOf, entityOf, hueOf, type Pack } from './pack.ts'
import { type Hiding, useHiding } from './use-hiding.ts'
import { useTrail } from './use-trail.ts'

interface Props {
  /** Id of the entity to begin with. Another id begins anew. */
  entity: string
  pack: Pack
  pinned?: boolean
  onPin?: (pinned: boolean) => void
  onClose?: () => void
  /** Told whenever the card shows another entity. */
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

const CardStack = ({
  entity: first,
  pack,
  origin,
  onNavigate,
  takesFocus,
  hiding,
  onDossier,
  ...props
}: Props) => {
  const [trail, move] = useTrail(first)
  const scroller = useRef<HTMLDivElement>(null)
  const previous = useRef(trail)
  const current = trail.at(-1) ?? { entity: first, scrollTop: 0 }
  const behind = trail.at(-2)
  const entity = entityOf(pack, current.entity)
  const category = categoryOf(pack, entity.category)
  const nameId = useId()
  const { state, toggle, hide, undo } = useHiding({ entity: entity.id, hiding, scroller })
  const hidingProps = { name: entity.name, host: hiding?.host ?? '', locale: pack.language }

  useLayoutEffect(() => {
    const left = previous.current
    const hasMoved = left !== trail
    previous.current = trail
    const box = scroller.current
    if (!box || !(hasMoved || takesFocus)) return
    if (hasMoved) box.scrollTop = current.scrollTop
    const opener = left.length > trail.length ? left.at(-1)?.entity : undefined
    const target = opener ? `.entity-button[data-entity="${opener}"]` : '.card-name'
    box.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
  }, [trail, takesFocus])

  const open = (id: string) => {
    move({ kind: 'open', entity: id, scrollTop: scroller.current?.scrollTop ?? 0 })
    onNavigate?.(id)
  }
  const goBack = () => {
    if (!behind) return origin?.onReturn()
    move({ kind: 'back' })
    onNavigate?.(behind.entity)
  }
  const returnOnEscape = (event: KeyboardEvent) => {
    if (!origin || event.key !== 'Escape') return
    event.preventDefault()
    goBack()
  }

  const back = behind ? entityOf(pack, behind.entity).name : (origin?.label ?? null)
  return (
    <article
      class="card"
      lang={pack.language}
      style={hueOf(category)}
      aria-labelledby={nameId}
      data-entity={entity.id}
      onKeyDown={returnOnEscape}
    >
      <CardBar
        {...props}
        locale={pack.language}
        back={back}
        onBack={goBack}
        onHide={hiding && state.name !== 'hidden' ? toggle : undefined}
        isHiding={state.name === 'choosing'}
      >
        <CategoryLabel category={category} />
      </CardBar>
      {state.name === 'choosing' && <HideChoice {...hidingProps} onChoose={hide} />}
      <div class="card-scroller" ref={scroller}>
        {state.name === 'hidden' ? (
          <HiddenNote {...hidingProps} scope={state.scope} onUndo={undo} />
        ) : (
          <CardContent
            key={trail.length}
            entity={entity}
            nameId={nameId}
            showsCategory={back !== null}
            pack={pack}
            mention={behind ? undefined : props.mention}
            pageDate={props.pageDate}
            onOpen={open}
            onDossier={onDossier && (() => onDossier(entity.id))}
          />
        )}
      </div>
    </article>
  )
}

/**
 * One entity's card, with the way from it to related ones and back. Content only: where it stands, how it opens and
 * what closes it are its host's. Its styles are `tokens.css` and `card.css`.
 */
export const FactCard = (props: Props) => <CardStack key={props.entity} {...props} />
