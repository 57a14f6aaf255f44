/** Where a change of rank places the person of a record. */
import { type Placement, placement } from './law/placement.ts'
import type { Law } from './law/provision.ts'
import type { Values } from './parts.ts'
import type { Scale } from './pay-scale.ts'

export type { Placement }

/** @param before the pay, with `preserved` of the allowance that keeps a difference. @returns null: the law is silent. */
export const placementOf = (before: Values, to: Scale, from: Scale, day: string, law: Law): Placement | null =>
  placement(law, {
    from: from.key,
    to: to.key,
    appointedOn: day,
    coefficient: Number(before.coefficient ?? 0),
    overScalePercent: Number(before.overScalePercent ?? 0),
    preserved: Number(before.preserved ?? 0),
    countedFrom: String(before.countedFrom ?? day),
  }).result
