import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { lexiconPlugin } from './vite-lexicon.ts'
import { marksPlugin } from './vite-marks.ts'

const ENTRY = fileURLToPath(new URL('../tests/bench/reader-in-page.ts', import.meta.url))

/** The reader's work as a script that any page can run; it leaves `walkOnce` and `readOnce` under `readerBench`. */
export async function readerInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lexiconPlugin(), marksPlugin()],
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'readerBench' } },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}
