/** Whom a decision may be about: found by name or number, of a unit, or whose next step of pay is due. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { literally } from '../../../../shared/literally.ts'
import { addMonths } from '../../../../shared/months.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitNames } from '../../../organization/index.ts'
import type { personnel } from '../../contract.ts'
import { onDay } from '../../rules/events/on-day.ts'
import type { Law, Provision } from '../../rules/law/provision.ts'
import { GONE } from '../../rules/life/state.ts'
import { disciplinesOf } from '../disciplines-of.ts'
import { linesOf } from '../events-of.ts'
import { type LawIn, lawOf, lawsOn } from '../law.ts'

const MOST = 1_000

export async function peopleToDecide(
  { tx, now }: Call,
  { search, unitId, stepDueBy }: InputOf<typeof personnel.peopleToDecide>,
) {
  const asked =
    stepDueBy === undefined ? null : { day: stepDueBy, law: await lawOf(tx), laws: await lawsOn(tx, stepDueBy) }
  let found = tx
    .selectFrom('personnel.record as r')
    .select(['r.id as recordId', 'r.full_name as fullName', 'r.born_on as bornOn', 'r.unit_id as unitId'])
    .select(['r.rank', 'r.post_title as postTitle'])
    .where('r.merged_into', 'is', null)
    .where('r.state', 'not in', ['archived', ...GONE])
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('r.id')
    .limit(MOST + 1)
  if (unitId !== undefined) found = found.where(sql<boolean>`r.unit_id in (select organization.below(${unitId}))`)
  if (/^\d{9}(\d{3})?$/.test(search)) found = found.where('r.citizen_id', '=', search)
  else if (search !== '') found = found.where(sql<boolean>`r.name_key like ${`%${literally(fold(search))}%`}`)
  if (asked !== null)
    found = found.where(
      sql<boolean>`exists (select from personnel.line l where l.record_id = r.id and l.part = 'pay'
        and l.recorded_to = 'infinity' and l.valid_to = 'infinity'
        and coalesce(l.data ->> 'countedFrom', l.valid_from::text) <= ${addMonths(asked.day, -shortestCycle(asked.law))})`,
    )
  const rows = await found.execute()
  const names = await unitNames(tx, [...new Set(rows.map(({ unitId }) => unitId))], dayIn(now))
  const dues = asked && (await duesOf(tx, rows, asked))
  const people = rows.slice(0, MOST).flatMap(({ unitId, ...row }) => {
    const due = dues?.get(row.recordId) ?? null
    return asked !== null && (due === null || due > asked.day)
      ? []
      : [{ ...row, unitName: names.get(unitId) ?? '', due }]
  })
  return { more: rows.length > MOST, people }
}

/** The shortest time between two steps of any group: who has served less is not looked at. */
const shortestCycle = (law: Law) =>
  Math.min(
    ...law.filter((one): one is Provision<'scale'> => one.rule === 'scale').map(({ value }) => value.cycleMonths),
  )

/** When the next step of each is due; last steps have none. */
async function duesOf(
  tx: Call['tx'],
  rows: readonly { recordId: string; unitId: number }[],
  { day, laws }: { day: string; laws: LawIn },
) {
  const ids = rows.map(({ recordId }) => recordId)
  const lines = Map.groupBy(
    await linesOf(tx, ids, { parts: ['pay', 'quality', 'absence', 'employment'] }),
    ({ recordId }) => recordId,
  )
  const disciplines = Map.groupBy(await disciplinesOf(tx, ids), ({ recordId }) => recordId)
  return new Map(
    rows.map(({ recordId: id, unitId }) => {
      const [own, law] = [lines.get(id) ?? [], laws(unitId)]
      const known = { lines: own, disciplines: disciplines.get(id) ?? [], law, kindOf: () => null }
      const { stepDue, isLastStep } = onDay(known, day)
      return [id, isLastStep ? null : (stepDue?.on ?? null)]
    }),
  )
}
