/** Who may write to the other side of a sheet, and until when. */
import type { ParReason } from '../../refusals.vi.ts'
import { type AssessmentStatus, statusInWords } from '../sheets/assessment-state.ts'

export interface Writing {
  side: 'unit' | 'appraiser'
  status: AssessmentStatus
  unitId: number
  writerUnitId: number | null
}

/** Until publication; nobody speaks to his own unit as its appraiser. */
export function whyNotWrite({ side, status, unitId, writerUnitId }: Writing): ParReason | null {
  if (side === 'appraiser' && unitId === writerUnitId) return { reason: 'par.own-unit' }
  if (status === 'published') return { reason: 'par.already-published' }
  return status === 'left' ? { reason: 'par.not-open', params: { status: statusInWords[status] } } : null
}
