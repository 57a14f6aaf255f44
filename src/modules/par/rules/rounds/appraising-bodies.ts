/** The bodies that the sets name for appraisal, and the units they are on the frame day. */
import { fold } from '../../../../shared/vietnamese.ts'
import type { ParReason } from '../../refusals.vi.ts'

interface NamedUnit {
  unitId: number
  fullName: string
}

/** Each body once, as it is first written: the annexes of two sets may spell one body in two ways. */
export function bodiesNamed(nodes: readonly { appraisingBody: string | null }[]): string[] {
  const found = new Map<string, string>()
  for (const { appraisingBody } of nodes)
    if (appraisingBody !== null && !found.has(fold(appraisingBody))) found.set(fold(appraisingBody), appraisingBody)
  return [...found.values()]
}

/** The one unit of that name, letters alone; null for none and for more than one. */
export function unitOfBody(body: string, units: readonly NamedUnit[]): number | null {
  const [unit, ...others] = units.filter(({ fullName }) => fold(fullName) === fold(body))
  return unit && others.length === 0 ? unit.unitId : null
}

/** A person confirms each body; one that is nobody would leave its criteria without appraiser. */
export function whyNotBodies(
  named: readonly string[],
  confirmed: readonly { body: string; unitId: number }[],
  isOnFrameDay: (unitId: number) => boolean,
): ParReason[] {
  const known = new Set(confirmed.map(({ body }) => fold(body)))
  return [
    ...named
      .filter((body) => !known.has(fold(body)))
      .map((body): ParReason => ({ reason: 'par.body-unknown', params: { body }, at: body })),
    ...confirmed
      .filter(({ unitId }) => !isOnFrameDay(unitId))
      .map(({ body }): ParReason => ({ reason: 'par.body-not-on-day', params: { body }, at: body })),
  ]
}
