/** Serves the sample pages, or any folder, on loopback. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startOnLoopback } from './loopback.ts'

const SAMPLE_PAGES = fileURLToPath(new URL('../pages/', import.meta.url))

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

/** A running server of pages. */
export interface PageServer {
  /** Address of a file of the folder. */
  url(file: string): string
  close(): void
}

/** Browsers give the time to a few µs only to pages that are isolated from other origins; to others in tenths of a ms, or whole ones. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** A saved page may be gzipped, names its charset itself, and its scripts would miss the site that they were made for. */
const headersOf = (
  file: string,
  { isSaved, runsScripts }: { isSaved: boolean; runsScripts: boolean },
): Record<string, string> => {
  const type = TYPES[extname(file.replace(/[.]gz$/, ''))] ?? 'application/octet-stream'
  if (!isSaved) return { 'content-type': type }
  return {
    'content-type': type.replace(/;.*/, ''),
    ...ISOLATED,
    ...(!runsScripts && { 'content-security-policy': "script-src 'none'" }),
    ...(file.endsWith('.gz') && { 'content-encoding': 'gzip' }),
  }
}

/**
 * Starts a server on a free port: for the sample pages, or for a folder of pages saved from elsewhere, whose scripts run
 * only with `runsScripts`.
 */
export async function servePages(saved?: string, runsScripts = false): Promise<PageServer> {
  const folder = saved ?? SAMPLE_PAGES
  const root = join(folder, sep)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = normalize(join(root, decodeURIComponent(pathname)))
    const body = file.startsWith(root) ? await readFile(file).catch(() => null) : null
    if (!body) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here')
    response.writeHead(200, headersOf(file, { isSaved: saved !== undefined, runsScripts })).end(body)
  })
  const { port, close } = await startOnLoopback(server)
  return { url: (file) => `http://127.0.0.1:${port}/${file}`, close }
}
