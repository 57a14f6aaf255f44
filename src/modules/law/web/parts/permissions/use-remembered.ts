/** What somebody types of a permission survives a reload; nothing is on the server before it is recorded. */
import { useState } from 'react'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import { EMPTY, type PermissionDraft } from './written-permission.ts'

const KEY = 'moi'

export function useRemembered() {
  const { account } = useSession()
  const [memory] = useState(() => draftMemory<PermissionDraft>(`law.${account?.id ?? ''}.permission`))
  const [draft, setDraft] = useState(() => memory.all().find(({ key }) => key === KEY)?.draft ?? EMPTY)
  const change = (part: Partial<PermissionDraft>) => {
    const next = { ...draft, ...part }
    memory.keep({ key: KEY, version: 1, draft: next })
    setDraft(next)
  }
  const forget = () => {
    memory.forget(KEY, 1)
    setDraft(EMPTY)
  }
  return { draft, change, forget, isBegun: draft !== EMPTY }
}
