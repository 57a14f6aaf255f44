/** The sheet that goes with a file from one managing unit to the next. */
import type { PersonnelReason } from '../../refusals.vi.ts'

export type HandoverStatus =
  /** Being drawn up by the unit that hands over. */
  | 'open'
  | 'sent'
  /** Given back to be completed. */
  | 'returned'
  | 'received'
  /** The transfer was taken back. */
  | 'void'

export const handoverSteps = {
  open: ['save', 'send'],
  sent: ['return', 'receive'],
  returned: ['save', 'send'],
  received: [],
  void: [],
} as const satisfies Record<HandoverStatus, readonly string[]>

export type HandoverStep = (typeof handoverSteps)[HandoverStatus][number]
/** Which of the two units takes it. */
export const sideOf = (step: HandoverStep): 'from' | 'to' => (step === 'save' || step === 'send' ? 'from' : 'to')

export const handoverInWords: Readonly<Record<HandoverStatus, string>> = {
  open: 'Đang lập phiếu',
  sent: 'Đã gửi, chờ nhận',
  returned: 'Trả lại để bổ sung',
  received: 'Đã nhận',
  void: 'Không còn hiệu lực',
}

export interface Held {
  status: HandoverStatus
  fromUnitId: number
  toUnitId: number
  sentBy: string | null
}

interface By {
  accountId: string
  everywhere: boolean
  units: readonly number[]
}

export function whyNotHandover(held: Held, step: HandoverStep, by: By): PersonnelReason | null {
  const open: readonly string[] = handoverSteps[held.status]
  if (!open.includes(step))
    return { reason: 'personnel.handover-state', params: { status: handoverInWords[held.status] } }
  const side = sideOf(step)
  if (!by.everywhere && !by.units.includes(side === 'from' ? held.fromUnitId : held.toUnitId))
    return { reason: side === 'from' ? 'personnel.handover-not-sender' : 'personnel.handover-not-receiver' }
  // TT 11/2012/TT-BNV: bên giao và bên nhận cùng ký phiếu; một người không ký cho cả hai.
  if (step === 'receive' && held.sentBy === by.accountId) return { reason: 'personnel.handover-own' }
  return null
}

export interface Item {
  number: number
  isMissing: boolean
}

/** A sheet without a single paper hands over nothing. */
export const whyNotSend = (items: readonly Item[]): PersonnelReason | null =>
  items.length === 0 ? { reason: 'personnel.handover-empty' } : null

/** Received with something lacking is received, but it is said what. */
export const whyNotReceive = (
  items: readonly Item[],
  come: ReadonlySet<number>,
  answer: string,
): PersonnelReason | null =>
  items.some(({ number, isMissing }) => !isMissing && !come.has(number)) && answer.length < 5
    ? { reason: 'personnel.handover-lacking', at: 'answer' }
    : null
