import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  help: string
  /** What can be done about it. */
  children?: ComponentChildren
}

/** Says why there is nothing to show, and what to do. */
export const Notice = ({ title, help, children }: Props) => (
  <div class="notice">
    <p class="notice-title">{title}</p>
    <p class="help">{help}</p>
    {children}
  </div>
)
