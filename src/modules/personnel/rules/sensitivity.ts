/** How sensitive what an event says is: that of its parts, which must be one. */
import type { PersonnelReason } from '../refusals.vi.ts'
import type { Effect } from './fold/effect.ts'
import { partOf, type Sensitivity } from './parts.ts'

/** @throws RangeError when the effects are of several: hidden from one reader, an event must be hidden whole. */
export function sensitivityOf(effects: readonly Effect[]): Sensitivity {
  const found = new Set(effects.map(({ part }) => partOf(part).sensitivity))
  if (found.size > 1) throw new RangeError(`one event of several sensitivities: ${[...found].join(', ')}`)
  return [...found][0] ?? 'ordinary'
}

/** Parts that the ordinary doors of recording may write; the others have a door of their own. */
const PLAIN: ReadonlySet<Sensitivity> = new Set(['ordinary', 'family', 'party'])

export function whyNotPlain(part: string): PersonnelReason | null {
  const { label, sensitivity } = partOf(part)
  return PLAIN.has(sensitivity) ? null : { reason: 'personnel.sensitive-part', params: { part: label } }
}
