import { DossierScreen } from '../../components/DossierScreen.tsx'
import { lookup, packIn } from './stock.ts'
import { ignore, type View, type Views } from './view.ts'

const dossier = (current: string | null, more: Partial<View> = {}): View => ({
  draw: (locale) => (
    <DossierScreen
      pack={packIn(locale)}
      locale={locale}
      lookup={lookup}
      current={current}
      onOpen={ignore}
      onPrint={ignore}
    />
  ),
  ...more,
})

const BESIDE = { part: '.dossier-aside' }

/** The dossier, with what can stand beside it. */
export const dossiers: Views = {
  dossier: dossier('kinzhal', BESIDE),
  'dossier-whole': dossier(null, { isWhole: true }),
  'dossier-results': dossier(null, { ...BESIDE, query: 'kim', shows: '#results' }),
  'dossier-no-results': dossier(null, { ...BESIDE, query: 'zzxqv', shows: '.dossier-aside .notice' }),
  'dossier-unknown': dossier('nobody', BESIDE),
  'dossier-narrow': dossier(null, { width: 390, isWhole: true }),
  'dossier-narrow-card': dossier('vostochny', { ...BESIDE, width: 390 }),
}
