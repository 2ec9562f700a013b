/** How soon a lexicon is ready, and what it takes in memory. */
import { execFileSync } from 'node:child_process'
import { createDetector, createWholeDetector, mentionsOn } from '../../matching/detector.ts'
import type { LexiconFiles } from '../../matching/lexicon.ts'

const PROCESSES = 7
const ROUNDS = 20

/** A program for a process of its own: given the base lexicon, it prints the ms until the first detector. */
const COLD = `
import { createDetector } from '${new URL('../../matching/detector.ts', import.meta.url).href}'
let base = ''
for await (const part of process.stdin) base += part
const begin = performance.now()
createDetector(base)
console.log(performance.now() - begin)
`

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const coldTime = (base: string): number =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', COLD], { input: base }))

const warmTime = (base: string): number => {
  const begin = performance.now()
  createDetector(base)
  return performance.now() - begin
}

const memory = (): number => {
  // Twice: buffers are freed only after what held them is gone.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Medians in ms, and MB with all parts: before anything is read, and once some blocks have been, since much is made as texts ask for it. */
export const measureReadiness = (files: LexiconFiles, blocks: readonly string[]) => {
  const coldMs = median(Array.from({ length: PROCESSES }, () => coldTime(files.base)))
  const warmMs = median(Array.from({ length: ROUNDS }, () => warmTime(files.base)))
  // Both detectors are held to the end: one that is collected between two looks would be taken off the other.
  const held = [createWholeDetector(files)]
  const readAll = () => held.map((detector) => mentionsOn(detector, blocks, 'about').length)
  readAll()
  const before = memory()
  held.push(createWholeDetector(files))
  const megabytes = memory() - before
  readAll()
  const megabytesAfter = memory() - before
  return { coldMs, warmMs, megabytes, megabytesAfter, missing: held.flatMap((one) => one.missing()) }
}
