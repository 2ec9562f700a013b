import type { Handlers } from '../../browser/messaging.ts'
import type { FrameSession } from './frame-session.ts'

/** What a frame's reader answers to the scripts of the extension. */
export const answersOf = (frame: FrameSession): Handlers => ({
  'report-page': () => frame.report(),
  'last-used': () => frame.current?.itinerary.usedAt ?? 0,
  'show-mention': ({ entity, from }) => frame.current?.itinerary.show(entity, from) ?? false,
  'leave-tour': () => {
    frame.current?.itinerary.leave()
  },
  'show-marks': ({ on }) => {
    frame.current?.showMarks(on)
  },
  'card-over-page': (wish) => frame.current?.card.openFor(wish) ?? false,
  'release-card': ({ why }) => frame.current?.card.release(why) ?? false,
  'run-command': ({ command, from }) => frame.current?.itinerary.run(command, from) ?? false,
  'hide-here': ({ entity, isHidden }) => {
    frame.current?.unwanted.hideHere(entity, isHidden)
  },
  'hidden-here': () => frame.current?.unwanted.here ?? [],
})
