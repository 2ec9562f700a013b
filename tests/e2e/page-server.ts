/** Serves the sample pages, or any folder, on loopback. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const SAMPLE_PAGES = fileURLToPath(new URL('../pages/', import.meta.url))

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface PageServer {
  /** Address of a file of the folder. */
  url(file: string): string
  close(): void
}

/** Starts a server for `folder` on a free port. */
export async function servePages(folder: string = SAMPLE_PAGES): Promise<PageServer> {
  const root = join(folder, sep)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = normalize(join(root, decodeURIComponent(pathname)))
    const body = file.startsWith(root) ? await readFile(file).catch(() => null) : null
    if (!body) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here')
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url: (file) => `http://127.0.0.1:${port}/${file}`, close }
}
