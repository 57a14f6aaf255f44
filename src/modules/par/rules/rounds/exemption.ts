/** Which node may be left out for one unit, by whoever runs the round. */
import type { ParReason } from '../../refusals.vi.ts'
import { type AssessmentStatus, isOpenToUnit } from '../sheets/assessment-state.ts'
import { isScoredByUnit, type Leaf } from '../sheets/self-assessment.ts'

export interface ExemptTree {
  /** All leaves of the set. */
  leaves: readonly Leaf[]
  leavesUnder: (nodeId: string) => readonly Leaf[]
  /** Ids of the nodes above, nearest first. */
  above: (nodeId: string) => readonly string[]
  codeOf: (nodeId: string) => string
}

export interface ExemptSheet {
  unitName: string
  status: AssessmentStatus
  /** Nodes left out by name. */
  exempt: ReadonlySet<string>
}

const whyNotTouch = ({ status, unitName }: ExemptSheet): ParReason | null => {
  if (status === 'published') return { reason: 'par.already-published' }
  return status === 'left' ? { reason: 'par.unit-takes-no-part', params: { unit: unitName } } : null
}

/** A node once, not below one that is left out already, and never the whole sheet. */
export function whyNotExempt(sheet: ExemptSheet, nodeId: string, tree: ExemptTree): ParReason | null {
  const closed = whyNotTouch(sheet)
  if (closed) return closed
  const params = { unit: sheet.unitName, code: tree.codeOf(nodeId) }
  if (sheet.exempt.has(nodeId)) return { reason: 'par.exempt-already', params }
  const over = tree.above(nodeId).find((above) => sheet.exempt.has(above))
  if (over !== undefined) return { reason: 'par.exempt-above', params: { ...params, above: tree.codeOf(over) } }
  const out = new Set([...sheet.exempt, nodeId].flatMap((node) => tree.leavesUnder(node).map(({ id }) => id)))
  return out.size === tree.leaves.length ? { reason: 'par.nothing-applies', params } : null
}

/** What applies again has to be scored: only while the unit has its sheet. */
export function whyNotLift(sheet: ExemptSheet, nodeId: string, tree: ExemptTree): ParReason | null {
  const closed = whyNotTouch(sheet)
  if (closed) return closed
  const params = { unit: sheet.unitName, code: tree.codeOf(nodeId) }
  if (!sheet.exempt.has(nodeId)) return { reason: 'par.not-exempt', params }
  return !isOpenToUnit(sheet.status) && tree.leavesUnder(nodeId).some(isScoredByUnit)
    ? { reason: 'par.lift-sent', params }
    : null
}
