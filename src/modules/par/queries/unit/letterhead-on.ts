/** The head of a paper of a unit, as it and what it belongs to were named on the day. */
import type { Tx } from '../../../../platform/http/call.ts'
import { unitOn } from '../../../organization/index.ts'
import { type Letterhead, letterheadOf } from '../../rules/unit/letterhead.ts'

/** @returns null where there was no such unit on the day. */
export async function letterheadOn(tx: Tx, unitId: number, day: string): Promise<Letterhead | null> {
  const unit = await unitOn(tx, unitId, day)
  return unit && letterheadOf(unit, unit.parentId === null ? null : await unitOn(tx, unit.parentId, day))
}
