/** A made-up decree: entered by one, switched on by another, and only facts from its day move. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { law } from '../../law/contract.ts'
import { personnel } from '../contract.ts'
import { anHrOfficer, aPersonnelLeader, aPersonnelOfficer, aRecord, type Person } from '../fixtures.ts'
import { sets } from '../rules/fold/effect.ts'

let house: House
let unitId: number
let hr: Person
let enters: Person
let confirms: Person
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  hr = await anHrOfficer(house, unitId)
  enters = await aPersonnelOfficer(house)
  confirms = await aPersonnelLeader(house)
})
afterAll(() => house.close())

const paidFrom = (fullName: string, from: string) =>
  aRecord(house, {
    unitId,
    fullName,
    events: [
      {
        kind: 'step-regular',
        effectiveOn: from,
        standing: 'verified',
        effects: [sets('pay', from, { rank: '01.003', step: 4, coefficient: 333, countedFrom: from })],
      },
    ],
  })
const dues = async () => {
  const { people } = await hr.call(personnel.peopleToDecide, { unitId, search: '', stepDueBy: '2031-12-31' })
  return new Map(people.map(({ fullName, due }) => [fullName, due]))
}
const coefficients = [234, 267, 300, 333, 366, 399, 432, 465, 498]
const decree = {
  area: 'personnel',
  title: 'Nghị định giả định về thời hạn nâng bậc',
  provisions: [
    {
      rule: 'scale',
      subject: 'ND204-B2/A1',
      from: '2026-07-01',
      to: null,
      value: { coefficients, cycleMonths: 24 },
      article: 'Nghị định giả định, Điều 2',
    },
  ],
}

test('a change of law moves the facts from its day alone, and back again when it is withdrawn', async () => {
  await paidFrom('Bùi Thị Trước', '2026-05-01')
  await paidFrom('Ngô Văn Sau', '2026-07-01')
  const under204 = new Map([
    ['Bùi Thị Trước', '2029-05-01'],
    ['Ngô Văn Sau', '2029-07-01'],
  ])
  expect(await dues()).toEqual(under204)
  // What is divided by is one at least.
  const [provision] = decree.provisions
  const never = { ...decree, provisions: [{ ...provision, value: { coefficients, cycleMonths: 0 } }] }
  await expect(enters.call(law.saveAmendment, never as typeof decree)).rejects.toMatchObject({
    problems: [{ reason: 'law.too-little' }],
  })
  const draft = await enters.call(law.saveAmendment, decree)
  expect(await dues()).toEqual(under204)
  const at = { amendmentId: draft.id, version: draft.version }
  await expect(enters.call(law.switchOn, at)).rejects.toMatchObject({ status: 403 })
  const inForce = await confirms.call(law.switchOn, at)
  expect(inForce).toMatchObject({ status: 'in_force', isOwn: false })
  expect(await dues()).toEqual(new Map([...under204, ['Ngô Văn Sau', '2028-07-01']]))
  const { provisions } = await hr.call(law.provisions, { area: 'personnel', asOf: '2026-08-01' })
  expect(provisions.find(({ subject }) => subject === 'ND204-B2/A1')).toMatchObject({
    amendmentTitle: decree.title,
    value: { cycleMonths: 24 },
  })
  // What the form of the curriculum offers a coefficient by.
  const { scales } = await hr.call(personnel.payScales, {})
  expect(scales.at(-1)).toMatchObject({ from: '2026-07-01', article: 'Nghị định giả định, Điều 2' })
  const now = { amendmentId: draft.id, version: inForce.version }
  await confirms.call(law.withdrawAmendment, { ...now, because: 'văn bản đã bị thay thế' })
  expect(await dues()).toEqual(under204)
})

test('what is no provision is refused with a sentence, and nobody writes over what another changed meanwhile', async () => {
  const [one] = decree.provisions
  const refused = (change: object, more: readonly object[] = []) =>
    enters.call(law.saveAmendment, { ...decree, provisions: [{ ...one, ...change }, ...more] as never })
  const cases: [object, string][] = [
    [{ value: { coefficients: [2.34], cycleMonths: 24 } }, 'Giá trị của “Hệ số từng bậc” không đúng dạng'],
    [{ value: { coefficients } }, 'Chưa nhập “Thời gian giữ bậc”'],
    [{ value: { coefficients, cycleMonths: 24, more: 1 } }, 'Giá trị của “Bảng lương” không đúng dạng'],
    [{ subject: '' }, 'Chưa nhập “Bảng và nhóm'],
    [{ to: '2026-07-01' }, '“Bảng lương” hết hiệu lực trước khi có hiệu lực'],
    [{ rule: 'no-such' }, 'Chương trình không có quy định “no-such”'],
  ]
  for (const [change, sentence] of cases) await expect(refused(change)).rejects.toThrow(sentence)
  await expect(refused({}, [one as object])).rejects.toThrow('“Bảng lương” được nhập hai lần')
  const draft = await enters.call(law.saveAmendment, decree)
  const at = { amendment: { amendmentId: draft.id, version: draft.version } }
  await enters.call(law.saveAmendment, { ...decree, ...at, title: 'Nghị định giả định, bản thứ hai' })
  await expect(enters.call(law.saveAmendment, { ...decree, ...at })).rejects.toMatchObject({ status: 409 })
  await expect(hr.call(law.saveAmendment, decree)).rejects.toMatchObject({ status: 403 })
})
