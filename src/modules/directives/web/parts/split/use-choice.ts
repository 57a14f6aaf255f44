/** Which sentences are chosen: one, or a stretch from where Shift was pressed. */
import { useState } from 'react'
import type { Sentence } from '../../../rules/splitting/sentences.ts'

export function useChoice(sentences: readonly Sentence[], begin: number) {
  const [{ at, anchor }, setChoice] = useState({ at: begin, anchor: begin })
  const last = sentences.length - 1
  const within = (place: number) => Math.max(0, Math.min(last, place))
  const [from, to] = [Math.min(within(at), within(anchor)), Math.max(within(at), within(anchor))]
  return {
    at: within(at),
    from,
    to,
    chosen: sentences.slice(from, to + 1),
    go: (place: number, keepsAnchor = false) =>
      setChoice((was) => ({ at: within(place), anchor: keepsAnchor ? was.anchor : within(place) })),
  }
}

export type Choice = ReturnType<typeof useChoice>
