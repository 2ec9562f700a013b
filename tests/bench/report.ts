/** Says what was measured as `docs/speed.md` has it. */
import { PEERS } from './peers.ts'
import type { measureReadiness } from './ready.ts'

/** How many times the text is taken, to see how time grows with it. */
export const TIMES = [1, 2, 4, 8] as const
/** How many times the names are. */
export const CROWDS = [1, 4, 16] as const

/** What was measured on a text. */
export interface Row {
  text: string
  units: number
  /** ns per unit: the bare loop, the pass without names, the exact stage, the whole detection. */
  floor: number
  pass: number
  exact: number
  whole: number
  /** How many times slower each peer is than the whole detection on the same text. */
  peers: Record<string, number>
  /** Time per unit when the text is 1, 2, 4 and 8 times as long, as a share of the first. */
  growth: number[]
  /** Speed of the exact stage with 1, 4 and 16 times as many names, as a share of the first. */
  crowds: number[]
}

/** What a row says: what was measured, the ratio, and what we want of it. */
const tableOf = (row: Row): [string, string, string][] => [
  [
    "speed of the pass alone, of a bare loop's, under which every exact stage stays",
    per(row.floor / row.pass),
    '',
  ],
  ["speed of the exact stage, of a bare loop's", per(row.floor / row.exact), '≥ 0.5'],
  [
    "speed of the whole detection, of a bare loop's",
    per(row.floor / row.whole),
    '≥ 0.3 English, ≥ 0.2 Japanese',
  ],
  ...PEERS.map(({ name, goal }): [string, string, string] => [
    `${name}, times slower than the whole`,
    (row.peers[name] ?? Number.NaN).toFixed(1),
    `≥ ${goal}`,
  ]),
  [
    'mark.js in a page, times slower than the whole',
    (row.peers['mark.js'] ?? Number.NaN).toFixed(0),
    '≥ 1000',
  ],
  [`time a unit at ${TIMES.join(', ')} times the text`, row.growth.map(per).join(', '), 'within 15 %'],
  [
    `speed of the exact stage at ${CROWDS.join(', ')} times the names`,
    row.crowds.map(per).join(', '),
    '≥ 0.5',
  ],
]

/** All that one run has measured. */
interface Results {
  rows: readonly Row[]
  /** Time per unit at twice the length, relative to once, of texts that a careless loop would go over again and again. */
  hostile: readonly { name: string; growth: number }[]
  ready: Pick<ReturnType<typeof measureReadiness>, 'coldMs' | 'warmMs' | 'megabytes' | 'megabytesAfter'>
}

const per = (ratio: number): string => ratio.toFixed(2)

/** The report, in Markdown. */
export const reportOf = ({ rows, hostile, ready }: Results): string => {
  const { coldMs, warmMs, megabytes, megabytesAfter } = ready
  return [
    '# Speed\n\nMade by `npm run bench`. Ratios hold from machine to machine, times do not.',
    ...rows.flatMap((row) => [
      `\n## ${row.text}, ${row.units} units\n\n| what | × | wanted |\n| --- | --- | --- |`,
      ...tableOf(row).map(([what, ratio, wanted]) => `| ${what} | ${ratio} | ${wanted} |`),
    ]),
    '\n## Texts that a careless loop would go over again and again\n\n| a million of | time a unit at twice as many |\n| --- | --- |',
    ...hostile.map(({ name, growth }) => `| ${name} | ${per(growth)} |`),
    `\nThe names in Latin script are ready after ${coldMs.toFixed(1)} ms in a new process, ${warmMs.toFixed(1)} ms later on; with those of all scripts a detector takes ${megabytes.toFixed(2)} MB, and ${megabytesAfter.toFixed(2)} MB once it has read these texts.`,
  ].join('\n')
}
