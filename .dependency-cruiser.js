/**
 * The borders between the rooms, as the table in ARCHITECTURE.md draws them. A rule says what a room may import of
 * ours; what is not named is forbidden. Each `comment` is what whoever crossed the border sees.
 */
const rooms = '^(browser|components|data|entrypoints|locales|matching|scripts|settings|tests)/'
const tests = '[.]test[.]tsx?$'

/** A room may import itself and what `allowed` names, and nothing else of ours. Its tests may also import data. */
const room = (name, allowed, comment) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment,
  from: { path: `^${name}/`, pathNot: tests },
  to: { path: rooms, pathNot: [`^${name}/`, ...allowed] },
})

/** Only `owner` may import the packages that match `packages`. */
const onlyIn = (name, owner, packages, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { pathNot: [owner, tests] },
  to: { path: packages },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    room('data', [], 'data/ is a pack: it imports nothing of ours.'),
    room(
      'matching',
      ['^data/types[.]ts$'],
      'matching/ is pure: strings in, offsets out. Of ours only the types of data/.',
    ),
    room('settings', ['^data/', '^browser/'], 'settings/ may import the categories of data/ and browser/.'),
    room(
      'browser',
      ['^data/types[.]ts$', '^matching/types[.]ts$', '^settings/settings[.]ts$'],
      'browser/ imports nothing of ours but types.',
    ),
    room(
      'components',
      ['^data/types[.]ts$', '^matching/types[.]ts$', '^settings/settings[.]ts$', '^locales/'],
      'components/ draw what they are given: of ours only types, what can be chosen, and other components.',
    ),
    room(
      'locales',
      ['^data/types[.]ts$'],
      'locales/ are words: they import nothing but the names of categories and languages.',
    ),
    room(
      'entrypoints',
      ['^(browser|components|data|locales|matching|settings)/'],
      'What ships imports no script and no test.',
    ),
    {
      name: 'settings-pure',
      severity: 'error',
      comment:
        'The settings themselves are pure: only reading and storing them speaks to browser/ (host-of.ts speaks to nobody).',
      from: { path: '^settings/(settings|parse|changes|stored|policy|transfer)[.]ts$' },
      to: { path: '^(browser|settings/(read|store))', pathNot: '^browser/host-of[.]ts$' },
    },
    {
      name: 'texts-come-apart',
      severity: 'error',
      comment:
        'data/index.ts holds the texts of all languages: what ships takes virtual:pack/outline, the texts of one language by readTexts, and the search by readSearchData.',
      from: { path: '^(browser|components|entrypoints|settings)/', pathNot: tests },
      to: { path: '^data/(index[.]ts|.*[.]json)$' },
    },
    {
      name: 'entrypoints-apart',
      severity: 'error',
      comment:
        'Entrypoints never import one another: put what two of them need into the room that it belongs to.',
      from: { path: '^entrypoints/([^/.-]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    onlyIn(
      'extension-api',
      '^(browser/|tests/|wxt[.]config[.]ts$|vitest[.]config[.]ts$)',
      '(^|/)(wxt/browser|wxt/utils/storage|webextension-polyfill|@wxt-dev/(browser|storage|webextension-polyfill)|wxt/dist/(browser|utils/storage))',
      'Only browser/ speaks the extension API.',
    ),
    onlyIn('fuse', '^(matching|tests|scripts)/', '(^|/)fuse[.]js', 'Only matching/ imports Fuse.'),
    {
      name: 'pure-rooms',
      severity: 'error',
      comment: 'matching/ and data/ know no browser, no Preact, no Node (the schema of data/ knows valibot).',
      from: { path: '^(matching|data)/', pathNot: [tests, '^data/((picture-)?schema|types|validate)'] },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg'], pathNot: 'fuse[.]js' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      // The types of data/ are inferred from its schema, which needs their lists: a circle of types, gone at run time.
      comment: 'Two modules that need each other are one module, or hide a third.',
      from: { pathNot: '^data/((picture-)?schema|types)[.]ts$' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|wxt/|#i18n|vitest|@vitest)' },
    },
    {
      name: 'no-dev-packages-in-product',
      severity: 'error',
      comment: 'What ships may import dependencies only, never devDependencies (wxt itself is given).',
      from: { path: '^(browser|components|data|entrypoints|matching|settings)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '(^|/)(wxt|@wxt-dev)/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]output|[.]wxt|docs|coverage)/' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
