/** The life of a file, from opening to the archive. Steps people take; transfer and closing follow from events. */
import type { PersonnelReason } from '../../refusals.vi.ts'

export const RECORD_STATES = [
  ...['draft', 'declared', 'certified', 'in_use', 'in_transfer', 'closed', 'archived', 'disposed', 'withdrawn'],
] as const
export type RecordState =
  | 'draft'
  | 'declared'
  | 'certified'
  | 'in_use'
  /** The managing unit has changed and the new one has not received the file yet. */
  | 'in_transfer'
  /** Employment has ended: what the lines say, not what anybody sets. */
  | 'closed'
  | 'archived'
  /** Disposed of by the legal procedure; a stub tells that it was. */
  | 'disposed'
  /** Opened by mistake: it says nothing any more, and may be put back. */
  | 'withdrawn'

/** Employment is over, the file is kept. */
export const CLOSED = ['closed', 'archived'] as const satisfies readonly RecordState[]
/** Nothing is said of employment any more, and nothing written. */
export const GONE = ['disposed', 'withdrawn'] as const satisfies readonly RecordState[]
/** Nobody works under it, nobody is asked, nothing is due. */
export const OVER = [...CLOSED, ...GONE] as const
/** Of somebody who was in the service and is no more. */
export const LEFT = [...CLOSED, 'disposed'] as const

/** TT 11/2012/TT-BNV, TT 07/2019/TT-BNV: the person declares, the head certifies against originals, the unit keeps. */
export const lifeSteps = {
  draft: ['declare', 'withdraw'],
  declared: ['certify', 'return', 'withdraw'],
  certified: ['keep'],
  in_use: [],
  in_transfer: [],
  closed: ['archive'],
  archived: ['take-back'],
  disposed: [],
  withdrawn: ['restore'],
} as const satisfies Record<RecordState, readonly string[]>

export type LifeStep = (typeof lifeSteps)[RecordState][number]

export const stateAfter: Readonly<Record<LifeStep, RecordState>> = {
  declare: 'declared',
  return: 'draft',
  certify: 'certified',
  keep: 'in_use',
  archive: 'archived',
  'take-back': 'closed',
  withdraw: 'withdrawn',
  /** Or declared, where it was withdrawn from that. */
  restore: 'draft',
}

export const stateInWords: Readonly<Record<RecordState, string>> = {
  draft: 'Đang lập',
  declared: 'Đã kê khai',
  certified: 'Đã xác nhận',
  in_use: 'Đang sử dụng',
  in_transfer: 'Đang chuyển',
  closed: 'Đã đóng',
  archived: 'Đã lưu trữ',
  disposed: 'Đã hủy',
  withdrawn: 'Đã rút',
}

export function whyNotStep(state: RecordState, step: LifeStep): PersonnelReason | null {
  const open: readonly string[] = lifeSteps[state]
  return open.includes(step) ? null : { reason: 'personnel.wrong-state', params: { state: stateInWords[state] } }
}

/** What a file must say before anybody can say it was compared with the originals. */
export const CERTIFIED_PARTS = ['name', 'person', 'citizen-id', 'employment'] as const

export interface Certifying {
  state: RecordState
  /** The parts the record has lines of. */
  parts: ReadonlySet<string>
  /** Facts somebody disputes. */
  disputed: number
  declaredBy: string | null
  certifier: string
  labelOf: (part: string) => string
}

/** Who enters does not approve; what is disputed or missing was not compared with anything. */
export function whyNotCertify({
  state,
  parts,
  disputed,
  declaredBy,
  certifier,
  labelOf,
}: Certifying): PersonnelReason[] {
  const wrong = whyNotStep(state, 'certify')
  if (wrong !== null) return [wrong]
  const missing = CERTIFIED_PARTS.filter((part) => !parts.has(part))
  return [
    ...(declaredBy === certifier ? [{ reason: 'personnel.certified-by-declarer' } as const] : []),
    ...(missing.length === 0
      ? []
      : [{ reason: 'personnel.certify-missing', params: { parts: missing.map(labelOf).join(', ') } } as const]),
    ...(disputed === 0 ? [] : [{ reason: 'personnel.certify-disputed', params: { count: disputed } } as const]),
  ]
}
