/** What modules hold of units, in words; a module that holds something new adds its line here. */

export const heldInWords = {
  'identity.accounts': 'Tài khoản người dùng',
  'identity.roles': 'Vai trò được giao tại đơn vị',
  'par.open-sheets': 'Phiếu tự đánh giá đang thực hiện',
  'par.done-sheets': 'Phiếu tự đánh giá đã xong',
  'par.bodies': 'Kỳ đánh giá đơn vị tham gia thẩm định, tổng hợp',
} as const satisfies Record<`${string}.${string}`, string>

export type HeldKind = keyof typeof heldInWords
export const HELD_KINDS = Object.keys(heldInWords) as [HeldKind, ...HeldKind[]]
