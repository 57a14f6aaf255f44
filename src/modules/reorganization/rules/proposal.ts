/** What may be done with a proposal when, and why not. */
import type { ReorganizationReason } from '../refusals.vi.ts'

export type Status = 'draft' | 'submitted' | 'returned' | 'stopped' | 'refused' | 'withdrawn' | 'recorded' | 'undone'
export type Move = 'save' | 'submit' | 'return' | 'refuse' | 'withdraw' | 'record' | 'undo'

/** What a freeze stopped may be mended and tried again: an exception may have been granted meanwhile. */
export const MOVES = {
  draft: ['save', 'submit', 'record', 'withdraw'],
  returned: ['save', 'submit', 'record', 'withdraw'],
  stopped: ['save', 'submit', 'record', 'withdraw'],
  submitted: ['return', 'refuse', 'record', 'withdraw'],
  refused: [],
  withdrawn: [],
  recorded: ['undo'],
  undone: [],
} as const satisfies Record<Status, readonly Move[]>

export const statusInWords: Readonly<Record<Status, string>> = {
  draft: 'Đang soạn',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại để sửa',
  stopped: 'Bị dừng theo lệnh tạm dừng',
  refused: 'Không được duyệt',
  withdrawn: 'Đã rút',
  recorded: 'Đã ghi nhận',
  undone: 'Đã hoàn tác',
}

const moveInWords: Readonly<Record<Move, string>> = {
  save: 'sửa',
  submit: 'gửi duyệt',
  return: 'trả lại',
  refuse: 'từ chối',
  withdraw: 'rút',
  record: 'ghi nhận',
  undo: 'hoàn tác',
}

export const isOpen = (status: Status): boolean => MOVES[status].some((move) => move === 'save')

export const whyNotMove = (status: Status, move: Move): ReorganizationReason | null =>
  (MOVES[status] as readonly Move[]).includes(move)
    ? null
    : {
        reason: 'reorganization.not-now',
        params: { move: moveInWords[move], status: statusInWords[status].toLowerCase() },
      }

/** A second person is the rule; whoever records what he drew up himself says why, and that is kept. */
export function whyNotAlone(
  { draftedBy, submittedBy }: { draftedBy: string; submittedBy: string | null },
  actorId: string,
  reason: string,
): ReorganizationReason | null {
  const isOwn = actorId === draftedBy || actorId === submittedBy
  return isOwn && reason.trim().length < 10 ? { reason: 'reorganization.second-person', at: 'reason' } : null
}

export interface Basis {
  legalBasis: string
  decidedOn: string | null
  issuer: string
  day: string | null
}

/** An event without number, date and signer cannot be defended; it takes effect on the day it was decided at the earliest. */
export function whyNotBasis({ legalBasis, decidedOn, issuer, day }: Basis, today: string): ReorganizationReason[] {
  const missing = [
    ...(legalBasis.trim() === '' ? ['số, ký hiệu'] : []),
    ...(decidedOn === null ? ['ngày ban hành'] : []),
    ...(issuer.trim() === '' ? ['cơ quan ban hành'] : []),
  ]
  const reasons: ReorganizationReason[] = []
  if (missing.length > 0)
    reasons.push({ reason: 'reorganization.basis-missing', params: { missing: missing.join(', ') }, at: 'basis' })
  if (decidedOn !== null && decidedOn > today) reasons.push({ reason: 'reorganization.decided-ahead', at: 'basis' })
  if (decidedOn !== null && day !== null && day < decidedOn)
    reasons.push({ reason: 'reorganization.before-decision', at: 'day' })
  return reasons
}
