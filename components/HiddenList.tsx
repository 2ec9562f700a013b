import { optionsWords } from '../locales/options.ts'
import { fill } from '../locales/words.ts'
import type { Hidden } from '../settings/settings.ts'
import { EntityIcon } from './EntityIcon.tsx'
import { LockNote } from './LockNote.tsx'
import type { Pack } from './pack.ts'
import { shownHost } from './shown-host.ts'
import { Text } from './Text.tsx'
import { useRowFocus } from './use-row-focus.ts'

interface Props {
  hidden: readonly Hidden[]
  pack: Pack
  isLocked: boolean
  onShow: (entity: string, site: string | undefined) => void
}

/** The names that the reader hid, each with where, and a way to have it marked again. */
export const HiddenList = ({ hidden, pack, isLocked, onShow }: Props) => {
  const words = optionsWords(pack.language)
  const { box, leave } = useRowFocus(hidden.length)
  const whereOf = (site: string | undefined) =>
    site === undefined ? words.everywhere : fill(words.onSite, { host: shownHost(site) })
  return (
    <fieldset class="choices" disabled={isLocked}>
      <legend class="visually-hidden">{words.hidden}</legend>
      <p class="help">{words.hiddenHelp}</p>
      {isLocked && <LockNote locale={pack.language} />}
      <div ref={box}>
        {hidden.length === 0 && (
          <p class="empty" tabIndex={-1}>
            {words.noHidden}
          </p>
        )}
        <ul class="rows" hidden={hidden.length === 0}>
          {hidden.map(({ entity: id, site }, nth) => {
            const entity = pack.entityById.get(id)
            const name = entity?.name ?? id
            return (
              <li key={`${id} ${site ?? ''}`} class="row-item">
                {entity && <EntityIcon entity={entity} pack={pack} of="line" />}
                <span class="row-words">
                  <span class="entity-name">
                    <Text text={name} />
                  </span>
                  <span class="help">{whereOf(site)}</span>
                </span>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={fill(words.showAgainLabel, { name, where: whereOf(site) })}
                  onClick={() => {
                    leave(nth)
                    onShow(id, site)
                  }}
                >
                  {words.showAgain}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </fieldset>
  )
}
