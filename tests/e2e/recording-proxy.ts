/** A proxy on loopback that lets nothing through and remembers who asked for what. */
import { createServer } from 'node:http'
import { type Loopback, startOnLoopback } from './loopback.ts'

/** A proxy that refuses every request, and what it refused. */
export interface RecordingProxy extends Loopback {
  /** What was asked for, in order: `GET http://host/path` or `CONNECT host:443`. */
  requests: string[]
}

/** Starts a proxy on a free port, behind which a browser is cut off from the network. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  return { requests, ...(await startOnLoopback(server)) }
}
