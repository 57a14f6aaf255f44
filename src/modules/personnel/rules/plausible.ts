/**
 * Whether what is to be written can be true of a person at all. What merely contradicts another paper is not refused here: the
 * fold tells it (fold/contradiction.ts). Every writer asks before it records.
 */
import type { PersonnelReason } from '../refusals.vi.ts'
import type { Effect } from './fold/effect.ts'
import { isPart } from './parts.ts'
import type { Fact, When } from './plausible/fact.ts'
import { identityReasons } from './plausible/identity.ts'
import { lifeReasons } from './plausible/life.ts'
import { payReasons } from './plausible/pay.ts'
import { shapeReasons } from './plausible/shape.ts'
import { stretchReasons } from './plausible/stretches.ts'

export type { Fact, When } from './plausible/fact.ts'

/**
 * Everything wrong with the effects, each at `index.field` of the effect it is about.
 * @param known what is known of the record without the events that are amended.
 */
export function implausible(known: readonly Fact[], effects: readonly Effect[], when: When): PersonnelReason[] {
  const unknown = effects.flatMap(({ part }, at) =>
    isPart(part) ? [] : [{ reason: 'personnel.part-unknown', params: { part }, at: `${at}` } as const],
  )
  if (unknown.length > 0) return unknown
  const shape = shapeReasons(effects)
  // Days that are none, and values of another kind, cannot be compared.
  return shape.length > 0
    ? shape
    : [
        ...lifeReasons(known, effects, when),
        ...stretchReasons(known, effects),
        ...payReasons(effects, when.law),
        ...identityReasons(known, effects),
      ]
}

/** The first thing wrong. */
export const whyNotPlausible = (
  known: readonly Fact[],
  effects: readonly Effect[],
  when: When,
): PersonnelReason | null => implausible(known, effects, when)[0] ?? null
