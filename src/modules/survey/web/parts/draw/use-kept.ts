/** A part of a draft that saves itself as a whole over the version it was made from; what is not saved survives a reload. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Autosave } from '../../../../../ui/saving/autosave.ts'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import type { Survey } from '../../../contract.ts'
import { oneSurvey } from '../../data.ts'

const WHOLE = 'ca-phan'
const DELAY = 800

interface Part<D> {
  survey: Survey
  /** Which part: drafts of two parts are remembered apart. */
  name: string
  drawn: (survey: Survey) => D
  send: (draft: D, version: number) => Promise<{ version: number }>
  whyNot: (draft: D) => string | null
}

export function useKept<D>({ survey, name, drawn, send, whyNot }: Part<D>) {
  const client = useQueryClient()
  const { account } = useSession()
  const version = useRef(survey.version)
  const [draft, setDraft] = useState(() => drawn(survey))
  const latest = useRef(draft)
  const question = oneSurvey(survey.id)
  const [autosave] = useState(
    () =>
      new Autosave<D>({
        delay: DELAY,
        memory: draftMemory<D>(`survey.${account?.id ?? ''}.${survey.id}.${name}`),
        onConflict: () => void client.invalidateQueries({ queryKey: question.queryKey }),
        whyNot: (_, next) => whyNot(next),
        send: async (_, next, of) => {
          const saved = await send(next, of)
          version.current = saved.version
          await client.invalidateQueries({ queryKey: ['survey'], refetchType: 'none' })
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
    if (isIdle && survey.version > version.current) show(drawn(survey), survey.version)
  }, [survey.version, isIdle])

  return {
    draft,
    slot,
    autosave,
    theirVersion: survey.version,
    change: (make: (draft: D) => D) => {
      const next = make(latest.current)
      if (next === latest.current) return
      latest.current = next
      setDraft(next)
      autosave.edit(WHOLE, next, version.current)
    },
    keepMine: () => autosave.keepMine(WHOLE, survey.version),
    takeTheirs: () => {
      autosave.drop(WHOLE)
      show(drawn(survey), survey.version)
    },
    /** Of an earlier visit, which the server never confirmed. */
    remembered: () => autosave.remembered()[0] ?? null,
    restore: (remembered: { key: string; version: number; draft: D }) => {
      show(remembered.draft, remembered.version)
      autosave.restore(remembered)
    },
  }
}

export type Kept = Omit<ReturnType<typeof useKept<unknown>>, 'change' | 'draft'>
