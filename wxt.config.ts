import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { managedSchema } from './scripts/managed-schema.ts'
import { manifestWords } from './scripts/manifest-words.ts'
import { lexiconPlugin } from './scripts/vite-lexicon.ts'
import { marksPlugin } from './scripts/vite-marks.ts'
import { packPlugin, searchFile, textFiles } from './scripts/vite-pack.ts'

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]))

/** Firefox takes presets without a schema. */
const MANAGED_SCHEMA = 'managed-schema.json'

/** One for all scripts, each of which WXT builds by itself: their names come out of one compilation, which takes seconds. */
const lexicon = lexiconPlugin()

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), lexicon, marksPlugin(), packPlugin()],
    resolve: {
      alias: { 'wxt/utils/content-script-context': new URL('browser/lifetime.ts', import.meta.url).pathname },
    },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push({ type: 'templateLiteral', path: `texts/\${string}.json` })
      paths.push({ type: 'string', path: 'search.json' })
      paths.push({ type: 'string', path: 'content-scripts/reader.css' })
    },
    'build:publicAssets': (wxt, files) => {
      for (const file of files)
        if (file.relativeDest.startsWith('_locales') && 'contents' in file)
          file.contents = manifestWords(file.contents)
      if (wxt.config.browser !== 'firefox')
        files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema()) })
      for (const [relativeDest, contents] of Object.entries(textFiles()))
        files.push({ relativeDest, contents })
      files.push({ relativeDest: 'search.json', contents: searchFile() })
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    icons,
    omnibox: { keyword: 'bs' },
    action: { default_icon: icons, default_title: '__MSG_extension_action__' },
    // Chromium takes at most four suggested keys, and drops those that it has a use for itself (with Alt+Shift: A B C I N P R T W X Z).
    // Firefox opens its menus by Alt+Shift too, by other letters in each language. What is left in all of ours: G J K Q Y.
    commands: {
      _execute_action: {},
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_extension_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_previousMention__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_extension_openCard__',
      },
      'close-card': { description: '__MSG_extension_closeCard__' },
      'pin-card': { description: '__MSG_extension_pinCard__' },
      'open-panel': { description: '__MSG_extension_openPanel__' },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_extension_toggleMarks__',
      },
    },
    ...(browser !== 'firefox' && { storage: { managed_schema: MANAGED_SCHEMA } }),
    // The caret under a point, by which mentions are found where highlights can't be asked.
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backstory@backstory.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
