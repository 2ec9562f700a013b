import type { Detector, Mention } from '../../matching/types.ts'

/** Mentions of a text, each of its lines being a block, with offsets of the whole. */
export const detectAll = (detector: Detector, text: string, gate: boolean): Mention[] => {
  const starts: number[] = []
  let at = 0
  const blocks = text.split('\n').map((line) => {
    starts.push(at)
    at += line.length + 1
    return detector.scan(line)
  })
  return detector.resolve(blocks, { general: gate ? 'about' : 'always' }).flatMap((mentions, block) =>
    mentions.map((mention) => ({
      ...mention,
      start: mention.start + (starts[block] ?? 0),
      end: mention.end + (starts[block] ?? 0),
    })),
  )
}
