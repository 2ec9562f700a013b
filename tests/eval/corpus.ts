import { readdirSync, readFileSync } from 'node:fs'
import type { Case } from './score.ts'

const OWN = new URL('./sets/', import.meta.url).pathname

/** The project's own sets. */
export const ownCorpora = (): string[] =>
  readdirSync(OWN)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => OWN + name)

/** Reads JSON lines. Throws with file and line where one is not a labelled case. */
export const readCorpus = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const fault = (message: string): Error => new Error(`${file}:${at + 1}: ${message}`)
      let parsed: Partial<Case>
      try {
        parsed = JSON.parse(line) as Partial<Case>
      } catch {
        throw fault('is not JSON')
      }
      if (typeof parsed.id !== 'string' || typeof parsed.text !== 'string' || !Array.isArray(parsed.expect))
        throw fault('needs "id", "text" and a list "expect"')
      return [{ ...parsed, lang: parsed.lang ?? '?' } as Case]
    })
