/** A paper form while it is being typed: kept in the browser until the server has it, so that a reload loses nothing. */
import { useEffect, useMemo, useState } from 'react'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import type { Chosen } from '../../../rules/questionnaire.ts'

export interface TypedDraft {
  number: number | null
  version: number
  targetId: string | null
  groupId: string | null
  chosen: Chosen
}

/** One form is typed at a time. */
const KEY = 'form'

export const EMPTY: TypedDraft = { number: null, version: 0, targetId: null, groupId: null, chosen: {} }

/** Another person at the same computer is offered nothing. */
export function useTypedDraft(surveyId: string) {
  const { account } = useSession()
  const memory = useMemo(
    () => draftMemory<TypedDraft>(`survey.paper.${account?.id ?? ''}.${surveyId}`),
    [account, surveyId],
  )
  const [draft, setDraft] = useState<TypedDraft>(() => memory.all()[0]?.draft ?? EMPTY)
  useEffect(() => {
    if (draft === EMPTY) memory.forget(KEY, 0)
    else memory.keep({ key: KEY, version: 0, draft })
  }, [memory, draft])
  return [draft, setDraft] as const
}
