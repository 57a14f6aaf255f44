/** The form as it was left: kept in the browser until the round is open, so that a reload or a power cut loses nothing. */
import { useState } from 'react'
import { useSession } from '../../../../../ui/session.tsx'
import { newRound, RoundDraft } from './round-draft.ts'

/** Another person at the same computer is offered nothing. */
const placeOf = (accountId: string) => `noivu.par.open-round.${accountId}`

function remembered(place: string): RoundDraft | null {
  try {
    const kept = RoundDraft.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'))
    return kept.success ? kept.data : null
  } catch {
    // Half a text, or a browser that keeps nothing: one begins anew.
    return null
  }
}

function keep(place: string, draft: RoundDraft): void {
  try {
    localStorage.setItem(place, JSON.stringify(draft))
  } catch {
    // A full or forbidden storage takes away the memory, not the form.
  }
}

export function useRoundDraft() {
  const place = placeOf(useSession().account?.id ?? '')
  const [kept] = useState(() => remembered(place))
  const [draft, setDraft] = useState(() => kept ?? newRound(new Date().getFullYear()))
  const [isKept, setIsKept] = useState(kept !== null)
  return {
    draft,
    isKept,
    change: (part: Partial<RoundDraft>) => {
      const next = { ...draft, ...part }
      setDraft(next)
      setIsKept(true)
      keep(place, next)
    },
    forget: () => {
      localStorage.removeItem(place)
      setIsKept(false)
      setDraft(newRound(new Date().getFullYear()))
    },
  }
}
