/** What does not apply to one unit: approved by whoever runs the round, or proposed by the unit and left so by the appraiser. */
import { formatInstant } from '../../../../shared/dates.ts'
import { isAppraised, isSettledBy, type LeafHands, wordInForce } from './hands.ts'

export type Standing = 'proposed' | 'agreed' | 'refused'

/** @param hands of an entry that says it does not apply. A word on an older state decides nothing. */
export function standingOf(hands: LeafHands): Standing {
  const isDecided = isAppraised(hands) || isSettledBy('second', hands) || isSettledBy('council', hands)
  if (!isDecided) return 'proposed'
  return wordInForce(hands, 'appraised')?.notApplicable ? 'agreed' : 'refused'
}

interface Exempted {
  reason: string
  approvedByName: string
  approvedAt: string | null
}

/** 'Không được giao nhiệm vụ — Nguyễn Văn A duyệt lúc 20/12/2025 09:00'; where no survey is held nobody approved it by name. */
export const exemptionInWords = ({ reason, approvedByName, approvedAt }: Exempted): string =>
  approvedAt === null ? reason : `${reason} — ${approvedByName} duyệt lúc ${formatInstant(approvedAt)}`
