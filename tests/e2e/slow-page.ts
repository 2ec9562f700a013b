/** A page that stays on its way until it is told to arrive, served on loopback. */
import { createServer, type ServerResponse } from 'node:http'
import { startOnLoopback } from './loopback.ts'

/** A page that is still on its way. */
export interface SlowPage {
  url: string
  /** Sends what is left of it. */
  finish(): void
  close(): void
}

/** Serves a page of two paragraphs, the second of which is kept back. */
export async function serveSlowPage(first: string, second: string): Promise<SlowPage> {
  let waiting: ServerResponse | undefined
  const server = createServer(({ url }, response) => {
    if (url !== '/') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.write(`<!doctype html><html lang="en"><title>Slow</title><p>${first}</p>`)
    waiting = response
  })
  const { port, close } = await startOnLoopback(server)
  return { url: `http://127.0.0.1:${port}/`, finish: () => waiting?.end(`<p>${second}</p>`), close }
}
