/** Builds the extension once for the project's browser, before its first test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../scripts/build.ts'
import type { BrowserName } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName
    /** Folder of the built extension. */
    extension: string
  }
}

/** The tests have a copy of their own: a build started meanwhile must not replace it under them. */
export function setup(project: TestProject): () => void {
  const { browser } = project.config.provide as { browser: BrowserName }
  const folder = mkdtempSync(join(tmpdir(), 'backstory-build-'))
  cpSync(buildExtension(browser), folder, { recursive: true })
  project.provide('extension', folder)
  return () => rmSync(folder, { recursive: true })
}
