/** The files on their way: one after another, each can be stopped and tried again. */
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../shared/refusal.ts'
import { refusalFrom } from '../api.ts'
import { pieceWords } from '../text.vi.ts'
import { type FileLimits, whyNotFile } from './why-not-file.ts'

export type SendFile = (
  file: File,
  options: { onProgress: (sent: number) => void; signal: AbortSignal },
) => Promise<unknown>

export interface Sending {
  id: number
  name: string
  state: 'waiting' | 'sending' | 'done' | 'refused'
  /** 0 to 1 */
  sent: number
  /** Why it was refused. */
  sentence: string | null
  /** The reasons, for what the page can offer instead. */
  problems: readonly Problem[]
  /** Another try may help: the line was lost, not the rule broken. */
  mayRetry: boolean
}

let lastId = 0
const untried = { sent: 0, problems: [], mayRetry: false } as const

export function useSendings(limits: FileLimits, multiple: boolean, send: SendFile) {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const files = useRef(new Map<number, { file: File; stop: AbortController }>())
  const line = useRef<Promise<void>>(Promise.resolve())
  // Leaving the page stops what is on its way: nobody would see whether it arrived.
  useEffect(() => {
    const known = files.current
    return () => {
      for (const { stop } of known.values()) stop.abort()
    }
  }, [])

  const change = (id: number, part: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const dismiss = (id: number) => {
    files.current.get(id)?.stop.abort()
    files.current.delete(id)
    setSendings((all) => all.filter((one) => one.id !== id))
  }

  const sendOne = async (id: number) => {
    const known = files.current.get(id)
    if (!known || known.stop.signal.aborted) return
    change(id, { state: 'sending', sent: 0, sentence: null })
    try {
      await send(known.file, { onProgress: (sent) => change(id, { sent }), signal: known.stop.signal })
      change(id, { state: 'done', sent: 1 })
    } catch (error) {
      if (known.stop.signal.aborted) return
      const refusal = refusalFrom(error)
      const sentence = refusal.problems.map((problem) => problem.sentence).join(' ')
      const mayRetry = refusal.status <= 0 || refusal.status >= 500
      change(id, { state: 'refused', sentence, problems: refusal.problems, mayRetry })
    }
  }
  /** On a slow line two uploads at once only make both late. */
  const queue = (id: number) => {
    line.current = line.current.then(() => sendOne(id))
  }

  const add = (given: readonly File[]) => {
    const taken = multiple ? given : given.slice(0, 1)
    const fresh = taken.map((file): Sending => {
      const id = ++lastId
      const sentence = whyNotFile(file, limits)
      if (sentence === null) files.current.set(id, { file, stop: new AbortController() })
      return { ...untried, id, name: file.name, state: sentence ? 'refused' : 'waiting', sentence }
    })
    const spare: Sending[] =
      taken.length < given.length
        ? [{ ...untried, id: ++lastId, name: '', state: 'refused', sentence: pieceWords.oneFile }]
        : []
    setSendings((all) => [...all.filter((one) => one.state !== 'done'), ...fresh, ...spare])
    for (const one of fresh) if (one.state === 'waiting') queue(one.id)
  }
  return { sendings, add, dismiss, retry: queue }
}
