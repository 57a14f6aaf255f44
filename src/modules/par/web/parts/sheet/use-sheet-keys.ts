/** Scoring without the mouse: ↑ ↓ between criteria, digits choose, Enter goes on, / searches. */
import { useEffect, useRef } from 'react'

export interface SheetKeys {
  /** −1 up, +1 down. */
  move: (by: -1 | 1) => void
  /** The digit keys 0–9. True when it meant something here. */
  digit: (digit: number) => boolean
  /** Enter: what is entered is confirmed, and on. */
  confirm: () => void
  search: () => void
}

/** Where the key belongs to what has the focus: running text, an open list, a dialog. */
function isTakenAlready(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target as Element
  if (
    target.closest(
      'form, textarea, [contenteditable], [data-own-keys], [role="dialog"], [role="listbox"], [role="menu"], [role="separator"]',
    )
  )
    return true
  return target.matches('input[type="search"], input[role="combobox"], [aria-haspopup="listbox"]')
}

export function useSheetKeys(keys: SheetKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTakenAlready(event)) return
      const target = event.target as Element
      const isNumber = target.matches('input[inputmode="decimal"]')
      const isPressed = target.matches('button, a[href], summary')
      const { move, digit, confirm, search } = latest.current
      const act = (): boolean => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          move(event.key === 'ArrowDown' ? 1 : -1)
          return true
        }
        if (event.key === '/' && !target.matches('input[type="text"]:not([inputmode="decimal"])')) {
          search()
          return true
        }
        if (event.key === 'Enter' && !isPressed) {
          confirm()
          return true
        }
        return /^\d$/.test(event.key) && !isNumber && !target.matches('input[type="text"]') && digit(Number(event.key))
      }
      if (act()) event.preventDefault()
    }
    // On the way down, so that radio buttons do not take ↑ ↓ for themselves; ← → stay theirs.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
}

/** From one field of a criterion to the next; false when this was the last. */
export function focusNextField(frame: Element | null): boolean {
  const fields = [...(frame?.querySelectorAll<HTMLInputElement>('input[inputmode="decimal"]:not(:disabled)') ?? [])]
  const at = fields.indexOf(document.activeElement as HTMLInputElement)
  const next = at < 0 ? undefined : fields[at + 1]
  next?.focus()
  next?.select()
  return next !== undefined
}
