import type { Language } from '../data/types.ts'
import { optionsWords } from '../locales/options.ts'
import { fill } from '../locales/words.ts'
import { formatDate } from './format-date.ts'
import type { DrawnArticle } from './pack.ts'
import { SourceLine } from './SourceLine.tsx'

/** A command of the extension and the keys that it answers to; empty where none are set. */
export interface Command {
  name: string
  description: string
  shortcut: string
}

/** The keyboard commands as the browser has them, and where to change them. */
export const CommandList = ({ commands, locale }: { commands: readonly Command[]; locale: Language }) => {
  const words = optionsWords(locale)
  return (
    <>
      <dl class="commands">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut === '' ? words.notSet : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="help">{words.keyboardHelp}</p>
    </>
  )
}

interface Props {
  article: DrawnArticle
  version: string
  locale: Language
}

/** What the extension is, what it draws on, and what becomes of what one reads. */
export const OptionsAbout = ({ article, version, locale }: Props) => {
  const words = optionsWords(locale)
  return (
    <section class="panel">
      <h2>{words.aboutTitle}</h2>
      <p>{words.what}</p>
      <h3 class="option-heading">{words.source}</h3>
      <SourceLine article={article} locale={locale} />
      <p>{fill(words.sourceHelp, { date: formatDate(article.date, locale) })}</p>
      <h3 class="option-heading">{words.privacy}</h3>
      <p>{words.privacyHelp}</p>
      <p class="help">{fill(words.version, { version })}</p>
    </section>
  )
}
