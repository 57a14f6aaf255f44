/** Enter goes on to the next box that is not passed over, Shift+Enter back; an empty new row is left for the next part. Page Down and Page Up go by parts. */
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
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop === from || (stop.tabIndex >= 0 && stop.dataset.passed === undefined),
  )
  const at = stops.indexOf(from)
  // A code that is being picked is in the box before it is in the row.
  const isLeft = from.dataset.leaves !== undefined && (from as HTMLInputElement).value === ''
  const row = isLeft ? from.closest('tr') : null
  const next = event.shiftKey ? stops[at - 1] : stops.slice(at + 1).find((stop) => row === null || !row.contains(stop))
  // At once: who types fast has the next letter down already.
  goInto(next)
}

function goToPart(event: KeyboardEvent<HTMLElement>): void {
  const from = (event.target as HTMLElement).closest('section')
  const parts = [...event.currentTarget.querySelectorAll('section')]
  const next = from && parts[parts.indexOf(from) + (event.key === 'PageDown' ? 1 : -1)]
  const stop = next?.querySelector<HTMLElement>(STOPS)
  if (!stop) return
  event.preventDefault()
  goInto(stop)
}

function goInto(stop: HTMLElement | undefined): void {
  stop?.focus()
  if (stop instanceof HTMLInputElement) stop.select()
}
