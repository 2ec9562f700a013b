import { type LookupProps, LookupScreen } from './LookupScreen.tsx'
import type { Place } from './PageList.tsx'
import type { PopupState } from './popup-state.ts'

interface Props extends LookupProps {
  /** Kept by whoever draws the panel: it can be asked to look something up. */
  state: PopupState
  place: Place
  /** What happened last, said politely. */
  news: string
}

/** The side panel: what the page in front mentions, followed as it is read, with cards. It needs neither mouse nor marks. */
export const PanelScreen = (props: Props) => <LookupScreen {...props} name="panel" />
