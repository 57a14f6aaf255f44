/** An older text kept alive, against the plainest way to find out what holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provisionsHolding } from './holding.ts'
import { type Permission, permissionInWords, underPermissions } from './permission.ts'

const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
const notice = { id: 'p', number: '12/TB-UBND', point: 'điểm 7.2', issuedOn: day(0), issuer: 'Chủ tịch UBND tỉnh' }
const permission = (of: Partial<Permission>): Permission => ({
  ...notice,
  rule: 'r',
  subject: null,
  heldOn: day(0),
  firstDay: day(10),
  lastDay: null,
  withdrawnOn: null,
  ...of,
})
const row = (value: string, from: number, to: number | null = null) => ({
  rule: 'r',
  subject: 's',
  from: day(from),
  to: to === null ? null : day(to),
  article: value,
  value: { is: value },
})
const rows = [row('cũ', 0, 5), row('mới', 5), row('mới hơn', 15)]
const on = (at: number, ...permissions: Permission[]) =>
  provisionsHolding(underPermissions(rows, permissions), day(at)).map(({ value }) => value.is)

test('it holds on from the first day of the permission to its last, also beyond a text that began meanwhile', () => {
  const kept = permission({ lastDay: day(20) })
  expect([4, 9, 10, 15, 20, 21].map((at) => on(at, kept)[0])).toEqual(['cũ', 'mới', 'cũ', 'cũ', 'cũ', 'mới hơn'])
  expect(on(12, permission({ withdrawnOn: day(12) }))).toEqual(['mới'])
  expect(on(12, permission({ subject: 'khác' }), permission({ rule: 'khác' }))).toEqual(['mới'])
})

test('what holds on names the document by which it does', () => {
  const [kept] = provisionsHolding(underPermissions(rows, [permission({})]), day(12))
  expect(kept).toMatchObject({
    article: 'cũ; tiếp tục áp dụng theo 12/TB-UBND, điểm 7.2 ngày 01/01/2020 của Chủ tịch UBND tỉnh',
    from: day(10),
    to: day(15),
  })
  expect(permissionInWords({ ...notice, number: '', point: '' })).toBe(
    'văn bản không ghi số ngày 01/01/2020 của Chủ tịch UBND tỉnh',
  )
})

test('where nothing held on the day that is kept, the text of today holds', () => {
  expect(on(12, permission({ heldOn: '2019-01-01' }))).toEqual(['mới'])
})

const span = fc.record({ from: fc.nat(20), days: fc.option(fc.integer({ min: 1, max: 15 })) })
test('on every day each subject is what it would be by the permission that began last, or by none', () => {
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 6 }),
      fc.array(span, { maxLength: 3 }),
      fc.nat(20),
      (texts, granted, held) => {
        const all = texts.map(({ from, days }, at) => row(String(at), from, days === null ? null : from + days))
        const permissions = granted.map(({ from, days }, at) =>
          permission({
            id: String(at),
            firstDay: day(from),
            lastDay: days === null ? null : day(from + days),
            heldOn: day(held),
          }),
        )
        for (let at = 0; at <= 40; at++) {
          const stands = permissions.some(
            ({ firstDay, lastDay }) => firstDay <= day(at) && (lastDay === null || day(at) <= lastDay),
          )
          const kept = provisionsHolding(all, day(held))
          const expected = stands && kept.length > 0 ? kept : provisionsHolding(all, day(at))
          expect(provisionsHolding(underPermissions(all, permissions), day(at)).map(({ value }) => value.is)).toEqual(
            expected.map(({ value }) => value.is),
          )
        }
      },
    ),
  )
})
