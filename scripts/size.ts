/** `npm run size`: each script of the built extension, raw and gzipped; fails where one is over its budget. */
import { BROWSER_NAMES } from '../tests/e2e/find-browser.ts'
import { buildExtension } from './build.ts'
import { measureScripts, type ScriptSize } from './sizes.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)

function describe({ file, raw, gzipped, budget, isWithin }: ScriptSize): string {
  if (raw === null || gzipped === null)
    return `  ${file.padEnd(32)}has a budget, but the build has no such file`
  const verdict = budget === null ? '' : `   budget ${budget} kB${isWithin ? '' : '  OVER BUDGET'}`
  return `  ${file.padEnd(32)}${kilobytes(raw)} raw${kilobytes(gzipped)} gzipped${verdict}`
}

for (const browser of BROWSER_NAMES) {
  const scripts = measureScripts(buildExtension(browser))
  console.log([browser, ...scripts.map(describe)].join('\n'))
  if (scripts.some(({ isWithin }) => !isWithin)) process.exitCode = 1
}
