/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { words } from '../text.vi.ts'
import { useFocus } from './use-focus.ts'

/** One sentence instead of the form, and what can be done about it. */
export function Told({ sentence, children }: { sentence: string; children?: ComponentChildren }) {
  const heading = useFocus<HTMLHeadingElement>(sentence)
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {words.product}
      </h1>
      <p class="told" role="alert">
        {sentence}
      </p>
      {children}
    </main>
  )
}
