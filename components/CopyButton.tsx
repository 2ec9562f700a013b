import { Check, Copy } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../data/types.ts'
import { cardWords } from '../locales/card.ts'
import { copyText } from './copy-text.ts'
import { Icon } from './Icon.tsx'

/** How long the button shows whether it copied, in ms. */
const FEEDBACK = 2500

interface Props {
  text: string
  locale: Language
}

/** Copies a fact with its source, and says so. */
export const CopyButton = ({ text, locale }: Props) => {
  const words = cardWords(locale)
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (isCopied === null) return
    const timer = setTimeout(() => setCopied(null), FEEDBACK)
    return () => clearTimeout(timer)
  }, [isCopied])

  const copy = async () => {
    if (button.current) setCopied(await copyText(text, button.current))
  }
  const feedback = isCopied === null ? null : isCopied ? words.copied : words.notCopied
  return (
    <>
      <button
        type="button"
        class="icon-button copy tip"
        ref={button}
        aria-label={words.copy}
        data-tip={feedback ?? words.copy}
        data-feedback={feedback}
        onClick={copy}
      >
        <Icon of={isCopied ? Check : Copy} size={14} />
      </button>
      <span class="visually-hidden" role="status">
        {feedback}
      </span>
    </>
  )
}
