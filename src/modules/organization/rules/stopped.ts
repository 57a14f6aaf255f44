/** What a freeze order may stop: events of units, and acts about people. */
import { PERSONNEL_ACTS, type PersonnelAct } from '../../../shared/personnel-acts.ts'
import { EVENT_KINDS, type EventKind } from './ledger/change.ts'

export { PERSONNEL_ACTS, type PersonnelAct, WORKERS, type Worker } from '../../../shared/personnel-acts.ts'

export type StoppedKind = EventKind | PersonnelAct
export const STOPPED_KINDS = [...EVENT_KINDS, ...PERSONNEL_ACTS] as const satisfies readonly StoppedKind[]

export const isAct = (kind: StoppedKind): kind is PersonnelAct => (PERSONNEL_ACTS as readonly string[]).includes(kind)
