import { DossierScreen } from '../../components/DossierScreen.tsx'
import { lookupIn, packIn } from './stock.ts'
import { ignore, type View, type Views } from './view.ts'

const drawAt =
  (current: string | null): View['draw'] =>
  (locale) => (
    <DossierScreen
      pack={packIn(locale)}
      lookup={lookupIn(locale)}
      current={current}
      onOpen={ignore}
      onPrint={ignore}
    />
  )

const draw = drawAt(null)

const BESIDE = { part: '.dossier-aside' }
const PHONE = { width: 390, height: 844 }

/** What stands under the nth way through the dossier. */
const section = (name: string, nth: number, more: Partial<View> = {}): View => ({
  draw,
  press: [`.contents-button:nth-child(${nth})`],
  part: `.dossier-${name}`,
  ...more,
})

/** The dossier, section by section, and with what can stand beside it. */
export const dossiers: Views = {
  dossier: { draw: drawAt('kinzhal'), ...BESIDE },
  'dossier-timeline': section('timeline', 1),
  'dossier-maps': section('maps', 2),
  'dossier-paragraphs': section('paragraphs', 3),
  'dossier-entities': section('entities', 4),
  'dossier-source': section('source', 5),
  'dossier-results': { draw, ...BESIDE, query: 'kim', shows: '#results' },
  'dossier-no-results': { draw, ...BESIDE, query: 'zzxqv', shows: '.dossier-aside .notice' },
  'dossier-unknown': { draw: drawAt('nobody'), ...BESIDE },
  'dossier-narrow': { draw, ...PHONE, part: '.dossier-header' },
  'dossier-narrow-maps': section('maps', 2, PHONE),
  'dossier-narrow-paragraphs': section('paragraphs', 3, PHONE),
  'dossier-narrow-card': { draw: drawAt('vostochny'), ...PHONE, ...BESIDE },
}
