/** What may be done to a plan and to its rows when, and why not. */
import type { ImprovementReason } from '../refusals.vi.ts'

export type PlanStatus = 'drafting' | 'proposed' | 'approved'
export type RemedyState = 'open' | 'doing' | 'done'

export interface PlanRow {
  code: string
  lost: number
  causeId: string | null
  remedy: string
  body: string
  personName: string
  dueOn: string | null
}

/** Cause, remedy, who, until when: without one of them nobody can say what is going to happen. */
export const isFilled = (row: Omit<PlanRow, 'code' | 'lost'>): boolean =>
  row.causeId !== null && row.remedy !== '' && row.dueOn !== null && (row.body !== '' || row.personName !== '')

export function whyNotEdit(status: PlanStatus): ImprovementReason | null {
  if (status === 'proposed') return { reason: 'improvement.plan-proposed' }
  return status === 'approved' ? { reason: 'improvement.plan-approved' } : null
}

const NAMED = 8

export function whyNotPropose(status: PlanStatus, rows: readonly PlanRow[]): ImprovementReason | null {
  if (status !== 'drafting') return { reason: 'improvement.not-drafting' }
  const open = rows.filter((row) => row.lost > 0 && !isFilled(row))
  if (open.length === 0) return null
  const named = open.slice(0, NAMED).map(({ code }) => code)
  const codes = open.length > NAMED ? `${named.join(', ')} và ${open.length - NAMED} tiêu chí khác` : named.join(', ')
  return { reason: 'improvement.rows-open', params: { codes } }
}

export const whyNotApprove = (status: PlanStatus): ImprovementReason | null =>
  status === 'proposed' ? null : { reason: 'improvement.not-proposed' }

/** A plan under approval is given back for changes; an approved one is opened again: by the head, with a reason. */
export const whyNotReturn = (status: PlanStatus): ImprovementReason | null =>
  status === 'drafting' ? { reason: 'improvement.is-drafting' } : null

/** A day that stands may lie in the past: the row is late. A new one may not. */
export const whyNotDue = (dueOn: string | null, before: string | null, today: string): ImprovementReason | null =>
  dueOn !== null && dueOn !== before && dueOn < today ? { reason: 'improvement.due-past', at: 'dueOn' } : null

/** Three words for how far a row is, told by its percentage: nobody enters both. */
export const stateOf = (percent: number): RemedyState => (percent === 0 ? 'open' : percent === 100 ? 'done' : 'doing')

export function whyNotNote(row: { remedy: string; papers: number }, percent: number): ImprovementReason | null {
  if (row.remedy === '') return { reason: 'improvement.no-remedy' }
  return percent === 100 && row.papers === 0 ? { reason: 'improvement.done-without-evidence' } : null
}

/** Late: the day is over and it is not done. */
export const isOverdue = (row: { state: RemedyState; dueOn: string | null; lost: number }, today: string): boolean =>
  row.lost > 0 && row.state !== 'done' && row.dueOn !== null && row.dueOn < today
