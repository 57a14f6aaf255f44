/** What everything done with decisions begins with: the decision within reach, and whose it is. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import type { DecisionKind } from '../../rules/event-kinds.ts'
import { EVENT_RULES } from '../../rules/events/rules.ts'
import type { Sensitivity } from '../../rules/parts.ts'
import { whyNotPlain } from '../../rules/sensitivity.ts'

/** Facts for few eyes come through a door of their own. */
export type Through = 'plain' | 'sensitive'

export function refuseOtherDoor(kind: DecisionKind, through: Through): void {
  const { isSensitive } = EVENT_RULES[kind]
  if (through === 'plain' && isSensitive) refuseIf(whyNotPlain('discipline'))
  if (through === 'sensitive' && !isSensitive) refuse('personnel.plain-door')
}

export const sensitivityOfKind = (kind: DecisionKind): Sensitivity =>
  EVENT_RULES[kind].isSensitive ? 'discipline' : 'ordinary'

/** @throws Refusal when it is not within reach, or is one of the other doors. */
export async function heldDecision(tx: Tx, decisionId: string, through: Through) {
  const found = await tx
    .selectFrom('personnel.decision')
    .selectAll()
    .where('id', '=', decisionId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('personnel.no-decision')
  if (through === 'sensitive' && found.sensitivity === 'ordinary') return refuse('personnel.plain-door')
  return found
}

/** The unit in whose book the decision stands: of whoever records it, else of the first it is about. */
export const bookOf = ({ actor, scope }: Call, first: { unitId: number }): number =>
  actor.unitId !== null && (scope.everywhere || scope.units.includes(actor.unitId)) ? actor.unitId : first.unitId
