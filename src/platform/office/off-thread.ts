/**
 * Office work (setting pages, writing and reading sheets) takes tens to hundreds of milliseconds of pure computing:
 * one thread of its own does it, so that requests never wait. Started at the first use, replaced when it dies.
 */
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../shared/refusal.ts'
import type { Answer, Asked, OfficeWork } from './office-thread.ts'

interface Waiting {
  resolve: (value: never) => void
  reject: (error: Error) => void
}

let thread: Worker | null = null
const waiting = new Map<number, Waiting>()
let last = 0

/** @throws Refusal as the work refuses; Error as it fails. */
export function offThread<Kind extends keyof OfficeWork>(
  kind: Kind,
  input: Parameters<OfficeWork[Kind]>[0],
): Promise<Awaited<ReturnType<OfficeWork[Kind]>>> {
  const running = thread ?? start()
  thread = running
  running.ref() // with work under way the program does not end; idle, the thread does not keep it
  const id = ++last
  return new Promise<never>((resolve, reject) => {
    running.postMessage({ id, kind, input } as Asked)
    waiting.set(id, { resolve, reject })
  })
}

function start(): Worker {
  const started = new Worker(new URL('./office-thread.ts', import.meta.url))
  started.on('message', (answer: Answer) => {
    const waited = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) started.unref()
    if ('value' in answer) waited?.resolve(answer.value as never)
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
  started.on('exit', (code) => end(new Error(`the office thread ended with ${code}`)))
  return started
}
