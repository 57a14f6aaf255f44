/** The tree by keyboard, as the pattern for trees has it, and the deeds on the node at hand. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Deeds } from './use-deeds.ts'

export interface TreeMoves {
  step: (by: -1 | 1) => void
  edge: (end: 'first' | 'last') => void
  /** ←: closes, or goes up to the parent. */
  close: () => void
  /** →: opens, or goes down to the first part. */
  open: () => void
  edit: () => void
}

type Act = (moves: TreeMoves, deeds: Deeds) => unknown

const PLAIN: Readonly<Record<string, Act>> = {
  ArrowDown: (moves) => moves.step(1),
  ArrowUp: (moves) => moves.step(-1),
  ArrowLeft: (moves) => moves.close(),
  ArrowRight: (moves) => moves.open(),
  Home: (moves) => moves.edge('first'),
  End: (moves) => moves.edge('last'),
  Enter: (moves) => moves.edit(),
  F2: (moves) => moves.edit(),
  Insert: (_, deeds) => deeds.addAfter(),
  '+': (_, deeds) => deeds.addAfter(),
  Delete: (_, deeds) => deeds.remove(),
}
const WITH_ALT: Readonly<Record<string, Act>> = {
  ArrowDown: (_, deeds) => deeds.shift(1),
  ArrowUp: (_, deeds) => deeds.shift(-1),
  ArrowLeft: (_, deeds) => deeds.outdent(),
  ArrowRight: (_, deeds) => deeds.indent(),
  Insert: (_, deeds) => deeds.addInside(),
}

/** @returns true when the key meant something. */
export function pressed(event: KeyboardEvent, moves: TreeMoves, deeds: Deeds): boolean {
  if (event.ctrlKey || event.metaKey) return false
  const act = (event.altKey ? WITH_ALT : PLAIN)[event.key]
  act?.(moves, deeds)
  return act !== undefined
}

const IN_TEXT = 'input, textarea, [contenteditable], [role="dialog"], [role="listbox"]'

/** Keys of the page anywhere but in a text, which keeps its own letters. @returns of `act`: true when the key meant something. */
function useKeysBesideText(act: (event: globalThis.KeyboardEvent) => boolean): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || (event.target as Element).closest(IN_TEXT)) return
      if (latest.current(event)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Ctrl+Z takes a step back; Ctrl+Y or Ctrl+Shift+Z takes it again. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useKeysBesideText(({ key, ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey) return false
    const letter = key.toLowerCase()
    if (letter === 'z' && !shiftKey) undo()
    else if (letter === 'y' || letter === 'z') redo()
    else return false
    return true
  })
}

/** “/” searches. */
export function useSearchKey(search: () => void): void {
  useKeysBesideText(({ key, ctrlKey, altKey, metaKey }) => {
    if (key !== '/' || ctrlKey || altKey || metaKey) return false
    search()
    return true
  })
}
