/** Who sits where in the province of today: heads, deputies, staff of each division, and some who have left. */
import type { UnitOnDay } from '../../../modules/organization/index.ts'
import type { PostLevel, Seat, Stay } from '../careers/career.ts'
import { LEAVINGS } from '../careers/spine.ts'
import type { TrackKey } from '../careers/tracks.ts'
import type { Random } from '../random.ts'
import type { Units } from './lines-of-agencies.ts'

const REFORM = '2025-07-01'

/** The head and his deputies, by the kind of agency. */
function leaders({ level, kind }: UnitOnDay): { head: string; deputy: string; levels: [PostLevel, PostLevel] } {
  if (level === 'commune')
    return {
      head: 'Chủ tịch Ủy ban nhân dân',
      deputy: 'Phó Chủ tịch Ủy ban nhân dân',
      levels: ['CT_XA', 'PCT_XA'],
    }
  if (level === 'branch')
    return { head: 'Chi cục trưởng', deputy: 'Phó Chi cục trưởng', levels: ['TRUONG_PHONG', 'PHO_PHONG'] }
  const isService = level === 'service'
  const levels: [PostLevel, PostLevel] = isService ? ['TRUONG_DV', 'PHO_DV'] : ['TRUONG_SO', 'PHO_SO']
  const head = HEADS[kind] ?? 'Giám đốc'
  return { head, deputy: `Phó ${head}`, levels }
}
const HEADS: Readonly<Record<string, string>> = {
  Trường: 'Hiệu trưởng',
  Phòng: 'Trưởng phòng',
  'Thanh tra': 'Chánh Thanh tra',
  'Văn phòng': 'Chánh Văn phòng',
  'Ban Quản lý': 'Trưởng ban',
}
const headOfDivision = ({ kind, name }: UnitOnDay) =>
  kind === 'Phòng' ? `Trưởng phòng ${name}` : `${kind === 'Văn phòng' ? 'Chánh Văn phòng' : `Giám đốc ${kind}`} ${name}`

export interface Size {
  deputies: number
  /** In each division besides its head and deputy; in an agency without divisions: in all. */
  staff: () => number
}

/** Everybody of one agency. */
export function seatsOf(random: Random, agency: UnitOnDay, units: Units, { deputies, staff }: Size): Seat[] {
  const { head, deputy, levels } = leaders(agency)
  const seat = (post: PostLevel, title: string, division: UnitOnDay | null = null): Seat => {
    const track = trackOf(random, agency, division, post)
    const isStaff = post === 'CHUYEN_MON' || post === 'HO_TRO'
    return {
      ...placed(random, agency, units),
      division: division && { unitId: division.unitId, name: division.name },
      track,
      post: track === 'driver' || track === 'guard' ? 'HO_TRO' : post,
      title,
      ...(isStaff && random.chance(0.07) && { left: random.weighted(LEAVINGS) }),
    }
  }
  const divisions = (units.childrenOf.get(agency.unitId) ?? []).filter(({ level }) => level === 'division')
  return [
    seat(levels[0], head),
    ...Array.from({ length: deputies }, () => seat(levels[1], deputy)),
    ...divisions.flatMap((division) => [
      seat('TRUONG_PHONG', headOfDivision(division), division),
      ...(agency.level === 'commune' ? [] : [seat('PHO_PHONG', `Phó ${headOfDivision(division)}`, division)]),
      ...Array.from({ length: staff() }, () => seat('CHUYEN_MON', 'Chuyên viên', division)),
    ]),
    ...(divisions.length > 0 ? [] : Array.from({ length: staff() }, () => seat('CHUYEN_MON', 'Viên chức'))),
  ]
}

function trackOf(
  random: Random,
  { level, kind, name }: UnitOnDay,
  division: UnitOnDay | null,
  post: PostLevel,
): TrackKey {
  const isStaff = post === 'CHUYEN_MON'
  if (level === 'service') {
    if (isStaff && random.chance(0.06)) return random.pick(['driver', 'guard'])
    if (kind === 'Trường') return 'teacher'
    if (kind === 'Bệnh viện' || name.includes('bệnh tật'))
      return isStaff
        ? random.weighted([
            ['nurse', 6],
            ['doctor', 4],
          ])
        : 'doctor'
    return name.includes('đất đai') ? 'land' : 'engineer'
  }
  if (!isStaff) return 'admin'
  const room = division?.name ?? ''
  if (/Tài chính|Kinh tế/.test(room) && random.chance(0.35)) return 'finance'
  if (/Hành chính|Văn phòng|Tổng hợp/.test(room) && random.chance(0.4))
    return random.pick(['clerk', 'driver', 'guard', 'clerk'])
  return 'admin'
}

/** The agencies he came through; of communes half came from the districts that were. */
function placed(random: Random, agency: UnitOnDay, units: Units): Pick<Seat, 'stays' | 'kindBefore'> {
  const line = units.lineOf(random, agency.unitId)
  if (line.length > 1 && agency.level !== 'commune') return { stays: line }
  if (agency.level !== 'commune')
    return { stays: [...units.lineOf(random, agency.parentId ?? 0).slice(0, -1), here(agency)] }
  const district = units.districtOf(line[0]?.unitId ?? 0)
  if (district === null || random.chance(0.5))
    return { stays: line.length > 1 ? line : [...line, here(agency)], kindBefore: 'CAN_BO_XA_CU' }
  const first: Stay = { unitId: district.unitId, name: `UBND ${district.fullName}`, from: null, by: 'rearrange' }
  return { stays: [first, here(agency)] }
}
const here = ({ unitId, fullName }: UnitOnDay): Stay => ({
  unitId,
  name: fullName,
  from: REFORM,
  by: 'rearrange',
})
