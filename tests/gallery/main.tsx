/**
 * Draws one screen in one state, as its address says:
 * `?view=card|popup|panel|options|dossier|welcome&locale=en|ja&theme=light|dark&root=50`, and what the view asks for (views.tsx).
 */
import '../../components/tokens.css'
import '../../components/popup.css'
import { render } from 'preact'
import { pickLocale } from '../../locales/pick-locale.ts'
import { views } from './views.tsx'

const params = new URLSearchParams(location.search)
const locale = pickLocale([params.get('locale') ?? 'en'])
const view = params.get('view') ?? 'card'
const root = document.documentElement
root.lang = locale
root.dataset.theme = params.get('theme') ?? 'light'
root.style.fontSize = `${params.get('root') ?? 16}px`
if (view === 'options') await import('../../components/options.css')
else if (view === 'panel') await import('../../components/panel.css')
else if (view === 'dossier') await import('../../components/dossier.css')
else if (view === 'welcome') await import('../../components/welcome.css')
else await import('./gallery.css')

const View = Object.entries(views).find(([name]) => name === view)?.[1]
const stage = document.getElementById('stage')
if (!View || !stage) throw new Error(`There is no view “${view}”: ${Object.keys(views).join(', ')}`)
render(<View locale={locale} params={params} />, stage)
