import { expect, test } from 'vitest'
import { endingsOf, whyNotEnd } from './keepers.ts'
import { MOVES, type Move, type Status, whyNotAlone, whyNotBasis, whyNotMove } from './proposal.ts'

test('a proposal is written until it is sent, decided once, and taken back only once it was recorded', () => {
  const open = (move: Move) => Object.keys(MOVES).filter((status) => whyNotMove(status as Status, move) === null)
  expect(open('save')).toEqual(['draft', 'returned', 'stopped'])
  expect(open('return')).toEqual(['submitted'])
  expect(open('record')).toEqual(['draft', 'returned', 'stopped', 'submitted'])
  expect(open('undo')).toEqual(['recorded'])
  expect(whyNotMove('undone', 'save')?.params).toEqual({ move: 'sửa', status: 'đã hoàn tác' })
})

test('A-organization, phần 4: “Sở Nội vụ, second person confirms”; alone only with a reason', () => {
  const own = { draftedBy: 'a', submittedBy: 'b' }
  expect(whyNotAlone(own, 'c', '')).toBeNull()
  for (const actor of ['a', 'b']) expect(whyNotAlone(own, actor, 'vội')?.reason).toBe('reorganization.second-person')
  expect(whyNotAlone(own, 'a', 'chỉ có một người trực')).toBeNull()
})

test('A-organization, lỗi 8: an event without number, date, signer cannot be defended', () => {
  const basis = { legalBasis: '1658/NQ-UBTVQH15', decidedOn: '2025-06-16', issuer: 'UBTVQH', day: '2025-07-01' }
  const reasons = (of: Partial<typeof basis>) =>
    whyNotBasis({ ...basis, ...of }, '2025-06-20').map(({ reason, params }) => params?.missing ?? reason)
  expect(reasons({})).toEqual([])
  expect(reasons({ day: '2025-06-16' })).toEqual([])
  expect(reasons({ legalBasis: ' ', issuer: '' })).toEqual(['số, ký hiệu, cơ quan ban hành'])
  expect(reasons({ day: '2025-06-15' })).toEqual(['reorganization.before-decision'])
  expect(reasons({ decidedOn: '2025-06-21' })).toEqual(['reorganization.decided-ahead'])
})

test('the sole successor takes over; of several one is named; a stranger is not taken while there are successors', () => {
  const succession = [
    { fromId: 1, toId: -1 },
    { fromId: 2, toId: -1 },
    { fromId: 2, toId: -2 },
  ]
  const keepers = (chosen: { unitId: number; keeperId: number }[]) =>
    endingsOf([1, 2, 3], succession, chosen).map(({ keeperId }) => keeperId)
  expect(keepers([])).toEqual([-1, null, null])
  expect(
    keepers([
      { unitId: 1, keeperId: 9 },
      { unitId: 2, keeperId: -2 },
      { unitId: 3, keeperId: 9 },
    ]),
  ).toEqual([-1, -2, 9])
})

test('A-organization, phần 5: no event is committed with an orphan', () => {
  const endings = endingsOf([1, 2], [], [])
  const held = [
    { unitId: 1, kind: 'par.open-sheets' as const, count: 1, needsSuccessor: true },
    { unitId: 1, kind: 'identity.accounts' as const, count: 2, needsSuccessor: false },
  ]
  const [reason, ...rest] = whyNotEnd(endings, held, (unitId) => `Đơn vị ${unitId}`)
  expect(rest).toEqual([])
  expect(reason).toEqual({
    reason: 'reorganization.open-without-successor',
    params: { name: 'Đơn vị 1', what: '1 phiếu tự đánh giá đang thực hiện, 2 tài khoản người dùng' },
    at: 'keepers',
  })
  expect(whyNotEnd(endings, held.slice(1), String)[0]?.reason).toBe('reorganization.held-without-keeper')
  expect(whyNotEnd(endingsOf([1], [], [{ unitId: 1, keeperId: 7 }]), held, String)).toEqual([])
})
