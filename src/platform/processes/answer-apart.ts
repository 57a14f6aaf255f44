/** The other side of `answerOf`: a process that makes one answer and ends. */
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { deserialize } from 'node:v8'
import { openDatabase } from '../db/open.ts'
import type { Tx } from '../db/tx.ts'
import type { Told } from './apart.ts'

/** One short transaction within the limits of whoever asked. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Nothing is made ahead: whoever asked takes a piece, then the next one is read. */
export async function answerApart<Input>(make: (read: Read, input: Input) => AsyncIterable<Uint8Array>): Promise<void> {
  const { url, limits, input } = deserialize(await buffer(process.stdin)) as Told
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
