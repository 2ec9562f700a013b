import { setTimeout as pause } from 'node:timers/promises'

/**
 * Asks again until the answer is there, and returns it. Not yet: null, undefined, false, or a throw.
 * @throws after `timeout` ms, with `what` and the last error
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const deadline = performance.now() + timeout
  let cause: unknown
  while (performance.now() < deadline) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
    } catch (error) {
      cause = error
    }
    await pause(40)
  }
  throw new Error(`Waited ${timeout} ms in vain: ${what}`, { cause })
}

/** Asks again until the answer has been the same for so many ms, and returns it. */
export async function untilSettled(what: string, ask: () => Promise<number>, quiet = 500): Promise<number> {
  let last = Number.NaN
  let since = performance.now()
  await until(what, async () => {
    const answer = await ask()
    if (answer !== last) since = performance.now()
    last = answer
    return performance.now() - since > quiet
  })
  return last
}
