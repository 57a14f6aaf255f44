/** ← and → between the items of a session, wherever the keys mean nothing else. */
import { useEffect, useRef } from 'react'

const OWN_KEYS =
  'form, input, textarea, select, [contenteditable], [data-own-keys], [role="dialog"], [role="separator"], [role="tab"], [role="radio"], [role="listbox"], [role="menu"], [tabindex="0"]'

export function useItemKeys(move: (by: -1 | 1) => void): void {
  const latest = useRef(move)
  latest.current = move
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      if ((event.target as Element).closest(OWN_KEYS)) return
      event.preventDefault()
      latest.current(event.key === 'ArrowLeft' ? -1 : 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
