/** Enter goes on to the next box, Shift+Enter back; an empty new row is left for the next part. Page Down and Page Up go by parts. */
import type { KeyboardEvent } from 'react'

const STOPS = '[data-forward]'

/** Opens what names the paper of the line one is in. */
export function nameProof(from: HTMLElement): void {
  from.closest('tr, section')?.querySelector<HTMLElement>('[data-proof]')?.click()
}

export function goForward(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'PageDown' || event.key === 'PageUp') goToPart(event)
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

function goToPart(event: KeyboardEvent<HTMLElement>): void {
  const from = (event.target as HTMLElement).closest('section')
  const parts = [...event.currentTarget.querySelectorAll('section')]
  const next = from && parts[parts.indexOf(from) + (event.key === 'PageDown' ? 1 : -1)]
  const stop = next?.querySelector<HTMLElement>(STOPS)
  if (!stop) return
  event.preventDefault()
  stop.focus()
  if (stop instanceof HTMLInputElement) stop.select()
}
