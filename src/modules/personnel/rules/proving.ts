/** What may prove a line of the curriculum vitae, and what kind of paper usually does. */
import type { PersonnelReason } from '../refusals.vi.ts'
import { componentOf } from './papers/components.ts'
import { partOf, type Sensitivity } from './parts.ts'

/** Whoever reads the line opens its paper: one of a hidden part would be read through an ordinary line. */
export function whyNotProve(part: string, paper: Sensitivity): PersonnelReason | null {
  const { label, sensitivity } = partOf(part)
  return paper === 'ordinary' || paper === sensitivity
    ? null
    : { reason: 'personnel.proof-hidden', params: { part: label } }
}

/** What a decision did is proven by that decision, for everything it did. */
export const isOfDecision = ({ kind, hasDecision }: { kind: string; hasDecision: boolean }): boolean =>
  hasDecision && kind !== 'declare'

const USUAL: Readonly<Record<string, string>> = {
  name: 'GIAY_KHAI_SINH',
  person: 'GIAY_KHAI_SINH',
  insurance: 'BAO_HIEM',
  recruitment: 'QD_TUYEN_DUNG',
  contract: 'HOP_DONG_LAM_VIEC',
  rank: 'QD_BO_NHIEM_NGACH',
  pay: 'QD_NANG_LUONG',
  allowance: 'QD_NANG_LUONG',
  post: 'QD_BO_NHIEM',
  level: 'VAN_BANG',
  language: 'VAN_BANG',
  training: 'VAN_BANG',
  defence: 'VAN_BANG',
  commendation: 'KHEN_THUONG',
  honour: 'KHEN_THUONG',
  discipline: 'KY_LUAT',
  health: 'GIAY_KHAM_SK',
  party: 'DANG_VIEN',
  'party-post': 'DANG_VIEN',
  'planned-post': 'QD_QUY_HOACH',
}
/** What else is declared stands in the curriculum vitae itself. */
const OWN_WORD = 'SO_YEU_LY_LICH'

/** The component a paper of this part is usually filed under, among those that may prove it. */
export function usualComponent(part: string): string {
  const code = USUAL[part] ?? OWN_WORD
  return whyNotProve(part, componentOf(code)?.sensitivity ?? 'ordinary') === null ? code : OWN_WORD
}
