/** Some came from another agency by a decision about themselves: transferred, or, of those who lead, rotated. */
import { addMonths } from '../../../shared/months.ts'
import type { Random } from '../random.ts'
import type { Seat, Stay } from './career.ts'

/** Who is rotated stays at least 36 months (VBHN 10/2026); what moves him next comes after them. */
const AT_LEAST = 36

/** @param others agencies he may have come from. */
export function wandered(random: Random, seat: Seat, others: readonly Stay[]): Seat {
  const [first, ...rest] = seat.stays
  const before = random.pick(others)
  const isChosen = random.chance(0.08)
  const on = `${random.between(2012, 2021)}-${String(random.between(2, 11)).padStart(2, '0')}-01`
  if (!first || !before || !isChosen || before.unitId === first.unitId || seat.track !== 'admin') return seat
  if (seat.kindBefore !== undefined || rest.some(({ from }) => from !== null && from < addMonths(on, AT_LEAST)))
    return seat
  const by = seat.post === 'CHUYEN_MON' ? ('transfer' as const) : ('rotate' as const)
  return { ...seat, stays: [{ ...before, from: null }, { ...first, from: on, by }, ...rest] }
}
