/** Columns: strings that hold a number a character, and lists of numbers that grow with each part of the names. */

/** Stands before each string of a column of strings, and in none. */
export const BAR = '|'

/** What a count of 0 is written as. */
const FIRST_COUNT = 0x23

/** The count that stands as a character at a place in a column. */
export const countAt = (column: string, at: number): number => column.charCodeAt(at) - FIRST_COUNT
/** A count as the character that `countAt` reads. */
export const writeCount = (count: number): string => String.fromCharCode(FIRST_COUNT + count)

/** Rows of one shape, a column for each of their keys, which compresses better. */
export type Columns<Row> = { [Key in keyof Row]: Row[Key][] }

/** Turns rows into columns; no rows into none. */
export const columnsOf = <Row extends object>(rows: readonly Row[]): Columns<Row> => {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[]
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as Columns<Row>
}

/** Turns columns back into the rows that they were made of, each key in all rows at once: engines are quickest so. */
export const rowsOf = <Row extends object>(columns: Columns<Row>): Row[] => {
  const rows: Row[] = []
  for (const key in columns)
    columns[key].forEach((value, at) => {
      const row = rows[at] ?? ({} as Row)
      row[key] = value
      rows[at] = row
    })
  return rows
}

/** A difference, written as a count: 0, -1, 1, -2, 2… */
export const foldSign = (difference: number): number =>
  difference < 0 ? -2 * difference - 1 : 2 * difference
/** The difference that `foldSign` wrote. */
export const unfoldSign = (count: number): number => (count & 1 ? -((count + 1) >> 1) : count >> 1)

/** The same numbers with room for more, which are 0. */
export const resized = (numbers: Int32Array, size: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(size)
  larger.set(numbers)
  return larger
}
