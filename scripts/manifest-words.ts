/**
 * What of a `_locales` file the manifest names. The rest of the interface's words are bundled with the screens, and
 * browsers refuse an extension with keys such as theirs (`all-but`) in this file.
 */
export const manifestWords = (messages: string): string => {
  const own = Object.entries(JSON.parse(messages)).filter(([key]) => key.startsWith('extension_'))
  return JSON.stringify(Object.fromEntries(own))
}
