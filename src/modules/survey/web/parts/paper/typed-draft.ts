/** A paper form while it is being typed: kept in the browser until the server has it, so that a reload loses nothing. */
import { useEffect, useState } from 'react'
import { useSession } from '../../../../../ui/session.tsx'
import type { Chosen } from '../../../rules/questionnaire.ts'

export interface TypedDraft {
  number: number | null
  version: number
  targetId: string | null
  groupId: string | null
  chosen: Chosen
}

export const EMPTY: TypedDraft = { number: null, version: 0, targetId: null, groupId: null, chosen: {} }

function remembered(key: string): TypedDraft {
  try {
    const kept = localStorage.getItem(key)
    return kept === null ? EMPTY : { ...EMPTY, ...(JSON.parse(kept) as TypedDraft) }
  } catch {
    // Half a text, from a browser that was killed while writing, is no draft.
    return EMPTY
  }
}

/** Another person at the same computer is offered nothing. */
export function useTypedDraft(surveyId: string) {
  const { account } = useSession()
  const key = `noivu.survey.paper.${account?.id ?? ''}.${surveyId}`
  const [draft, setDraft] = useState<TypedDraft>(() => remembered(key))
  useEffect(() => {
    try {
      if (draft === EMPTY) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(draft))
    } catch {
      // A full storage only takes away the second net; the server's answer is the first.
    }
  }, [key, draft])
  return [draft, setDraft] as const
}
