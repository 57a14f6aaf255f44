/** The people whose records a unit manages on a day, by given name, with what some parts say of them then. */
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { formatDay } from '../../../shared/dates.ts'
import { unitOn } from '../../organization/index.ts'
import { refuse } from '../refusals.vi.ts'
import type { Told } from '../rules/said.ts'
import { saidLines } from './said-lines.ts'

/** More are no list that anybody signs. */
const MOST = 5_000
const AT_ONCE = 1_000

interface Asked {
  unitId: number
  day: string
  parts: readonly string[]
}

/** @throws Refusal forms.unit-not-there, forms.nobody, forms.too-many */
export async function peopleOfUnit(
  tx: Tx,
  { unitId, day, parts }: Asked,
): Promise<{ unitName: string; people: Told[] }> {
  const unit = (await unitOn(tx, unitId, day)) ?? refuse('forms.unit-not-there', { day: formatDay(day) })
  const ids = await managedBy(tx, unitId, day)
  if (ids.length === 0) refuse('forms.nobody', { unit: unit.fullName, day: formatDay(day) })
  if (ids.length > MOST) refuse('forms.too-many', { unit: unit.fullName, most: MOST.toLocaleString('vi') })
  const people: Told[] = []
  for (const some of chunksOf(ids, AT_ONCE)) {
    const lines = await saidLines(tx, some, { parts, asOf: day })
    const told = { day, province: null, hidden: new Set<string>() }
    people.push(...some.map((id) => ({ ...told, lines: lines.get(id) ?? [] })))
  }
  return { unitName: unit.fullName, people }
}

async function managedBy(tx: Tx, unitId: number, day: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.record as r', 'r.id', 'l.record_id')
    .select(['r.id', 'r.given_name', 'r.full_name'])
    .where('l.unit_id', '=', unitId)
    .where('l.part', '=', 'employment')
    .where('l.recorded_to', '=', 'infinity')
    .where('l.valid_from', '<=', day)
    .where('l.valid_to', '>', day)
    .where('r.merged_into', 'is', null)
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('r.id')
    .limit(MOST + 1)
    .execute()
  return rows.map(({ id }) => id)
}
