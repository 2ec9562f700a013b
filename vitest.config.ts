import { availableParallelism } from 'node:os'
import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { lexiconPlugin } from './scripts/vite-lexicon.ts'
import { packPlugin } from './scripts/vite-pack.ts'
import { type BrowserName, findBrowser } from './tests/e2e/find-browser.ts'
import { sveltePlugin } from './tests/frameworks/svelte/compile-plugin.ts'

const asRoot = process.getuid?.() === 0
const elsewhere = ['**/node_modules/**', '.output/**', '.wxt/**']

/** How many files run at a time. Vitest's own default leaves a core idle, which on two is half of the machine; so does one browser. */
const maxWorkers = Math.min(4, availableParallelism())

/** How long a test waits for what it expects, and how often it looks, in ms: a busy machine takes its time. */
const PATIENCE = { timeout: 15_000, interval: 40 }

const endToEnd = (browser: BrowserName) => ({
  plugins: [sveltePlugin()],
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/*.test.ts'],
    globalSetup: ['tests/e2e/build-once.ts'],
    provide: { browser },
    maxWorkers,
    // A worker keeps its browser from file to file (session.ts).
    isolate: false,
    expect: { poll: PATIENCE },
    sequence: { groupOrder: 1 },
    // So long only where the machine has much else to do.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})

export default defineConfig({
  plugins: [lexiconPlugin()],
  test: {
    expect: { poll: PATIENCE },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, 'tests/e2e/**', '**/*.dom.test.*'],
          maxWorkers,
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [preact(), packPlugin()],
        // Found only on the way, one would make Vite reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            '@preact/signals',
            'axe-core',
            'lucide',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'dom',
          include: ['**/*.dom.test.{ts,tsx}'],
          exclude: elsewhere,
          maxWorkers,
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: await findBrowser('chromium'),
                args: asRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
})
