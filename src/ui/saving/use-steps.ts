/** A form kept at each step: what is changed while one save is on its way is saved after it, over its version. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

interface Steps<V extends object> {
  /** As it is kept. */
  value: V
  version: number
  save: (next: V, over: number) => Promise<{ version: number }>
  /** Its answers are asked again after a refusal: somebody else may have saved over the version. */
  module: string
}

export function useSteps<V extends object>({ value, version, save, module }: Steps<V>) {
  const client = useQueryClient()
  const [wish, setWish] = useState<V | null>(null)
  // Two changes before the page is drawn again are of one wish.
  const latest = useRef<V | null>(null)
  const waiting = useRef<V | null>(null)
  const isSending = useRef(false)

  const send = async () => {
    isSending.current = true
    for (let over: number | null = version; over !== null && waiting.current !== null; ) {
      const next = waiting.current
      waiting.current = null
      // A refusal is shown by the page, and what was wished is given up for what is kept.
      over = await save(next, over).then(
        (kept) => kept.version,
        () => {
          void client.invalidateQueries({ queryKey: [module] })
          return null
        },
      )
    }
    waiting.current = null
    latest.current = null
    isSending.current = false
    setWish(null)
  }
  const change = (part: Partial<V>) => {
    const next = { ...(latest.current ?? value), ...part }
    latest.current = next
    setWish(next)
    waiting.current = next
    if (!isSending.current) void send()
  }
  return { value: wish ?? value, change, isSaving: wish !== null }
}
