/** Pages as servers of React, Vue and Svelte send them, with the frameworks themselves in a developer's build. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { FRAMEWORKS, type Framework, render } from './render.ts'
import { sveltePlugin } from './svelte/compile-plugin.ts'

const clientOf = (framework: Framework): string =>
  fileURLToPath(new URL(`${framework}/client.ts`, import.meta.url))

async function buildClient(framework: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [sveltePlugin()],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: clientOf(framework), formats: ['iife'], name: 'client' },
    },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

/** Whatever is complained of is the page's failure. It wakes at once, or with `#asleep` when `wake` is called. */
const pageOf = (framework: Framework, markup: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page of ${framework}</title>
<link rel="icon" href="data:,">
<div id="root">${markup}</div>
<script>
const complain = (...words) => { document.body.dataset.failed ??= words.join(' ') }
Object.assign(console, { warn: complain, error: complain })
addEventListener('error', ({ message }) => complain(message))
addEventListener('unhandledrejection', ({ reason }) => complain(reason))
const wake = () => { try { client.wake(document.querySelector('#root')) } catch (error) { complain(error) } }
</script>
<script src="${framework}.js"></script>
<script>if (location.hash !== '#asleep') wake()</script>
`

/** Writes `FRAMEWORK.html` and its script for each framework into a folder. */
export async function makePages(folder: string): Promise<void> {
  for (const framework of FRAMEWORKS) {
    writeFileSync(join(folder, `${framework}.js`), await buildClient(framework))
    writeFileSync(join(folder, `${framework}.html`), pageOf(framework, await render[framework]()))
  }
}
