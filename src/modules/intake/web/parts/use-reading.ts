/** How the person reads the list, kept at each step: what is changed while one save is on its way is saved after it, over its version. */
import { useRef, useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { intake, type ListReading, type PeopleList } from '../../contract.ts'

export function useReading({ listId, version, reading }: PeopleList) {
  const save = useAction(intake.saveListReading, { inPlace: true })
  const [wish, setWish] = useState<ListReading | null>(null)
  const waiting = useRef<ListReading | null>(null)
  const isSending = useRef(false)

  const send = async () => {
    isSending.current = true
    for (let over: number | null = version; over !== null && waiting.current !== null; ) {
      const next = waiting.current
      waiting.current = null
      // A refusal is shown by the page, and what was wished is given up for what is kept.
      over = await save.mutateAsync({ listId, version: over, reading: next }).then(
        (kept) => kept.version,
        () => null,
      )
    }
    waiting.current = null
    isSending.current = false
    setWish(null)
  }
  const change = (part: Partial<ListReading>) => {
    const next = { ...(wish ?? reading), ...part }
    setWish(next)
    waiting.current = next
    if (!isSending.current) void send()
  }
  return { reading: wish ?? reading, change, isSaving: wish !== null, refusal: save.refusal }
}

export type ChangeReading = ReturnType<typeof useReading>['change']
