/** Leads to the index of another of `count` things from the one at `at`; beyond an end, out of their range. */
type Way = (at: number, count: number) => number

/** The keys that lead along things in a row: one `back`, one `on`, to either end. */
export const rowKeys = (back: string, on: string): Readonly<Record<string, Way | undefined>> => ({
  [back]: (at) => at - 1,
  [on]: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
})
