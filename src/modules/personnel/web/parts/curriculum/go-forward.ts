/** Enter goes on to the next box, Shift+Enter back; an empty new row is left for the next part. */
import type { KeyboardEvent } from 'react'

const STOPS = '[data-forward]'

export function goForward(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return
  const from = event.target as HTMLElement
  if (!from.matches(STOPS)) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(({ tabIndex }) => tabIndex >= 0)
  const at = stops.indexOf(from)
  const row = from.dataset.leaves === undefined ? null : from.closest('tr')
  const next = event.shiftKey ? stops[at - 1] : stops.slice(at + 1).find((stop) => row === null || !row.contains(stop))
  // After the list of codes has taken its choice.
  setTimeout(() => {
    next?.focus()
    if (next instanceof HTMLInputElement) next.select()
  })
}
