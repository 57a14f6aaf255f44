/** To whom criteria of a sheet may be given. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { compareVietnamese } from '../../../../shared/vietnamese.ts'
import { peopleAt } from '../../../identity/index.ts'
import type { par } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'

/** People of the unit who may score. */
export const scorersOf = (tx: Tx, unitId: number, at: Date) =>
  peopleAt(tx, { permission: 'par.self-assess', unitId, at })

/** Until units have rooms of their own, those that were named on any sheet of the unit. */
async function roomsOf(tx: Tx, unitId: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('par.assignment as i')
    .innerJoin('par.assessment as a', 'a.id', 'i.assessment_id')
    .select('i.room')
    .distinct()
    .where('a.unit_id', '=', unitId)
    .where('i.room', 'is not', null)
    .limit(200)
    .execute()
  return rows.flatMap(({ room }) => room ?? []).toSorted(compareVietnamese)
}

export async function assignable({ tx, now }: Call, { assessmentId }: InputOf<typeof par.assignable>) {
  const sheet = await tx
    .selectFrom('par.assessment')
    .select('unit_id as unitId')
    .where('id', '=', assessmentId)
    .executeTakeFirst()
  if (!sheet) return refuse('par.not-found')
  return { people: await scorersOf(tx, sheet.unitId, now), rooms: await roomsOf(tx, sheet.unitId) }
}
