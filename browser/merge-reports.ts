import type { PageReport } from './messages.ts'

/** One report of several frames: counts added, in order of first appearance, being read while any frame is. */
export const mergeReports = (reports: readonly PageReport[]): PageReport => {
  const counts = new Map<string, number>()
  for (const { entity, count } of reports.flatMap(({ entities }) => entities)) {
    counts.set(entity, (counts.get(entity) ?? 0) + count)
  }
  return {
    entities: [...counts].map(([entity, count]) => ({ entity, count })),
    isReading: reports.some(({ isReading }) => isReading),
    isQuiet: reports.some(({ isQuiet }) => isQuiet),
  }
}
