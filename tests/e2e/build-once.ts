/** Builds the extension once for the project's browser, before its first test. */
import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../scripts/build.ts'
import type { BrowserName } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName
    extension: string
  }
}

export function setup(project: TestProject): void {
  const { browser } = project.config.provide as { browser: BrowserName }
  project.provide('extension', buildExtension(browser))
}
