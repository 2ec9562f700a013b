/** A gate that cannot fail guards nothing: each is run over planted faults and must name every one of them. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureScripts } from '../scripts/sizes.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CONFIGS = [
  'biome.json',
  '.dependency-cruiser.js',
  'knip.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  'package.json',
]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'backstory-gates-'))
  for (const file of CONFIGS) cpSync(join(ROOT, file), join(folder, file))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function plant(files: Record<string, string | Buffer>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
}

function run(command: string, ...args: string[]): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: folder,
    encoding: 'utf8',
  })
  return { output: stdout + stderr, status }
}

describe('borders', () => {
  const GOOD = {
    'data/types.ts': 'export type Id = string\n',
    'data/index.ts': "import type { Id } from './types.ts'\nexport const ids: Id[] = []\n",
    'matching/match.ts':
      "import Fuse from 'fuse.js'\nimport type { Id } from '../data/types.ts'\nexport const id: Id = Fuse.version\n",
    'matching/index.ts': 'export const found = 1\n',
    'browser/tabs.ts': "import { browser } from 'wxt/browser'\nexport const tabs = browser.tabs\n",
    'settings/settings.ts': 'export const defaults = {}\n',
    'components/Card.tsx': "import type { Id } from '../data/types.ts'\nexport const card: Id = ''\n",
    'components/Other.tsx': 'export const other = 1\n',
    'locales/en.ts': "export const en = 'en'\n",
    'scripts/tool.ts': 'export const tool = 1\n',
    'entrypoints/popup/main.ts':
      "import '../../data/types.ts'\nimport '../../matching/index.ts'\nimport '../../browser/tabs.ts'\n",
    'entrypoints/options/main.ts': "import '../../settings/settings.ts'\n",
    'entrypoints/reader.content/index.ts': "import './paint.ts'\n",
    'entrypoints/reader.content/paint.ts': 'export const paint = 1\n',
    'entrypoints/background.ts': 'export const background = 1\n',
  }
  const cruise = () =>
    run('depcruise', ...'browser components data entrypoints locales matching scripts settings'.split(' '))

  it('lets through what keeps to them', () => {
    plant(GOOD)
    expect(cruise()).toMatchObject({ status: 0 })
  })

  /** Each rule, a file, and what the rule forbids it to import. */
  const FAULTS = [
    ['data-imports', 'data/index.ts', '../settings/settings.ts'],
    ['matching-imports', 'matching/index.ts', '../data/index.ts'],
    ['matching-imports', 'matching/index.ts', '../browser/tabs.ts'],
    ['pure-rooms', 'matching/index.ts', 'preact'],
    ['pure-rooms', 'matching/index.ts', 'node:fs'],
    ['settings-imports', 'settings/store.ts', '../components/Card.tsx'],
    ['settings-pure', 'settings/settings.ts', '../browser/tabs.ts'],
    ['browser-imports', 'browser/tabs.ts', '../data/index.ts'],
    ['components-imports', 'components/Card.tsx', '../data/index.ts'],
    ['components-imports', 'components/Card.tsx', '../browser/tabs.ts'],
    ['locales-imports', 'locales/en.ts', '../data/index.ts'],
    ['entrypoints-imports', 'entrypoints/background.ts', '../scripts/tool.ts'],
    ['entrypoints-apart', 'entrypoints/popup/main.ts', '../options/main.ts'],
    ['entrypoints-apart', 'entrypoints/options/main.ts', '../reader.content/paint.ts'],
    ['entrypoints-apart', 'entrypoints/reader.content/index.ts', '../background.ts'],
    ['entrypoints-apart', 'entrypoints/background.ts', './popup/main.ts'],
    ['extension-api', 'components/Card.tsx', 'wxt/browser'],
    ['extension-api', 'settings/settings.ts', 'wxt/utils/storage'],
    ['texts-come-apart', 'entrypoints/background.ts', '../data/index.ts'],
    ['fuse', 'components/Card.tsx', 'fuse.js'],
    ['no-circles', 'components/Other.tsx', './Other.tsx'],
    ['resolvable', 'components/Card.tsx', './Missing.tsx'],
    ['no-dev-packages-in-product', 'components/Card.tsx', 'axe-core'],
  ] as const

  it('names every import that crosses one', () => {
    const imports = Map.groupBy(FAULTS, ([, file]) => file)
    const faulty = Array.from(imports, ([file, faults]) => {
      const lines = faults.map(([, , path], at) => `export * as planted${at} from '${path}'\n`)
      return [file, lines.join('')]
    })
    plant({ ...GOOD, ...Object.fromEntries(faulty) })
    const { output, status } = cruise()
    expect(status).not.toBe(0)
    const isTold = ([rule, file, path]: (typeof FAULTS)[number]) =>
      new RegExp(`error ${rule}: ${file} →\\s+.*${path.split(/[/:]/).at(-1)}`).test(output)
    expect(FAULTS.filter((fault) => !isTold(fault))).toEqual([])
  })
})

