/** What may be done with a proposal when and by whom; what became of each line of it. */
import type { PersonnelReason } from '../../refusals.vi.ts'

export type Status = 'draft' | 'submitted' | 'returned' | 'checked' | 'decided' | 'withdrawn'
export type Move = 'save' | 'submit' | 'withdraw' | 'return' | 'check' | 'decide'
export type Verdict = 'pending' | 'checked' | 'approved' | 'refused' | 'lapsed' | 'withdrawn'

export const MOVES = {
  draft: ['save', 'submit', 'withdraw'],
  returned: ['save', 'submit', 'withdraw'],
  // Some lines may be approved while others still wait to be checked.
  submitted: ['check', 'decide', 'return', 'withdraw'],
  checked: ['decide', 'withdraw'],
  decided: [],
  withdrawn: [],
} as const satisfies Record<Status, readonly Move[]>

export const statusInWords: Readonly<Record<Status, string>> = {
  draft: 'Đang soạn',
  submitted: 'Chờ kiểm tra',
  returned: 'Trả lại để sửa',
  checked: 'Chờ duyệt',
  decided: 'Đã xử lý xong',
  withdrawn: 'Đã rút',
}

export const verdictInWords: Readonly<Record<Verdict, string>> = {
  pending: 'Chờ kiểm tra',
  checked: 'Đã kiểm tra, chờ duyệt',
  approved: 'Đã duyệt, đã ghi',
  refused: 'Không được duyệt',
  lapsed: 'Hết hiệu lực do hồ sơ đã đổi',
  withdrawn: 'Đã rút',
}

const moveInWords: Readonly<Record<Move, string>> = {
  save: 'sửa',
  submit: 'gửi',
  withdraw: 'rút',
  return: 'trả lại',
  check: 'kiểm tra',
  decide: 'duyệt',
}

export const isOpen = (status: Status): boolean => MOVES[status].some((move) => move === 'save')

export const whyNotMove = (status: Status, move: Move): PersonnelReason | null =>
  (MOVES[status] as readonly Move[]).includes(move)
    ? null
    : {
        reason: 'personnel.proposal-not-now',
        params: { move: moveInWords[move], status: statusInWords[status].toLowerCase() },
      }

/** The person declares, a second one checks, a third approves: three hands on one line (TT 11/2012/TT-BNV; four eyes of the design). */
export function whyNotThisHand(
  { ownerId, proposedBy, checkedBy }: { ownerId: string | null; proposedBy: string; checkedBy: string | null },
  actorId: string,
): PersonnelReason | null {
  if (actorId === ownerId || actorId === proposedBy) return { reason: 'personnel.own-proposal' }
  return actorId === checkedBy ? { reason: 'personnel.checked-yourself' } : null
}

/** Where the proposal stands, by its lines: whatever nobody has to look at any more is done. */
export function statusBy(verdicts: readonly Verdict[]): Status {
  if (verdicts.includes('pending')) return 'submitted'
  return verdicts.includes('checked') ? 'checked' : 'decided'
}

export interface Opinion {
  itemId: string
  agrees: boolean
  reason: string
}

/** Every no has its reason: the person has to know what to bring. */
export function whyNotOpinions(opinions: readonly Opinion[], waiting: readonly string[]): PersonnelReason[] {
  const strange = opinions.find(({ itemId }) => !waiting.includes(itemId))
  if (strange) return [{ reason: 'personnel.item-not-waiting', at: strange.itemId }]
  if (opinions.length === 0) return [{ reason: 'personnel.no-opinion' }]
  return opinions
    .filter(({ agrees, reason }) => !agrees && reason.trim().length < 5)
    .map(({ itemId }) => ({ reason: 'personnel.refusal-reason', at: itemId }))
}
