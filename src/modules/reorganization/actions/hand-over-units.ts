/** Units of a transition handed over, some at a time. */
import { type Call, SYSTEM } from '../../../platform/http/call.ts'
import { keepFor } from '../../organization/index.ts'
import { transitionOn } from '../queries/transition.ts'
import { handOver } from './hand-over.ts'

/** Ended units of the day whose keeper is known and that have something to be handed over still. */
export const unitsToHandOver = async (call: Call, day: string): Promise<number[]> =>
  (await transitionOn(call, { day })).units.flatMap(({ unitId, standing }) => (standing === 'ready' ? unitId : []))

/** Each as it stands by then: somebody may have chosen otherwise, or handed it over, meanwhile. @returns how much moved. */
export async function handOverOf(
  call: Call,
  { day, unitIds, by }: { day: string; unitIds: readonly number[]; by: { accountId: string; fullName: string } },
): Promise<number> {
  const { units } = await transitionOn(call, { day })
  const ready = units.flatMap(({ unitId, keeper, standing, held }) =>
    unitIds.includes(unitId) && standing === 'ready' && keeper
      ? [{ unitId, keeperId: keeper.unitId, since: day, moves: held.some(({ follows }) => follows === 'successor') }]
      : [],
  )
  // Most leave nothing that moves: whoever follows has their papers, and no module need be asked.
  await keepFor(
    call.tx,
    ready.filter(({ moves }) => !moves),
  )
  return handOver(
    { ...call, actor: { ...SYSTEM, ...by } },
    ready.filter(({ moves }) => moves),
  )
}
