/** What ended units leave goes to whoever keeps for them: what moves is moved by its module, the rest stays and is kept. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import { takeOverDirectives } from '../../directives/index.ts'
import { takeOverIdentity } from '../../identity/index.ts'
import { tell } from '../../notices/index.ts'
import { type HandedOver, type HandingOver, type Keeping, keepFor, unitNames } from '../../organization/index.ts'
import { takeOverPar } from '../../par/index.ts'
import { takeOverPersonnel } from '../../personnel/index.ts'
import { takeOverProvince } from '../../province/index.ts'
import { handoverNotices } from '../notices-of-handover.vi.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>

/** Who moves something, by module. */
const movers = {
  identity: takeOverIdentity,
  par: takeOverPar,
  province: takeOverProvince,
  personnel: takeOverPersonnel,
  directives: takeOverDirectives,
} satisfies Record<string, (call: Ground, handing: HandingOver) => Promise<HandedOver[]>>

/** Handed over before is not handed over again: a second time finds nothing to move. @returns how many things moved. */
export async function handOver(call: Ground, kept: readonly Keeping[]): Promise<number> {
  await keepFor(call.tx, kept)
  let moved = 0
  for (const { unitId, keeperId, since } of kept) moved += await move(call, { fromId: unitId, toId: keeperId }, since)
  return moved
}

async function move(call: Ground, { fromId, toId }: HandingOver, since: string): Promise<number> {
  const { tx, now, actor } = call
  let count = 0
  for (const [module, mover] of Object.entries(movers)) {
    const moved = await mover(call, { fromId, toId, since })
    count += moved.length
    if (moved.length === 0) continue
    await tx
      .insertInto('reorganization.handover')
      .values(
        moved.map(({ what, id, name }) => ({
          unit_id: fromId,
          keeper_id: toId,
          since,
          module,
          what,
          thing_id: id,
          thing_name: name,
          at: now.toISOString(),
          by_name: actor.fullName,
        })),
      )
      .execute()
    if (module === 'identity') await tellPeople(call, { fromId, toId }, since, moved)
  }
  return count
}

async function tellPeople(
  { tx, now }: Ground,
  { fromId, toId }: HandingOver,
  since: string,
  moved: readonly HandedOver[],
): Promise<void> {
  const accounts = moved.filter(({ what }) => what === 'accounts').map(({ id }) => id)
  if (accounts.length === 0) return
  const names = await unitNames(tx, [fromId, toId], since)
  await tell(tx, {
    ...handoverNotices.moved(names.get(fromId) ?? '', names.get(toId) ?? '', formatDay(since)),
    to: { accounts },
    key: `reorganization.moved:${fromId}:${toId}:${since}`,
    kind: 'result',
    path: '/tai-khoan',
    at: now,
  })
}

/** What was handed over goes back from where it still is: the event was a mistake. */
export async function giveBack(call: Ground, unitIds: readonly number[]): Promise<void> {
  if (unitIds.length === 0) return
  const { tx, now } = call
  const { rows } = await sql<{ unitId: number; keeperId: number; module: keyof typeof movers; ids: string[] }>`
    select unit_id as "unitId", keeper_id as "keeperId", module, array_agg(thing_id order by thing_id) as ids
    from reorganization.handover
    where unit_id = any (${[...unitIds]}::int[]) and given_back_at is null and what <> 'roles'
    group by unit_id, keeper_id, module`.execute(tx)
  for (const { unitId, keeperId, module, ids } of rows)
    await movers[module](call, { fromId: keeperId, toId: unitId, only: ids })
  await tx
    .updateTable('reorganization.handover')
    .set({ given_back_at: now.toISOString() })
    .where('unit_id', 'in', unitIds)
    .where('given_back_at', 'is', null)
    .execute()
}
