/** Two thousand seats: three hundred in the sample department with all that is below it, then Sở Nội vụ, other agencies and communes. */
import type { UnitOnDay } from '../../../modules/organization/index.ts'
import type { Seat } from '../careers/career.ts'
import type { Random } from '../random.ts'
import type { Units } from './lines-of-agencies.ts'
import { seatsOf } from './seats.ts'

const IN_SAMPLE = 300
const IN_ALL = 2_000

export function seatsOfDemo(random: Random, units: Units, sampleName: string): Seat[] {
  const departments = units.today.filter(({ level }) => level === 'department')
  const sample = departments.find(({ fullName }) => fullName === sampleName)
  if (!sample) throw new Error(`${sampleName} is not there today`)
  const inSample = ofDepartment(random, sample, units, { deputies: 5, staff: 7, below: 11 }).slice(0, IN_SAMPLE)
  const others = departments
    .filter((one) => one !== sample)
    .toSorted((a, b) => Number(b.fullName === 'Sở Nội vụ') - Number(a.fullName === 'Sở Nội vụ'))
    .flatMap((one) => ofDepartment(random, one, units, { deputies: 2, staff: 3, below: 6 }))
  const communes = units.today
    .filter(({ level }) => level === 'commune')
    .flatMap((one) => seatsOf(random, one, units, { deputies: 1, staff: () => random.between(1, 2) }))
  return seconded(random, [...inSample, ...others, ...communes].slice(0, IN_ALL), units)
}

function ofDepartment(
  random: Random,
  department: UnitOnDay,
  units: Units,
  { deputies, staff, below }: { deputies: number; staff: number; below: number },
): Seat[] {
  const children = units.childrenOf.get(department.unitId) ?? []
  const around = (size: number) => () => random.between(Math.max(1, size - 2), size + 2)
  return [
    ...seatsOf(random, department, units, { deputies, staff: around(staff) }),
    ...children
      .filter(({ level }) => level === 'branch')
      .flatMap((one) => seatsOf(random, one, units, { deputies: 1, staff: around(Math.ceil(staff / 2)) })),
    ...children
      .filter(({ level }) => level === 'service')
      .flatMap((one) =>
        seatsOf(random, one, units, { deputies: 1, staff: around(below * (one.name.includes('đất đai') ? 8 : 2)) }),
      ),
  ]
}

/** One in sixty of those who are there serves elsewhere for a time. */
function seconded(random: Random, seats: readonly Seat[], units: Units): Seat[] {
  const communes = units.today.filter(({ level }) => level === 'commune')
  return seats.map((seat) => {
    if (seat.post !== 'CHUYEN_MON' || seat.left !== undefined || !random.chance(1 / 30)) return seat
    const { unitId, fullName } = random.pick(communes)
    return seat.stays.at(-1)?.unitId === unitId ? seat : { ...seat, secondedTo: { unitId, name: fullName } }
  })
}
