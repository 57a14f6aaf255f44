/** Who works in a unit on a day: of the unit by employment or post, and those lent to it. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames, unitOn, unitsOn } from '../../../organization/index.ts'
import type { staffCharts } from '../../contract/staff-chart.ts'
import { refuse } from '../../refusals.vi.ts'
import { staffChart as chartOf, type StaffMember } from '../../rules/finding/staff-chart.ts'
import { type KnownLine, linesOf } from '../events-of.ts'

/** More do not fit any paper; such a unit is looked at by its parts. */
const MOST = 2_000

export async function staffChart(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { unitId, asOf }: InputOf<typeof staffCharts.staffChart>,
): Promise<OutputOf<typeof staffCharts.staffChart>> {
  const day = asOf ?? dayIn(now)
  const unit = (await unitOn(tx, unitId, day)) ?? refuse('personnel.unit-not-there', { day: formatDay(day) })
  const below = await unitsOn(tx, day, { parentId: unitId })
  const people = await membersOf(tx, unitId, day)
  const { leaders, groups } = chartOf(
    people,
    below.filter(({ level }) => level === 'division').map((one) => ({ unitId: one.unitId, name: one.name })),
    unit.fullName,
  )
  return {
    unitId,
    unitName: unit.fullName,
    day,
    people: people.length,
    leaders: [...leaders],
    groups: groups.map((group) => ({ ...group, people: [...group.people] })),
    below: below
      .filter(({ level }) => level !== 'division' && level !== 'village')
      .map((one) => ({ unitId: one.unitId, name: one.fullName })),
  }
}

async function membersOf(tx: Tx, unitId: number, day: string): Promise<StaffMember[]> {
  const rows = await tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.record as r', 'r.id', 'l.record_id')
    .select(['r.id', 'r.full_name as fullName', 'r.photo_sha256 as photo'])
    .distinct()
    .where('l.unit_id', '=', unitId)
    .where('l.part', 'in', ['employment', 'post', 'use'])
    .where('l.recorded_to', '=', 'infinity')
    .where('l.valid_from', '<=', day)
    .where('l.valid_to', '>', day)
    .where('r.merged_into', 'is', null)
    .limit(MOST)
    .execute()
  const ids = rows.map(({ id }) => id)
  const lines = Map.groupBy(
    await linesOf(tx, ids, { asOf: day, parts: ['employment', 'post', 'use'] }),
    ({ recordId }) => recordId,
  )
  const unitOfUse = ids.flatMap((id) => unitsSaid(lines.get(id) ?? []))
  const names = await unitNames(tx, unitOfUse, day)
  return rows.map((row) => memberOf(row, lines.get(row.id) ?? [], unitId, names))
}

const unitsSaid = (lines: readonly KnownLine[]): number[] =>
  lines.flatMap(({ part, values }) => (part !== 'post' && typeof values.unitId === 'number' ? [values.unitId] : []))

function memberOf(
  { id, fullName, photo }: { id: string; fullName: string; photo: string | null },
  lines: readonly KnownLine[],
  unitId: number,
  names: ReadonlyMap<number, string>,
): StaffMember {
  const of = (part: string) => lines.find((line) => line.part === part)?.values
  const posts = lines.filter(({ part }) => part === 'post')
  const post = (posts.find(({ slot }) => slot === 'main') ?? posts[0])?.values
  const [managing, using] = [of('employment')?.unitId, of('use')?.unitId]
  const nameOf = (unit: unknown) => (typeof unit === 'number' ? (names.get(unit) ?? '') : '')
  return {
    id,
    fullName,
    photo,
    title: typeof post?.title === 'string' ? post.title : null,
    level: typeof post?.rankOfPost === 'string' ? post.rankOfPost : null,
    divisionId: typeof post?.unitId === 'number' && post.unitId !== unitId ? post.unitId : null,
    seconded:
      using === undefined || using === managing
        ? null
        : using === unitId
          ? { from: nameOf(managing) }
          : { to: nameOf(using) },
  }
}
