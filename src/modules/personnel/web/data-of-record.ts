/** Questions to the server about one record. */
import { asking } from '../../../ui/query.ts'
import { personnel } from '../contract.ts'
import type { Sensitivity } from '../rules/parts.ts'

const knownAt = (known?: string) => (known === undefined ? {} : { known })

/** All its days at once: going from day to day asks nothing more. */
export const record = (recordId: string, known?: string) => asking(personnel.record, { recordId, ...knownAt(known) })
export const ownRecord = (known?: string) => asking(personnel.ownRecord, knownAt(known))

export const SENSITIVE_DOORS = {
  party: personnel.recordParty,
  family: personnel.recordFamily,
  health: personnel.recordHealth,
  background: personnel.recordBackground,
  discipline: personnel.recordDiscipline,
} as const satisfies Record<Exclude<Sensitivity, 'ordinary'>, unknown>

export const sensitiveLines = (sensitivity: keyof typeof SENSITIVE_DOORS, recordId: string, known?: string) =>
  asking(SENSITIVE_DOORS[sensitivity], { recordId, ...knownAt(known) })
export const payScales = () => asking(personnel.payScales, {})
export const recordHistory = (recordId: string) => asking(personnel.recordHistory, { recordId })
export const ownHistory = () => asking(personnel.ownHistory, {})
export const recordLooks = (recordId: string, page: number) => asking(personnel.recordLooks, { recordId, page })
export const ownLooks = (page: number) => asking(personnel.ownLooks, { page })
export const recordIdentity = (recordId: string) => asking(personnel.recordIdentity, { recordId })
export const recordFindings = (recordId: string, known?: string) =>
  asking(personnel.recordFindings, { recordId, ...knownAt(known) })
