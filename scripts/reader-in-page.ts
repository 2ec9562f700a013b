import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { lexiconPlugin } from './vite-lexicon.ts'
import { marksPlugin } from './vite-marks.ts'

/** A module with code of the reader, as a script that any page can run; it leaves what the module exports under `name`. */
export async function scriptForPage(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lexiconPlugin(), marksPlugin()],
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(`../${module}`, import.meta.url)), formats: ['iife'], name },
    },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

/** The reader's work to be timed: `walkOnce` and `readOnce` under `readerBench`. */
export const readerInPage = (): Promise<string> =>
  scriptForPage('tests/bench/reader-in-page.ts', 'readerBench')
