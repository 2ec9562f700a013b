/** Measures the scripts of a built extension against their budgets. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * kB (1000 bytes) gzipped, by the file's path in the build: what every page pays, and what the first card costs. Of the
 * reader's, 31 are the names in Latin script, of four languages, without which no page can be looked through at all.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/reader.js': 80,
  'content-scripts/card.js': 60,
}

/** What a script of the build weighs, and what it may. */
export interface ScriptSize {
  file: string
  /** Bytes; null where a budget names a file that the build does not have. */
  raw: number | null
  gzipped: number | null
  /** kB gzipped; null where the file has no budget. */
  budget: number | null
  isWithin: boolean
}

function measure(folder: string, file: string): ScriptSize {
  const code = readFileSync(join(folder, file))
  const gzipped = gzipSync(code, { level: 9 }).length
  const budget = BUDGETS[file] ?? null
  return { file, raw: code.length, gzipped, budget, isWithin: budget === null || gzipped <= budget * 1000 }
}

/** Every script of the build, and every budgeted script that is missing from it: a stale budget must fail, not pass. */
export function measureScripts(folder: string): ScriptSize[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  const missing = Object.keys(BUDGETS).filter((file) => !files.includes(file))
  return [
    ...files.sort().map((file) => measure(folder, file)),
    ...missing.map((file) => ({
      file,
      raw: null,
      gzipped: null,
      budget: BUDGETS[file] ?? null,
      isWithin: false,
    })),
  ]
}
