/** A window of WebKitGTK, driven by WebDriver as the standard has it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { startDisplay } from '../e2e/display.ts'
import { until } from '../e2e/until.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Close it, also after a failure. */
export class WebKitWindow {
  readonly #processes: readonly ChildProcess[]
  readonly #session: string

  private constructor(session: string, processes: readonly ChildProcess[]) {
    this.#session = session
    this.#processes = processes
  }

  /** @throws where the machine has no WebKitGTK with its driver */
  static async open(): Promise<WebKitWindow> {
    if (!existsSync(DRIVER))
      throw new Error('No WebKit on this machine. On Debian: apt-get install webkit2gtk-driver xvfb')
    const port = await freePort()
    const display = await startDisplay(1280, 900)
    const driver = spawn(DRIVER, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11' },
      stdio: 'ignore',
    })
    const root = `http://127.0.0.1:${port}/session`
    const answer = await until('the driver', () => send('POST', root, { capabilities: {} }), 20_000)
    const { sessionId } = answer as { sessionId: string }
    return new WebKitWindow(`${root}/${sessionId}`, [driver, display.process])
  }

  /** Loads a page in the window. */
  async goto(url: string): Promise<void> {
    await send('POST', `${this.#session}/url`, { url })
  }

  /** Runs a function in the page, or in the frame at a path of indices. It is sent as source. */
  async run<A, R>(
    source: ((argument: A) => R) | string,
    argument: A,
    path: readonly number[] = [],
  ): Promise<R> {
    await send('POST', `${this.#session}/frame`, { id: null })
    for (const id of path) await send('POST', `${this.#session}/frame`, { id })
    const script = `return (${source})(...arguments)`
    return (await send('POST', `${this.#session}/execute/sync`, { script, args: [argument] })) as R
  }

  /** Paths of all frames, the page's own first. */
  async frames(path: readonly number[] = []): Promise<number[][]> {
    const count = await this.run('() => window.length', null, path)
    const found: number[][] = [[...path]]
    for (let at = 0; at < Number(count); at++) found.push(...(await this.frames([...path, at])))
    return found
  }

  /** Ends the driver, and the screen with it. */
  async close(): Promise<void> {
    await send('DELETE', this.#session).catch(() => {})
    for (const process of this.#processes) process.kill()
  }
}

/** @throws with what the driver says is wrong */
async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(JSON.stringify(value))
  return value
}
