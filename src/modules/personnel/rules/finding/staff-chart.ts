/** The people of a unit on a day as a chart: who leads it, then each division with its head first. */
import { comparePeople } from '../../../../shared/vietnamese.ts'
import { itemsOf } from '../catalogues.ts'

export interface StaffMember {
  id: string
  fullName: string
  title: string | null
  /** A code of post_level. */
  level: string | null
  /** The division; null: of the unit itself. */
  divisionId: number | null
  photo: string | null
  /** Of another unit, used here: seconded. Or of this one and used elsewhere: where. */
  seconded: { from: string } | { to: string } | null
}

export interface StaffGroup {
  divisionId: number | null
  name: string
  people: readonly StaffMember[]
}

export interface StaffChart {
  leaders: readonly StaffMember[]
  groups: readonly StaffGroup[]
}

/** Posts that lead a whole agency; heads of divisions lead theirs. */
const LEADING: ReadonlySet<string> = new Set([
  ...['LD_TINH', 'TRUONG_SO', 'PHO_SO', 'TRUONG_DV', 'PHO_DV', 'CT_XA', 'PCT_XA'],
])

const ORDER = new Map(itemsOf('post_level').map(({ code }, place) => [code, place]))
const placeOf = (level: string | null) => ORDER.get(level ?? '') ?? ORDER.size

/** By level of post, people of one level by given name. */
export const bySeniority = (a: StaffMember, b: StaffMember): number =>
  placeOf(a.level) - placeOf(b.level) || comparePeople(a.fullName, b.fullName) || (a.id < b.id ? -1 : 1)

/** @param divisions in the order of the unit's own list. */
export function staffChart(
  people: readonly StaffMember[],
  divisions: readonly { unitId: number; name: string }[],
  ownName: string,
): StaffChart {
  const known = new Set(divisions.map(({ unitId }) => unitId))
  const placed = people.map((one) => ({
    ...one,
    divisionId: one.divisionId !== null && known.has(one.divisionId) ? one.divisionId : null,
  }))
  const leads = ({ divisionId, level }: StaffMember) => divisionId === null && LEADING.has(level ?? '')
  const rest = Map.groupBy(
    placed.filter((one) => !leads(one)),
    ({ divisionId }) => divisionId,
  )
  const groups = [
    ...divisions.map(({ unitId, name }) => ({ divisionId: unitId, name })),
    { divisionId: null, name: ownName },
  ]
  return {
    leaders: placed.filter(leads).toSorted(bySeniority),
    groups: groups.flatMap(({ divisionId, name }) => {
      const some = rest.get(divisionId) ?? []
      return some.length === 0 ? [] : [{ divisionId, name, people: some.toSorted(bySeniority) }]
    }),
  }
}

/** 'Nguyễn Thị Khuynh' → 'NK': in place of a photo. */
export function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}

export function secondedInWords({ seconded }: Pick<StaffMember, 'seconded'>): string | null {
  if (seconded === null) return null
  return 'from' in seconded ? `Biệt phái từ ${seconded.from}` : `Đang biệt phái tại ${seconded.to}`
}
