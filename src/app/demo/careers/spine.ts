/** The frame of a life: born, recruited, proven, left; old enough for the post held, young enough to be there. */

import { ENACTED } from '../../../modules/personnel/rules/law/enacted.ts'
import { retirementOf } from '../../../modules/personnel/rules/retirement.ts'
import { addMonths } from '../../../shared/months.ts'
import { firstDay } from '../../../shared/partial-days.ts'
import type { Random } from '../random.ts'
import type { Leaving, PostLevel, Seat, Spine } from './career.ts'
import { dayOf, later, yearOf } from './days.ts'
import type { Names, Sex } from './names.ts'
import { TRACKS } from './tracks.ts'

/** The first day of the pension, by the law's table. */
function retirementDay(sex: Sex, bornOn: string): string {
  const retirement = retirementOf(sex, bornOn, ENACTED)
  if (!retirement) throw new RangeError(`no retirement age for ${sex} born ${bornOn}`)
  return retirement.pensionFrom
}

/** Years of service before anybody holds the post. */
const SERVED: Readonly<Record<PostLevel, number>> = {
  CHUYEN_MON: 1,
  HO_TRO: 1,
  PHO_PHONG: 8,
  TRUONG_PHONG: 13,
  PHO_DV: 11,
  TRUONG_DV: 15,
  PHO_SO: 17,
  TRUONG_SO: 21,
  PCT_XA: 12,
  CT_XA: 16,
}
/** Of a hundred who left. */
export const LEAVINGS: readonly (readonly [Leaving, number])[] = [
  ['retire', 62],
  ['resign', 18],
  ['leave-system', 10],
  ['death', 6],
  ['dismiss', 4],
]
/** Probation is no more for civil servants of the law of 2025, nor for public employees from 1/7/2026. */
const NO_PROBATION = { CONG_CHUC: '2025-07-01', VIEN_CHUC: '2026-07-01', HOP_DONG_HO_TRO: '1900-01-01' }

export interface Ground {
  names: Names
  places: readonly string[]
  today: string
}

export function spineOf(random: Random, seat: Seat, { names, places, today }: Ground): Spine {
  const track = TRACKS[seat.track]
  const sex: Sex = random.chance(seat.track === 'nurse' ? 0.9 : track.kind === 'HOP_DONG_HO_TRO' ? 0.1 : 0.5)
    ? 'F'
    : 'M'
  const gone = seat.left === undefined ? today : addMonths(`${today.slice(0, 7)}-01`, -random.between(1, 40))
  const bornOn = seat.left === 'retire' ? bornToRetire(random, sex, today) : bornBefore(random, seat, sex, gone)
  const retiresOn = retirementDay(sex, bornOn)
  const end = seat.left === 'retire' ? retiresOn : gone
  const recruitedOn = recruited(random, seat, bornOn, end)
  const proven = addMonths(recruitedOn, track.qualification === 'CD' ? 9 : 12)
  const hasProbation = recruitedOn < NO_PROBATION[track.kind]
  const left = seat.left === undefined ? null : { on: end, kind: seat.left }
  return {
    random,
    names,
    seat,
    places,
    today,
    sex,
    bornOn,
    retiresOn,
    recruitedOn,
    left,
    fullName: names(random, sex),
    provenOn: hasProbation ? proven : recruitedOn,
    until: left?.on ?? today,
  }
}

function bornBefore(random: Random, seat: Seat, sex: Sex, end: string): string {
  const youngest = 24 + SERVED[seat.post]
  for (;;) {
    const age = Math.max(
      youngest,
      random.between(youngest, 60) - (seat.post === 'CHUYEN_MON' ? random.between(0, 12) : 0),
    )
    const day = dayOf(yearOf(end) - age, random.between(1, 12), random.between(1, 28))
    const bornOn = age > 54 && random.chance(0.06) ? day.slice(0, random.pick([4, 7])) : day
    // Somebody who is there today has not yet reached the age, though he may next month.
    if (retirementDay(sex, bornOn) > addMonths(end, 1)) return bornOn
  }
}

/** Born so that the law sent him home in the forty months before a day. */
function bornToRetire(random: Random, sex: Sex, today: string): string {
  for (;;) {
    const bornOn = dayOf(yearOf(today) - random.between(55, 65), random.between(1, 12), random.between(1, 28))
    const day = retirementDay(sex, bornOn)
    if (day <= today && day > addMonths(today, -40)) return bornOn
  }
}

function recruited(random: Random, seat: Seat, bornOn: string, end: string): string {
  const born = yearOf(firstDay(bornOn))
  const latest = yearOf(end) - SERVED[seat.post]
  const year = Math.max(born + 22, Math.min(latest, born + random.between(22, 29)))
  return later(dayOf(year, random.between(1, 12), random.pick([1, 1, 15])), addMonths(firstDay(bornOn), 12 * 21))
}
