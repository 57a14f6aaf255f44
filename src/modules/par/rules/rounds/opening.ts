/** What stands between a filled-in form and an open round, besides windows and bands. */
import { fold } from '../../../../shared/vietnamese.ts'
import type { ParReason } from '../../refusals.vi.ts'

export interface Opening {
  periodFrom: string
  periodTo: string
  consolidatingUnitId: number | null
  substituteUnitId: number | null
  blocks: readonly { name: string }[]
}

/** @param takesPart whether the unit is among those to be ranked. */
export function whyNotOpening(
  { periodFrom, periodTo, consolidatingUnitId, substituteUnitId, blocks }: Opening,
  isOnFrameDay: (unitId: number) => boolean,
  takesPart: (unitId: number) => boolean,
): ParReason[] {
  const names = blocks.map(({ name }) => fold(name))
  return [
    ...(periodTo < periodFrom ? [{ reason: 'par.period-order', at: 'periodTo' } as const] : []),
    ...blocks
      .filter(({ name }, at) => names.indexOf(fold(name)) !== at)
      .map(({ name }): ParReason => ({ reason: 'par.block-twice', params: { name }, at: name })),
    ...(consolidatingUnitId === null || isOnFrameDay(consolidatingUnitId)
      ? []
      : [{ reason: 'par.consolidator-not-on-day', at: 'consolidatingUnitId' } as const]),
    ...(substituteUnitId === null || isOnFrameDay(substituteUnitId)
      ? []
      : [{ reason: 'par.substitute-not-on-day', at: 'substituteUnitId' } as const]),
    ...(substituteUnitId !== null && substituteUnitId === consolidatingUnitId
      ? [{ reason: 'par.substitute-same', at: 'substituteUnitId' } as const]
      : []),
    // Nobody appraises himself: without a substitute the sheet could never be closed.
    ...(consolidatingUnitId !== null && substituteUnitId === null && takesPart(consolidatingUnitId)
      ? [{ reason: 'par.substitute-missing', at: 'substituteUnitId' } as const]
      : []),
  ]
}
