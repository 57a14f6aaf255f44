/** A valid input for every door of entitlement. */
import { randomUUID } from 'node:crypto'
import type { Filed } from './walk-personnel.ts'

const DAYS = { kind: 'step', to: '2040-12-31' } as const

export const entitlementInputs: Record<string, (hidden: Filed & { amendmentId: string }) => Record<string, unknown>> = {
  'entitlement.entitlements': ({ recordId }) => ({ recordId }),
  'entitlement.ownEntitlements': () => ({}),
  'entitlement.dueList': ({ unitId }) => ({ ...DAYS, unitId }),
  'entitlement.dueCounts': ({ unitId }) => ({ unitId }),
  'entitlement.dueDays': ({ unitId }) => ({ month: '2026-12', unitId }),
  'entitlement.affected': ({ unitId }) => ({ amendmentId: randomUUID(), unitId }),
  'entitlement.compareLaws': ({ unitId, amendmentId }) => ({ amendmentId, unitId }),
  'entitlement.stopComparing': () => ({ runId: randomUUID() }),
  'entitlement.forecast': ({ unitId }) => ({ unitId }),
  'entitlement.dueWorkbook': () => DAYS,
  'entitlement.earlyList': ({ unitId }) => ({ unitId, year: 2026 }),
  'entitlement.proposeEarly': ({ recordId }) => ({ recordId, year: 2026, ground: 'Chiến sĩ thi đua cơ sở' }),
  'entitlement.withdrawEarly': ({ recordId }) => ({ proposalId: recordId }),
}
