/** Through the agenda without the mouse: ↑ ↓ between items, with Alt their order; digits and Enter belong to the vote. */
import { useEffect, useRef } from 'react'

interface AgendaKeys {
  move: (by: -1 | 1) => void
  shift: (by: -1 | 1) => void
}

/** Where the key belongs to what has the focus: text, a list, a dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) return true
  const target = event.target as Element
  return (
    target.closest('[role="dialog"], [role="listbox"], [role="menu"]') !== null ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')
  )
}

export function useAgendaKeys(keys: AgendaKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : -1
      if (event.altKey) latest.current.shift(by)
      else latest.current.move(by)
    }
    // On the way down, so that radio buttons do not take ↑ ↓ for themselves; ← → stay theirs.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
}
