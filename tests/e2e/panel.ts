/** The side panel over a page, in both browsers: its page in a tab behind the one that it tells of. */
import type { Page } from 'puppeteer-core'
import { readAll } from './read-all.ts'
import type { Session } from './session.ts'

/** Opens the panel behind a page and waits until it has been drawn. It is looked at where it is, never brought to the front. */
export async function openPanel({ driven }: Session, over: Page): Promise<Page> {
  const panel = await driven.browser.newPage()
  await over.bringToFront()
  await driven.gotoExtension(panel, 'sidepanel.html')
  await panel.waitForFunction(() => document.querySelector('main') !== null, { polling: 50 })
  return panel
}

/** The lines of the panel in order: entity, count, and whether it is in sight or at hand. */
export const readLines = (
  panel: Page,
): Promise<{ entity: string; count: number; isSeen: boolean; isCurrent: boolean }[]> =>
  readAll(panel, '.lines > [data-entity]', (lines) =>
    lines.map((line) => ({
      entity: line.getAttribute('data-entity') ?? '',
      count: Number(line.querySelector('.line-count')?.textContent?.slice(1) ?? 1),
      isSeen: line.hasAttribute('data-seen'),
      isCurrent: line.querySelector('[aria-current=location]') !== null,
    })),
  )

/** Presses what a selector finds, as a screen reader does: the panel is behind another tab, where no mouse gets to. */
export const press = (panel: Page, selector: string): Promise<void> =>
  panel.$eval(selector, (button) => (button as HTMLElement).click())
