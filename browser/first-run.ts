import { browser } from 'wxt/browser'
import { openPage } from './pages.ts'

/** Opens the page that shows what to do, once: after the installation, not after an update. */
export const welcomeOnInstall = (): void => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openPage('/welcome.html')
  })
}
