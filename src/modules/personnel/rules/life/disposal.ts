/** Closed files whose time has passed are disposed of: one proposes, a decision with minutes is entered, another hand carries it out. */
import { formatDay } from '../../../../shared/dates.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import { fallsDueOn, type Period } from './retention.ts'
import type { RecordState } from './state.ts'

export type DisposalStatus = 'proposed' | 'decided' | 'done' | 'refused' | 'withdrawn'
/** Not ended: what is in one is in no other. */
export const OPEN_DISPOSALS = ['proposed', 'decided'] as const satisfies readonly DisposalStatus[]

export const disposalSteps = {
  proposed: ['decide', 'refuse', 'withdraw'],
  decided: ['carry-out', 'refuse', 'withdraw'],
  done: [],
  refused: [],
  withdrawn: [],
} as const satisfies Record<DisposalStatus, readonly string[]>
export type DisposalStep = (typeof disposalSteps)[DisposalStatus][number]

export const disposalInWords: Readonly<Record<DisposalStatus, string>> = {
  proposed: 'Đề nghị, chờ quyết định',
  decided: 'Có quyết định, chờ thực hiện',
  done: 'Đã hủy',
  refused: 'Không đồng ý',
  withdrawn: 'Đã rút đề nghị',
}

interface HeldDisposal {
  status: DisposalStatus
  proposedBy: string
  decidedBy: string | null
}

/** Luật Lưu trữ 33/2024/QH15 (M): hủy theo quyết định, có hội đồng và biên bản. Who asked for it does not do it. */
export function whyNotDispose(held: HeldDisposal, step: DisposalStep, accountId: string): PersonnelReason | null {
  const open: readonly string[] = disposalSteps[held.status]
  if (!open.includes(step))
    return { reason: 'personnel.disposal-state', params: { status: disposalInWords[held.status] } }
  return step === 'carry-out' && (held.proposedBy === accountId || held.decidedBy === accountId)
    ? { reason: 'personnel.disposal-own' }
    : null
}

export interface ClosedRecord {
  fullName: string
  unitId: number
  state: RecordState
  personKind: string | null
  closedOn: string | null
  /** Another disposal that is not ended names it. */
  isWaiting: boolean
}

/** Held when it is proposed, and again before it is done: a row may have been entered in between that keeps it longer. */
export function whyNotFile(
  { fullName: name, unitId, state, personKind, closedOn, isWaiting }: ClosedRecord,
  { periods, ofUnit, today }: { periods: readonly Period[]; ofUnit: number; today: string },
): PersonnelReason | null {
  if (state !== 'archived' || closedOn === null) return { reason: 'personnel.disposal-not-archived', params: { name } }
  if (unitId !== ofUnit) return { reason: 'personnel.disposal-unit', params: { name } }
  if (isWaiting) return { reason: 'personnel.disposal-waiting', params: { name } }
  const due = fallsDueOn(periods, { personKind, closedOn })
  if (due === null) return { reason: 'personnel.disposal-permanent', params: { name } }
  return due > today ? { reason: 'personnel.disposal-not-due', params: { name, day: formatDay(due) } } : null
}

export const whyNotDecided = (decidedOn: string, today: string): PersonnelReason | null =>
  decidedOn > today
    ? { reason: 'personnel.disposal-ahead', params: { day: formatDay(decidedOn) }, at: 'decidedOn' }
    : null
