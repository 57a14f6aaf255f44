/** What both rounds of the demo province are made with. */

import type { LoadedSet } from '../../modules/par/queries/sets/loaded-set.ts'
import { setsOf } from '../../modules/par/queries/sheets/assessment-list.ts'
import type { Stage } from '../../modules/par/rules/rounds/windows.ts'
import type { Database } from '../../platform/db/open.ts'
import type { Files } from '../../platform/files/files.ts'
import type { Tx } from '../../platform/http/call.ts'
import type { Seals } from '../../platform/seals/seals.ts'
import type { Random } from './random.ts'
import type { People, Person } from './seed-people.ts'

export interface DemoGround {
  database: Database
  files: Files
  seals: Seals
}

export const FRAME_2023 = '2023-12-31'
export const FRAME_2024 = '2024-12-31'
export const FRAME_2025 = '2025-06-30'

/** The proposal of the catalogue; each province draws its own. */
export const BANDS = [
  { label: 'Xuất sắc', gte: 900_000 },
  { label: 'Tốt', gte: 800_000, lt: 900_000 },
  { label: 'Khá', gte: 700_000, lt: 800_000 },
  { label: 'Trung bình', gte: 500_000, lt: 700_000 },
  { label: 'Yếu', lt: 500_000 },
]
/** Of the head of the agency, by the same index. */
export const HEAD_BANDS = [
  { label: 'Hoàn thành xuất sắc', gte: 900_000 },
  { label: 'Hoàn thành tốt', gte: 800_000, lt: 900_000 },
  { label: 'Hoàn thành', gte: 650_000, lt: 800_000 },
  { label: 'Không hoàn thành', lt: 650_000 },
]

export interface Seeding {
  tx: Tx
  files: Files
  seals: Seals
  random: Random
  people: People
}

/** Midnight in Việt Nam, so many days from the given instant. */
export function midnight(now: Date, days: number): string {
  const day = new Date(now.getTime() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
  return new Date(`${day}T00:00:00+07:00`).toISOString()
}

export const window = (stage: Stage, opensAt: string, closesAt: string) => ({ stage, opensAt, closesAt })

export async function setId(tx: Tx, level: string, year: number): Promise<string> {
  const { id } = await tx
    .selectFrom('par.criteria_set')
    .select('id')
    .where('level', '=', level as 'department')
    .where('year', '=', year)
    // The catalogue's own, not a copy the demo made of it.
    .orderBy('issued_at')
    .executeTakeFirstOrThrow()
  return id
}

/** The sheets of a round with their criteria sets, in a stable order: the same seed draws the same figures. */
export async function sheetsOf({ tx }: Seeding, roundId: string) {
  const rows = await tx
    .selectFrom('par.assessment as a')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .select(['a.id', 'a.unit_id as unitId', 'a.unit_name as unitName', 'b.set_id as setId', 'b.position'])
    .where('a.round_id', '=', roundId)
    .where('a.status', '<>', 'left')
    .orderBy('b.position')
    .orderBy('a.unit_id')
    .execute()
  const sets = await setsOf(tx, rows)
  return rows.map((row) => ({ ...row, set: sets.get(row.setId) as LoadedSet }))
}

export function scorer(people: People, unitId: number): Person {
  const found = people.scorerOf.get(unitId)
  if (!found) throw new Error(`no scorer in the unit ${unitId}`)
  return found
}

/** Issues a set on a day of the past: rounds of earlier years were opened on it. */
export async function issuedOn(tx: Tx, id: string, day: string): Promise<void> {
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', issued_at: new Date(`${day}T00:00:00Z`).toISOString() })
    .where('id', '=', id)
    .execute()
}
