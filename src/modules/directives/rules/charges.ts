/** Who led a task on which day: charges follow one another without a gap, so a task counts for one body on any day. */

export interface Charge {
  unitId: number
  /** The first day; the first day no longer, 'infinity' while it lasts. */
  from: string
  to: string
}

export const FOR_EVER = 'infinity'
const isBefore = (day: string, end: string): boolean => end === FOR_EVER || day < end

export const leadOn = (charges: readonly Charge[], day: string): number | null =>
  charges.find(({ from, to }) => from <= day && isBefore(day, to))?.unitId ?? null

/** The charges once another body leads from a day on; what was led before stays as it was. */
export function passedOn(charges: readonly Charge[], toId: number, since: string): Charge[] {
  const last = charges.at(-1)
  if (last?.unitId === toId) return [...charges]
  const before = charges
    .filter(({ from }) => from < since)
    .map((charge) => (isBefore(since, charge.to) ? { ...charge, to: since } : charge))
  return [...before, { unitId: toId, from: since, to: FOR_EVER }]
}

/** As before it was passed on: the event was a mistake. */
export function passedBack(charges: readonly Charge[], fromId: number, toId: number): Charge[] {
  const last = charges.at(-1)
  if (last?.unitId !== fromId) return [...charges]
  const before = charges.slice(0, -1)
  const previous = before.at(-1)
  return previous?.unitId === toId
    ? [...before.slice(0, -1), { ...previous, to: FOR_EVER }]
    : [...before, { ...last, unitId: toId }]
}
