/** How long one slice of work may hold up the page, in ms: well under a frame. */
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

/** Yields to the page, and resolves when it is our turn again. */
const breathe = (): Promise<void> =>
  typeof scheduler === 'object' && scheduler.yield ? scheduler.yield() : nextTask()

/** A frame to come. */
export interface Frame {
  /** True once it was drawn: from then on reading the layout doesn't force one. */
  readonly hasPassed: boolean
}

/** The next frame of the page. None comes to a page that isn't shown. */
export const nextFrame = (): Frame => {
  const frame = { hasPassed: false }
  requestAnimationFrame(async () => {
    await nextTask()
    frame.hasPassed = true
  })
  return frame
}

/** Long work in slices: `if (slice.isOver) await slice.renew()`. */
export class TimeSlice {
  #begin = performance.now()
  #before = 0

  /** True once the slice has lasted as long as it may. */
  get isOver(): boolean {
    return performance.now() >= this.#begin + SLICE
  }

  /** How long we have worked, in ms: pauses don't count. */
  get spent(): number {
    return this.#before + performance.now() - this.#begin
  }

  /** Yields to the page, and begins a new slice. */
  renew(): Promise<void> {
    return this.pause(breathe())
  }

  /** Waits for something that isn't work, and begins a new slice after it. */
  async pause<T>(wait: Promise<T>): Promise<T> {
    this.#before = this.spent
    const answer = await wait
    this.#begin = performance.now()
    return answer
  }
}
