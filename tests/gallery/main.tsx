/**
 * Draws one view, as its address says: `?view=popup-results&locale=ja&theme=dark&root=50`. Without `view`, the list of
 * them, from which `npm run screenshots` learns which there are and how large a window each wants.
 */
import './gallery.css'
import { render } from 'preact'
import { applyLook } from '../../components/look.ts'
import { pickLocale } from '../../locales/pick-locale.ts'
import { show } from './show.ts'
import { screenOf } from './view.ts'
import { views, WINDOWS } from './views.ts'

const params = new URLSearchParams(location.search)
const name = params.get('view') ?? ''
const view = views[name]
const html = document.documentElement
applyLook(html, { theme: params.get('theme') === 'dark' ? 'dark' : 'light', textSize: 'medium' })
html.style.fontSize = `${params.get('root') ?? 16}px`

const List = () => (
  <ul>
    {Object.entries(views).map(([one, { width, height, isWhole }]) => {
      const { width: usualWidth, height: usualHeight } = WINDOWS[screenOf(one)]
      return (
        <li key={one}>
          <a
            href={`?view=${one}`}
            data-width={width ?? usualWidth}
            data-height={height ?? usualHeight}
            data-whole={isWhole}
          >
            {one}
          </a>
        </li>
      )
    })}
  </ul>
)

if (view) await show({ name, view, locale: pickLocale([params.get('locale') ?? 'en']) })
else render(<List />, document.body)
html.dataset.shown = name
