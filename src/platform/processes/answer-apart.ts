/** The other side of `answerOf`: a process that makes one answer and ends. */
import { readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { deserialize } from 'node:v8'
import { openDatabase } from '../db/open.ts'
import type { Tx } from '../db/tx.ts'
import { SIZE, type Told } from './apart.ts'

/** One short transaction within the limits of whoever asked. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Of standard input, into room taken once: a million ids gathered from pieces would lie there several times over. */
function taken(bytes: number): Buffer {
  const into = Buffer.allocUnsafeSlow(bytes)
  for (let at = 0; at < bytes; ) {
    const more = readSync(0, into, at, bytes - at, null)
    if (more === 0) throw new Error('whoever asked is gone')
    at += more
  }
  return into
}

/** Nothing is made ahead: whoever asked takes a piece, then the next one is read. */
export async function answerApart<Input>(make: (read: Read, input: Input) => AsyncIterable<Uint8Array>): Promise<void> {
  const { url, limits, input } = deserialize(taken(taken(SIZE).readUInt32LE())) as Told
  const database = openDatabase(url, 1)
  try {
    await pipeline(
      make((work) => database.within(limits, work), input as Input),
      process.stdout,
    )
  } finally {
    await database.close()
  }
}
