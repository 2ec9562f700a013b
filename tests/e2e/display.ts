import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** An X screen that nobody sees. End its process to take it away. */
export interface Display {
  /** As `DISPLAY` names it. */
  name: string
  process: ChildProcess
}

/** Starts a screen of this size, in px, under a name that is free. */
export async function startDisplay(width: number, height: number): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp']
  const process = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const told = process.stdio[3]
  if (!told) throw new Error('Xvfb does not say which display it opened')
  const [number] = (await once(told, 'data')) as [Buffer]
  return { name: `:${String(number).trim()}`, process }
}
