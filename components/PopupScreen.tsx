import { useState } from 'preact/hooks'
import { type LookupProps, LookupScreen } from './LookupScreen.tsx'
import { createLookupState, type Lookup } from './lookup-state.ts'
import { type Choices, PopupSwitches } from './PopupSwitches.tsx'

interface Props extends LookupProps {
  lookup: Lookup
  choices: Choices
  /** Whether the category switches are unfolded, and the callback for changes. */
  fold?: { isOpen: boolean; onToggle: (isOpen: boolean) => void }
}

/** The popup: look a term up, see what the page mentions, choose what is marked. */
export const PopupScreen = ({ lookup, choices, fold, ...props }: Props) => {
  const [state] = useState(() => createLookupState(lookup))
  const { page, pack } = props
  return (
    <LookupScreen {...props} name="popup" state={state}>
      <PopupSwitches
        {...choices}
        entities={page.kind === 'read' ? page.entities : null}
        pack={pack}
        isOpen={fold?.isOpen ?? true}
        onToggleOpen={(isOpen) => fold?.onToggle(isOpen)}
        onDossier={() => props.onDossier()}
      />
    </LookupScreen>
  )
}
