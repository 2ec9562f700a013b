import { readdirSync, readFileSync } from 'node:fs'
import type { Case } from './score.ts'

const OWN = new URL('./sets/', import.meta.url).pathname

/** The project's own sets. */
export const ownCorpora = (): string[] =>
  readdirSync(OWN)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => OWN + name)

const isText = (value: unknown): boolean => typeof value === 'string'

/** What is wrong with the labels of a line; null where nothing is. */
const faultOf = (labels: Partial<Case> | null): string | null => {
  const { id, text, expect, optional = [], not_expect = [] } = labels ?? {}
  if (!isText(id) || !isText(text) || !Array.isArray(expect)) return 'needs "id", "text" and a list "expect"'
  if (!expect.every(({ surface, entity }) => isText(surface) && isText(entity)))
    return 'needs "surface" and "entity" of all that is in "expect"'
  const isList = (list: unknown) => Array.isArray(list) && list.every(isText)
  return isList(optional) && isList(not_expect) ? null : '"optional" and "not_expect" are lists of texts'
}

/** Reads JSON lines. Throws with file and line where one is not a labelled case. */
export const readCorpus = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const fault = (message: string): Error => new Error(`${file}:${at + 1}: ${message}`)
      let parsed: Partial<Case> | null
      try {
        parsed = JSON.parse(line) as Partial<Case> | null
      } catch {
        throw fault('is not JSON')
      }
      const wrong = faultOf(parsed)
      if (wrong) throw fault(wrong)
      return [{ ...parsed, lang: parsed?.lang ?? '?' } as Case]
    })
