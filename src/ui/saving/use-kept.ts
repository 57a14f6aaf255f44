/** A form that saves itself as a whole over the version it was made from; what is not saved survives a reload. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useSession } from '../session.tsx'
import { Autosave } from './autosave.ts'
import { draftMemory } from './draft-memory.ts'

const WHOLE = 'ca-phan'
const DELAY = 800

interface Part<Seen extends { id: string; version: number }, D> {
  seen: Seen
  /** The question that `seen` answers; its first word is that of the module. */
  question: { queryKey: QueryKey }
  /** Which part: drafts of two parts are remembered apart. */
  name: string
  drawn: (seen: Seen) => D
  send: (draft: D, version: number) => Promise<{ version: number }>
  whyNot: (draft: D) => string | null
}

export function useKept<Seen extends { id: string; version: number }, D>(part: Part<Seen, D>) {
  const { seen, question, name, drawn, send, whyNot } = part
  const client = useQueryClient()
  const { account } = useSession()
  const version = useRef(seen.version)
  const [draft, setDraft] = useState(() => drawn(seen))
  const latest = useRef(draft)
  const [module] = question.queryKey
  const [autosave] = useState(
    () =>
      new Autosave<D>({
        delay: DELAY,
        memory: draftMemory<D>(`${module}.${account?.id ?? ''}.${seen.id}.${name}`),
        onConflict: () => void client.invalidateQueries({ queryKey: question.queryKey }),
        whyNot: (_, next) => whyNot(next),
        send: async (_, next, of) => {
          const saved = await send(next, of)
          version.current = saved.version
          await client.invalidateQueries({ queryKey: [module], refetchType: 'none' })
          await client.invalidateQueries({ queryKey: question.queryKey })
          return saved.version
        },
      }),
  )
  useEffect(() => autosave.start(), [autosave])
  const slot = useSyncExternalStore(autosave.subscribe, autosave.slots).get(WHOLE)
  const show = (next: D, of: number) => {
    version.current = of
    latest.current = next
    setDraft(next)
  }
  const isIdle = slot === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer answer of the server is taken over.
  useEffect(() => {
    if (isIdle && seen.version > version.current) show(drawn(seen), seen.version)
  }, [seen.version, isIdle])

  return {
    draft,
    slot,
    autosave,
    theirVersion: seen.version,
    change: (make: (draft: D) => D) => {
      const next = make(latest.current)
      if (next === latest.current) return
      latest.current = next
      setDraft(next)
      autosave.edit(WHOLE, next, version.current)
    },
    keepMine: () => autosave.keepMine(WHOLE, seen.version),
    takeTheirs: () => {
      autosave.drop(WHOLE)
      show(drawn(seen), seen.version)
    },
    /** Of an earlier visit, which the server never confirmed. */
    remembered: () => autosave.remembered()[0] ?? null,
    restore: (remembered: { key: string; version: number; draft: D }) => {
      show(remembered.draft, remembered.version)
      autosave.restore(remembered)
    },
  }
}

export type Kept<D> = Omit<ReturnType<typeof useKept<{ id: string; version: number }, D>>, 'change' | 'draft'>
