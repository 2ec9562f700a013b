/** The way from mention to mention, through all frames of a tab from the one that was used last. */
import { framesOf, tellFrames } from './frames.ts'
import { goAround } from './go-around.ts'
import type { ReaderCommand, TourStart } from './messages.ts'
import { type Frame, sendToFrame } from './messaging.ts'

/** The frames, and which of them was used last; the first where none was. */
const readFrames = async (tabId: number): Promise<{ frames: Frame[]; start: number }> => {
  const frames = (await framesOf(tabId)).map((frameId) => ({ tabId, frameId }))
  const used = frames.map((frame) => sendToFrame(frame, 'last-used', undefined).catch(() => 0))
  const times = await Promise.all(used)
  return { frames, start: times.indexOf(Math.max(...times)) }
}

const leave = (frame: Frame): Promise<unknown> => sendToFrame(frame, 'leave-tour', undefined).catch(() => {})

/** A way from mention to mention through the frames of a tab. */
interface Way {
  tabId: number
  step: 1 | -1
  /** Goes to the next mention of a frame. False where it has none left. */
  go: (frame: Frame, from: TourStart) => Promise<boolean>
}

/** Goes on in whichever frame is next, after the others have been left. False where no frame has a mention. */
const goOn = async ({ tabId, step, go }: Way): Promise<boolean> => {
  const { frames, start } = await readFrames(tabId)
  await Promise.all(frames.filter((_, at) => at !== start).map(leave))
  const tryIn = async (frame: Frame, from: TourStart) => {
    const hasGone = await go(frame, from).catch(() => false)
    if (!hasGone && frames.length > 1) await leave(frame)
    return hasGone
  }
  return (await goAround({ frames, start, step, go: tryIn })) !== null
}

/** Scrolls to the next mention of an entity. False where there is none. */
export const showMention = (tabId: number, entity: string): Promise<boolean> =>
  goOn({ tabId, step: 1, go: (frame, from) => sendToFrame(frame, 'show-mention', { entity, from }) })

/** Runs a keyboard command on the page of a tab. One without a reader, such as the browser's own, has no mention to go to. */
export const runCommand = async (tabId: number, command: ReaderCommand): Promise<void> => {
  // Only the frame that has the card knows that it does.
  if (command === 'close-card' || command === 'pin-card')
    return tellFrames(tabId, 'run-command', { command, from: 'here' })
  await goOn({
    tabId,
    step: command === 'previous-mention' ? -1 : 1,
    go: (frame, from) => sendToFrame(frame, 'run-command', { command, from }),
  })
}
