import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that runs on loopback. */
export interface Loopback {
  port: number
  /** Ends it, with all of its connections. */
  close(): void
}

/** Starts a server on a free port that only this machine can reach. */
export async function startOnLoopback(server: Server): Promise<Loopback> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, close }
}
