import { type LookupProps, LookupScreen } from './LookupScreen.tsx'
import type { LookupState } from './lookup-state.ts'
import type { Place } from './PageList.tsx'

interface Props extends LookupProps {
  /** Kept by whoever draws the panel: it can be asked to look something up. */
  state: LookupState
  place: Place
  /** What happened last, announced politely. */
  news: string
}

/** The side panel: what the page in front mentions, followed as it is read, with cards. It needs neither mouse nor marks. */
export const PanelScreen = (props: Props) => <LookupScreen {...props} name="panel" />
