import { ChevronRight, Eye, EyeOff, type IconNode, Newspaper, PanelRight, Settings } from 'lucide'
import type { CategoryId } from '../data/types.ts'
import { lookupWords } from '../locales/lookup.ts'
import { fill } from '../locales/words.ts'
import type { Lock } from '../settings/settings.ts'
import { CategorySwitches } from './CategorySwitches.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { LockNote } from './LockNote.tsx'
import { entityOf, type Pack } from './pack.ts'
import { Switch } from './Switch.tsx'
import { shownHost } from './shown-host.ts'

/** The choices that the popup offers, and the callbacks for each. */
export interface Choices {
  isCategoryOn: (id: CategoryId) => boolean
  onCategory: (id: CategoryId, on: boolean) => void
  /** The site of the active tab; null where there is none to switch off. */
  site: { host: string; isOn: boolean } | null
  onSite: (on: boolean) => void
  isEnabled: boolean
  onEnabled: (on: boolean) => void
  /** True where the marks of the page at hand are hidden for now; null where there are none to hide. */
  isQuiet: boolean | null
  onQuiet: (isQuiet: boolean) => void
  /** Opens the side panel. */
  onPanel: () => void
  onOptions: () => void
  /** What an administrator decides. */
  locked: readonly Lock[]
}

interface Props extends Choices {
  /** What the page mentions; null where that isn't known. */
  entities: readonly { entity: string }[] | null
  pack: Pack
  isOpen: boolean
  onToggleOpen: (isOpen: boolean) => void
  /** Opens the dossier. */
  onDossier: () => void
}

const countByCategory = (entities: readonly { entity: string }[], pack: Pack): Map<CategoryId, number> => {
  const counts = new Map<CategoryId, number>()
  for (const { entity } of entities) {
    const { category } = entityOf(pack, entity)
    counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  return counts
}

/** A button of the popup's last line: it hides marks for now, or leads to another screen. */
const WayButton = (props: {
  icon: IconNode
  label: string
  tip?: string
  pressed?: boolean
  onPress: () => void
}) => <IconButton {...props} size={18} tip={props.tip ?? props.label} />

/** The switches below the popup's list: categories (they fold away), this site, all sites; and the way to the options. */
export const PopupSwitches = ({ entities, pack, isOpen, onToggleOpen, onDossier, ...choices }: Props) => {
  const words = lookupWords(pack.language)
  return (
    <footer class="popup-switches">
      <details class="fold" open={isOpen} onToggle={(event) => onToggleOpen(event.currentTarget.open)}>
        <summary class="section-heading">
          {words.categories}
          <Icon of={ChevronRight} size={14} />
        </summary>
        <fieldset disabled={choices.locked.includes('categories')}>
          {choices.locked.includes('categories') && <LockNote locale={pack.language} />}
          <CategorySwitches
            categories={pack.categories}
            isOn={choices.isCategoryOn}
            {...(entities && { counts: countByCategory(entities, pack) })}
            onChange={choices.onCategory}
          />
        </fieldset>
      </details>
      <div class="popup-sites">
        {choices.site && choices.isEnabled && (
          <Switch
            label={fill(words.site, { host: shownHost(choices.site.host) })}
            on={choices.site.isOn}
            isLocked={choices.locked.includes('site')}
            locale={pack.language}
            onChange={choices.onSite}
          />
        )}
        <Switch
          label={words.everywhere}
          on={choices.isEnabled}
          isLocked={choices.locked.includes('enabled')}
          locale={pack.language}
          onChange={choices.onEnabled}
        />
      </div>
      <div class="popup-ways">
        {choices.isQuiet !== null && (
          <WayButton
            label={words.hideForNow}
            tip={choices.isQuiet ? words.showAgain : words.hideForNow}
            icon={choices.isQuiet ? EyeOff : Eye}
            pressed={choices.isQuiet}
            onPress={() => choices.onQuiet(!choices.isQuiet)}
          />
        )}
        <WayButton label={words.openPanel} icon={PanelRight} onPress={choices.onPanel} />
        <WayButton label={words.dossier} icon={Newspaper} onPress={onDossier} />
        <WayButton label={words.options} icon={Settings} onPress={choices.onOptions} />
      </div>
    </footer>
  )
}