describe('lint', () => {
  const FAULTS = {
    format: ['matching/loose.ts', 'export const a = "1";\n'],
    noExplicitAny: ['matching/any.ts', 'export const a: any = 1\n'],
    noNonNullAssertion: ['matching/surely.ts', 'export const a = (b?: string) => b!.length\n'],
    noUnusedVariables: ['matching/unused.ts', 'const a = 1\n'],
    useImportType: ['matching/types.ts', "import { A } from './a.ts'\n\nexport const a: A = 1\n"],
    noConsole: ['matching/loud.ts', 'console.log(1)\n'],
    noSkippedTests: ['matching/loose.test.ts', `it${'.skip'}('', () => {})\n`],
    noDefaultExport: ['matching/default.ts', 'export default 1\n'],
    useFilenamingConvention: ['matching/loose_name.ts', 'export const a = 1\n'],
    useAltText: ['components/Loose.tsx', 'export const A = () => <img src="" />\n'],
    useKeyWithClickEvents: ['components/Press.tsx', 'export const A = () => <div onClick={() => {}} />\n'],
  }

  it('names every fault by its rule and file', () => {
    plant(Object.fromEntries(Object.values(FAULTS)))
    const flags = ['--error-on-warnings', '--vcs-enabled=false', '--reporter=github']
    const { output, status } = run('biome', 'check', ...flags, '.')
    expect(status).not.toBe(0)
    const isTold = ([rule, [file]]: [string, string[]]) =>
      new RegExp(`title=(?:.*/)?${rule},file=.*/${file},`).test(output)
    expect(Object.entries(FAULTS).filter((fault) => !isTold(fault))).toEqual([])
  })
})

describe('types', () => {
  it('refuses the DOM in the pure rooms', () => {
    plant({ 'matching/loose.ts': 'export const title = document.title\n' })
    const { output, status } = run('tsc', '-p', 'tsconfig.pure.json')
    expect(status).not.toBe(0)
    expect(output).toMatch(/matching\/loose\.ts.*Cannot find name 'document'/)
  })

  it('refuses an unchecked index in the rest', () => {
    cpSync(join(ROOT, '.wxt'), join(folder, '.wxt'), { recursive: true })
    plant({ 'components/loose.ts': 'export const first = (list: string[]): string => list[0]\n' })
    const { output, status } = run('tsc')
    expect(status).not.toBe(0)
    expect(output).toMatch(/components\/loose\.ts.*'string \| undefined' is not assignable/)
  })
})

describe('unused code', () => {
  it('names an export that nobody imports and a file that nobody needs', () => {
    plant({
      'entrypoints/background.ts': "import { used } from '../matching/used.ts'\n\nused()\n",
      'matching/used.ts': 'export const used = () => {}\nexport const idle = () => {}\n',
      'matching/lost.ts': 'export const lost = 1\n',
    })
    const { output, status } = run('knip')
    expect(status).not.toBe(0)
    expect(output).toMatch(/matching\/lost\.ts/)
    expect(output).toMatch(/idle.*matching\/used\.ts/)
  })
})

describe('size', () => {
  const small = Buffer.from('1\n')

  it('fails a script over its budget and a budget without a script', () => {
    plant({ 'build/content-scripts/reader.js': randomBytes(81_000), 'build/background.js': small })
    expect(measureScripts(join(folder, 'build'))).toMatchObject([
      { file: 'background.js', budget: null, isWithin: true },
      { file: 'content-scripts/reader.js', budget: 80, isWithin: false },
      { file: 'content-scripts/card.js', raw: null, isWithin: false },
    ])
  })

  it('passes scripts within theirs', () => {
    plant({ 'build/content-scripts/reader.js': randomBytes(69_000), 'build/content-scripts/card.js': small })
    expect(measureScripts(join(folder, 'build')).every(({ isWithin }) => isWithin)).toBe(true)
  })
})
