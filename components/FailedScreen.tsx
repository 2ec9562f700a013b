import { render } from 'preact'
import type { Language } from '../data/types.ts'
import { lookupWords } from '../locales/lookup.ts'
import { Notice } from './Notice.tsx'

interface Props {
  /** Class of the screen. */
  name: 'popup' | 'panel'
  locale: Language
}

/** Popup and panel where the extension's own files can't be read. */
export const FailedScreen = ({ name, locale }: Props) => {
  const words = lookupWords(locale)
  return (
    <main class={`lookup ${name}`} lang={locale}>
      <Notice title={words.failed} help={words.failedHelp} />
    </main>
  )
}

/** Draws that instead of the screen, and rethrows the error, which belongs in the console. */
export const showFailure =
  (root: Element | null, props: Props) =>
  (error: unknown): never => {
    if (root) render(<FailedScreen {...props} />, root)
    throw error
  }
