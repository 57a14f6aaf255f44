/** Background work over records, a step at a time: everybody, or whoever recordings wrote about. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../platform/http/call.ts'
import type { Work } from '../../platform/jobs/task.ts'

const FIRST = '00000000-0000-0000-0000-000000000000'

interface Over {
  /** Recordings; null: everybody. */
  written: readonly number[] | null
  atOnce: number
}

/** @returns how many records there were. */
export async function overRecords(
  { step, progress }: Work,
  { written, atOnce }: Over,
  each: (call: Pick<Call, 'tx' | 'now'>, ids: readonly string[]) => Promise<unknown>,
): Promise<number> {
  let [last, done] = [FIRST, 0]
  for (;;) {
    const ids = await step(async (call) => {
      const found = await (written === null
        ? everybodyAfter(call.tx, last, atOnce)
        : writtenAfter(call.tx, last, atOnce, written))
      await each(call, found)
      return found
    })
    done += ids.length
    await progress.report(done)
    const next = ids.at(-1)
    if (next === undefined || ids.length < atOnce) return done
    last = next
  }
}

async function everybodyAfter(tx: Tx, last: string, atOnce: number): Promise<string[]> {
  const found = await tx
    .selectFrom('personnel.record')
    .select('id')
    .where('id', '>', last)
    .orderBy('id')
    .limit(atOnce)
    .execute()
  return found.map(({ id }) => id)
}

async function writtenAfter(tx: Tx, last: string, atOnce: number, recordings: readonly number[]): Promise<string[]> {
  const found = await tx
    .selectFrom('personnel.event')
    .select('record_id')
    .distinct()
    .where('record_id', '>', last)
    .where(sql<boolean>`(recorded_by = any (${recordings}::bigint[]) or closed_by = any (${recordings}::bigint[]))`)
    .orderBy('record_id')
    .limit(atOnce)
    .execute()
  return found.map(({ record_id: id }) => id)
}
