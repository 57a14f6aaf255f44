/** A thread of its own for long computing, so that requests never wait: started at the first use, replaced when it dies. */
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../shared/refusal.ts'
import type { Answer } from './answering.ts'

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/**
 * @param file its other side, which answers by `answering`.
 * @returns asks it one piece of work. @throws Refusal as the work refuses; Error as it fails.
 */
export function threadAt(file: URL): (work: object) => Promise<unknown> {
  let thread: Worker | null = null
  const waiting = new Map<number, Waiting>()
  let last = 0

  function start(): Worker {
    const started = new Worker(file)
    started.on('message', (answer: Answer) => {
      const waited = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (waiting.size === 0) started.unref()
      if ('value' in answer) waited?.resolve(answer.value)
      else if ('refusal' in answer) waited?.reject(new Refusal(answer.refusal.status, answer.refusal.problems))
      else waited?.reject(answer.fault)
    })
    const end = (error: Error) => {
      if (thread !== started) return // its successor has work of its own
      thread = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('error', end)
    started.on('exit', (code) => end(new Error(`the thread of ${file.pathname} ended with ${code}`)))
    return started
  }

  return (work) => {
    const running = thread ?? start()
    thread = running
    running.ref() // with work under way the program does not end; idle, the thread does not keep it
    const id = ++last
    return new Promise((resolve, reject) => {
      running.postMessage({ ...work, id })
      waiting.set(id, { resolve, reject })
    })
  }
}
