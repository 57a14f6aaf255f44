/** Another body leads a task from a day on; which body led it before stays written. */
import type { Tx } from '../../../platform/http/call.ts'
import { type Charge, passedBack, passedOn } from '../rules/charges.ts'

interface KeptCharge extends Charge {
  why: string
}

async function chargesOf(tx: Tx, taskId: string): Promise<KeptCharge[]> {
  const rows = await tx
    .selectFrom('directives.charge')
    .select(['unit_id as unitId', 'from_day as from', 'to_day as to', 'why'])
    .where('task_id', '=', taskId)
    .orderBy('from_day')
    .orderBy('to_day')
    .execute()
  return rows
}

async function write(tx: Tx, taskId: string, charges: readonly (Charge & { why?: string })[], why: string) {
  await tx.deleteFrom('directives.charge').where('task_id', '=', taskId).execute()
  await tx
    .insertInto('directives.charge')
    .values(
      charges.map((charge) => ({
        task_id: taskId,
        unit_id: charge.unitId,
        from_day: charge.from,
        to_day: charge.to,
        why: charge.why ?? why,
      })),
    )
    .execute()
}

export async function passOn(
  { tx }: { tx: Tx },
  taskId: string,
  { toId, since, why }: { toId: number; since: string; why: string },
): Promise<void> {
  await write(tx, taskId, passedOn(await chargesOf(tx, taskId), toId, since), why)
}

/** As before: the event that passed it on was a mistake. */
export async function passBack(
  { tx }: { tx: Tx },
  taskId: string,
  { fromId, toId }: { fromId: number; toId: number },
): Promise<void> {
  await write(tx, taskId, passedBack(await chargesOf(tx, taskId), fromId, toId), '')
}
