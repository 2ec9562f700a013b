/**
 * `npm test`: everything a release needs. Types, lint, borders and unused code; unit, DOM and end-to-end tests in both
 * browsers, sizes among them. The last line is `N passed, N failed`, in which each gate counts as one.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const RESULTS = '.output/test-results.json'

const run = (command: string, args: string[]): boolean => {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

const gate = (script: string): boolean => run('npm', ['run', '--silent', script])

interface Results {
  numPassedTests: number
  numFailedTests: number
  success: boolean
}

/** Null where the runner itself broke down and left no results. */
function readResults(): Results | null {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results
  } catch {
    return null
  }
}

mkdirSync('.output', { recursive: true })
rmSync(RESULTS, { force: true })
const gates = ['check:types', 'check:lint', 'check:borders', 'check:unused'].map(gate)
const testsRan = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
])

const results = readResults()
const failedGates = gates.filter((isGood) => !isGood).length
// A file that cannot even be loaded fails the run without failing a test.
const brokenFiles = !testsRan && !results?.numFailedTests ? 1 : 0
const passed = (results?.numPassedTests ?? 0) + gates.length - failedGates
const failed = (results?.numFailedTests ?? 0) + failedGates + brokenFiles
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
