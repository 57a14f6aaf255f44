/** A draft being drawn: every change can be taken back, is kept in the browser at once and with the server a moment later. */
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ApiRefusal, call } from '../../../../../ui/api.ts'
import { notifyDone } from '../../../../../ui/notify.ts'
import { Autosave } from '../../../../../ui/saving/autosave.ts'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import { par } from '../../../contract.ts'
import { whyNotKeepDraft } from '../../../rules/sets/draft-set.ts'
import { isSame } from '../../../rules/sets/same.ts'
import { criteriaSet, criteriaSets } from '../../data.ts'
import { drawWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { type Drawing, drawingOf, savingOf } from './drawing.ts'
import { begun, type Past, redone, undone, went } from './past.ts'

/** The whole set is one thing to save. */
const WHOLE = 'bo-tieu-chi'
/** A tree is heavier than one criterion: saved when the hand rests. */
const DELAY = 1_000

type Client = ReturnType<typeof useQueryClient>

interface Saving {
  client: Client
  setId: string
  accountId: string
  onSaved: (version: number) => void
}

function openAutosave({ client, setId, accountId, onSaved }: Saving): Autosave<Drawing> {
  const question = criteriaSet(setId)
  return new Autosave<Drawing>({
    delay: DELAY,
    memory: draftMemory(`par.${accountId}.${setId}`),
    onConflict: () => void client.invalidateQueries({ queryKey: question.queryKey }),
    whyNot: (_, { head, nodes }) => {
      const [problem] = whyNotKeepDraft(head, nodes)
      return problem ? reasonInWords(problem) : null
    },
    send: async (_, drawing, version) => {
      try {
        const { basedOn } = drawing.head
        const before = basedOn === null ? [] : (await client.ensureQueryData(criteriaSet(basedOn))).nodes
        const saved = await call(par.saveDraftSet, { ...savingOf(drawing, before), setId, version })
        onSaved(saved.version)
        // What other pages know of it is old now; what stands on this one is what was saved.
        await client.invalidateQueries({ queryKey: ['par'], refetchType: 'none' })
        return saved.version
      } catch (error) {
        if (!(error instanceof ApiRefusal) || error.status !== 409) throw error
        // The answer to an earlier try may have been lost on the way: then what is there is what was sent.
        const there = await client.fetchQuery({ ...question, staleTime: 0 })
        if (!isSame(drawingOf(there), drawing)) throw error
        onSaved(there.version)
        return there.version
      }
    },
  })
}

export function useDrawing(setId: string) {
  const client = useQueryClient()
  const { account } = useSession()
  const { data: set } = useSuspenseQuery(criteriaSet(setId))
  const { data: every } = useSuspenseQuery(criteriaSets())
  const version = useRef(set.version)
  const [autosave] = useState(() =>
    openAutosave({
      client,
      setId,
      accountId: account?.id ?? '',
      onSaved: (saved) => {
        version.current = saved
      },
    }),
  )
  useEffect(() => autosave.start(), [autosave])
  const slots = useSyncExternalStore(autosave.subscribe, autosave.slots)
  const [past, setPast] = useState<Past<Drawing>>(() => begun(drawingOf(set)))
  const latest = useRef(past)
  const slot = slots.get(WHOLE)
  const { basedOn } = past.now.head
  const { data: base } = useQuery({ ...criteriaSet(basedOn ?? ''), enabled: basedOn !== null })

  const put = (next: Past<Drawing>) => {
    latest.current = next
    setPast(next)
    autosave.edit(WHOLE, next.now, version.current)
  }
  const show = (next: Past<Drawing>, of: number) => {
    version.current = of
    latest.current = next
    setPast(next)
  }
  const isIdle = slot === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer answer of the server is taken over.
  useEffect(() => {
    if (!isIdle || set.version <= version.current) return
    if (!isSame(drawingOf(set), latest.current.now)) notifyDone(drawWords.adopted(set.savedByName ?? ''))
    // A new beginning: Ctrl+Z takes one's own steps back, never somebody else's save.
    show(begun(drawingOf(set)), set.version)
  }, [set.version, isIdle])

  return {
    set,
    every: every.sets,
    drawing: past.now,
    /** The set it grew from. */
    base: basedOn === null ? null : (base ?? null),
    slot,
    autosave,
    canUndo: past.before.length > 0,
    canRedo: past.after.length > 0,
    /** @param field one that is typed into: all its letters are one step. */
    change: (make: (drawing: Drawing) => Drawing, field: string | null = null) => {
      const next = make(latest.current.now)
      if (next !== latest.current.now) put(went(latest.current, next, field))
    },
    undo: () => {
      const next = undone(latest.current)
      if (next) put(next)
      return next !== null
    },
    redo: () => {
      const next = redone(latest.current)
      if (next) put(next)
      return next !== null
    },
    keepMine: () => autosave.keepMine(WHOLE, set.version),
    /** What one drew oneself can still be had back, as a step. */
    takeTheirs: () => {
      autosave.drop(WHOLE)
      show(went(latest.current, drawingOf(set)), set.version)
    },
    /** Of an earlier visit, which the server never confirmed. */
    remembered: () => autosave.remembered()[0] ?? null,
    restore: (remembered: { key: string; version: number; draft: Drawing }) => {
      show(went(latest.current, remembered.draft), remembered.version)
      autosave.restore(remembered)
    },
  }
}

export type Drawn = ReturnType<typeof useDrawing>
