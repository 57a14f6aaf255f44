/**
 * Long answers are made by a process of their own: what they cost in memory and computing is bounded there, is gone with their last
 * byte, and neither slows nor ends the program that answers everybody else (docs/adr/0052).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { serialize } from 'node:v8'
import type { Limits } from '../db/open.ts'

/** What the other side is told, on its standard input: neither its arguments nor its environment are anybody's to read. */
export interface Told {
  /** Connection of the application role. */
  url: string
  limits: Limits
  input: unknown
}

/**
 * Rows that were sent are swept while they are young, and the heap grows by a fifth before it is swept as a whole. Left to itself the
 * engine takes several times the memory for a little time. Beyond 160 MB something is wrong: it ends, the program does not.
 */
const FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=20', '--max-old-space-size=160']
/**
 * Known to glibc alone. One pool of memory for each of the engine's threads, half empty, would weigh as much as the rows; and what is large
 * goes back when it is not needed any more.
 */
const ENVIRONMENT = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_OPTIONS: '',
}
/** Whoever lets a download rest holds one of these. */
const MOST_AT_ONCE = 6
const COMPLAINT = 4_000
export const SIZE = 4

let running = 0

export const isFreeApart = (): boolean => running < MOST_AT_ONCE

/** Told before the message, so that its reader takes room for it once. */
function sizeOf({ byteLength }: Uint8Array): Buffer {
  const size = Buffer.alloc(SIZE)
  size.writeUInt32LE(byteLength)
  return size
}

/** @param file its other side, which answers by `answerApart`. Closing the answer ends the process. */
export async function* answerOf(file: URL, told: Told): AsyncGenerator<Uint8Array, void> {
  running += 1
  const child = spawn(process.execPath, [...FLAGS, fileURLToPath(file)], { env: { ...process.env, ...ENVIRONMENT } })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-COMPLAINT)
  })
  const ended = once(child, 'close')
  ended.catch(() => {}) // told below, unless nobody waits for the rest
  child.stdin.on('error', () => {}) // it ended before it listened: so does what it says
  const message = serialize(told)
  child.stdin.write(sizeOf(message))
  child.stdin.end(message)
  try {
    yield* child.stdout as AsyncIterable<Buffer>
    const [code] = await ended
    if (code !== 0) throw new Error(`the process of ${file.pathname} ended with ${code}: ${complaint}`)
  } finally {
    child.kill()
    running -= 1
  }
}
