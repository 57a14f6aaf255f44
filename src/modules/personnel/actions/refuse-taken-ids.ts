/** A number of identity is one person's: another record that has it, now or of an older card, is in the way. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'
import type { Effect } from '../rules/fold/effect.ts'

interface Said {
  recordId: string
  effects: readonly Effect[]
}

/** Whoever holds it may be outside the reach of whoever writes: nothing is told of him. */
export async function refuseTakenIds(tx: Tx, said: readonly Said[]): Promise<void> {
  const numbers = said.flatMap(({ recordId, effects }) =>
    effects.flatMap((effect) =>
      effect.op === 'set' && effect.part === 'citizen-id' ? [{ recordId, number: String(effect.values.number) }] : [],
    ),
  )
  if (numbers.length === 0) return
  const holders = new Map<string, string>()
  for (const { recordId, number } of numbers) {
    if ((holders.get(number) ?? recordId) !== recordId) refuse('personnel.citizen-id-taken')
    holders.set(number, recordId)
  }
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from personnel.taken_ids(${[...holders.keys()]}::text[], ${[...holders.values()]}::uuid[])) as taken`.execute(
    tx,
  )
  if (rows[0]?.taken) refuse('personnel.citizen-id-taken')
}
