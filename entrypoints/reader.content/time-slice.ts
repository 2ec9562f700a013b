/** How long one slice of work may hold the page up, in ms: well under a frame. */
const SLICE = 8

declare const scheduler: { yield?: () => Promise<void> } | undefined

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** Lets the page go on, and resolves when it is our turn again. */
const breathe = (): Promise<void> =>
  typeof scheduler === 'object' && scheduler.yield ? scheduler.yield() : nextTask()

/** Long work in slices: `if (slice.isOver) await slice.renew()`. */
export class TimeSlice {
  #end = performance.now() + SLICE

  get isOver(): boolean {
    return performance.now() >= this.#end
  }

  async renew(): Promise<void> {
    await breathe()
    this.#end = performance.now() + SLICE
  }
}
