/** What a freeze order stops of what is decided about people, and what it lets through. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { organization } from '../../../organization/contract.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../fixtures.ts'
import { sets } from '../../rules/fold/effect.ts'

let house: House
let [finance, province] = [0, 0]
let officer: Person
let manager: Person
let orderId: string

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-20T03:00:00Z')
  province = await house.unit('Tỉnh Bắc Ninh', '2026-10-01')
  finance = await house.unit('Sở Tài chính', '2026-10-01')
  officer = await anHrOfficer(house, finance)
  manager = await house.person({ unitId: finance, grants: [{ role: 'organization-manager', unitId: null }] })
  orderId = (await manager.call(organization.issueFreeze, order())).orderId
})
afterAll(() => house.close())

const order = (of: object = {}) => ({
  number: '9/TB-UBND',
  point: 'điểm 4.5',
  issuedOn: '2026-09-17',
  issuer: 'Chủ tịch UBND tỉnh',
  note: '',
  title: 'Dừng tiếp nhận công chức để tổ chức thi tuyển',
  scopeId: province,
  levels: ['department' as const],
  kinds: ['take-in' as const],
  workers: ['civil-servant' as const],
  firstDay: '2026-09-20',
  lastDay: null,
  ...of,
})
const aContractor = (fullName: string) =>
  aRecord(house, {
    unitId: finance,
    fullName,
    events: [
      {
        kind: 'convert',
        effectiveOn: '2017-01-01',
        standing: 'verified',
        effects: [sets('employment', '2017-01-01', { unitId: finance, personKind: 'HOP_DONG_CHUYEN_MON' })],
      },
    ],
  })

let numbered = 0
const paper = (decidedOn: string) => {
  numbered += 1
  return { number: `${numbered}/QĐ-STC`, decidedOn, issuer: 'Sở Tài chính', signer: '', about: '' }
}
const asked = (recordIds: readonly string[], decidedOn: string, personKind = 'CONG_CHUC') => ({
  ...({ kind: 'convert', effectiveOn: '2026-11-01', decidedOn } as const),
  people: recordIds.map((recordId) => ({ recordId, said: { personKind } })),
})
async function converted(recordIds: readonly string[], decidedOn: string, personKind?: string) {
  const { people } = await officer.call(personnel.previewDecision, asked(recordIds, decidedOn, personKind))
  return officer.call(personnel.recordDecision, {
    kind: 'convert',
    effectiveOn: '2026-11-01',
    paper: paper(decidedOn),
    people: people.map(({ recordId, said, stamp }) => ({ recordId, said, stamp, reason: '' })),
  })
}
const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: Refused) => error.problems,
  )
const attempts = async () => (await officer.call(organization.freeze, { orderId })).attempts

test('the preview says it before anything is saved, and names the order; nothing is noted until somebody tries', async () => {
  const recordId = await aContractor('Lê Thị Xem')
  const { people } = await officer.call(personnel.previewDecision, asked([recordId], '2026-10-05'))
  expect(people[0]?.findings).toMatchObject([
    {
      strength: 'refuse',
      sentence: expect.stringContaining(
        'Việc tiếp nhận công chức vào “Sở Tài chính” theo quyết định ngày 05/10/2026 đang bị tạm dừng theo 9/TB-UBND, điểm 4.5 ngày 17/09/2026 của Chủ tịch UBND tỉnh',
      ),
    },
  ])
  expect(await attempts()).toEqual([])
})

test('the day of the decision counts, not that of its entry or effect; another kind of worker, and another act, pass', async () => {
  await converted([await aContractor('Lê Thị Trước')], '2026-09-19')
  await converted([await aContractor('Lê Thị Viên')], '2026-10-05', 'VIEN_CHUC')
  await officer.call(personnel.openRecord, {
    kind: 'recruit',
    unitId: finance,
    fullName: 'Đỗ Thị Thi',
    sex: 'F',
    bornOn: '1999-02-03',
    citizenId: null,
    personKind: 'CONG_CHUC',
    from: '2026-10-15',
    title: 'Chuyên viên',
    decision: paper('2026-10-05'),
  })
  const stopped = await aContractor('Lê Thị Sau')
  expect(await problemsOf(converted([stopped], '2026-09-20'))).toMatchObject([{ reason: 'organization.act-frozen' }])
  expect(await attempts()).toMatchObject([
    { outcome: 'refused', kind: 'take-in', unitName: 'Sở Tài chính', decidedOn: '2026-09-20' },
  ])
})

test('an exception lets one person through and nobody else, and stays his when the decision is said anew', async () => {
  const [one, other] = [await aContractor('Trần Thị Được'), await aContractor('Trần Thị Không')]
  await manager.call(organization.grantException, {
    orderId,
    unitId: finance,
    level: 'department',
    kind: 'take-in',
    what: 'Tiếp nhận một công chức',
    reason: 'Vị trí kế toán trưởng',
    approver: 'Chủ tịch UBND tỉnh',
    decisionNumber: '15/UBND-NC',
    decidedOn: '2026-10-01',
  })
  const before = (await attempts()).length
  expect(await problemsOf(converted([one, other], '2026-10-06'))).toMatchObject([
    { reason: 'organization.act-frozen', at: other, sentence: expect.stringMatching(/^Trần Thị Không: /) },
  ])
  // Refused together, nobody has used it.
  const { decisionId } = await converted([one], '2026-10-07')
  expect(await problemsOf(converted([other], '2026-10-07'))).toHaveLength(1)
  const told = await attempts()
  expect(told).toHaveLength(before + 3)
  expect(told.filter(({ outcome }) => outcome === 'excepted')).toMatchObject([
    { title: expect.stringMatching(/^Quyết định \d+\/QĐ-STC$/), exception: { decisionNumber: '15/UBND-NC' } },
  ])
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`Trần Thị|${one}|${other}`))

  const { events } = await officer.call(personnel.decision, { decisionId })
  const eventId = events[0]?.eventId ?? ''
  const again = { ...asked([one], '2026-10-07'), eventId, effectiveOn: '2026-11-02' }
  const { people } = await officer.call(personnel.previewDecision, again)
  const { said = {}, stamp = 0 } = people[0] ?? {}
  await officer.call(personnel.amendEvent, { eventId, effectiveOn: '2026-11-02', said, stamp, reason: 'Sửa ngày' })
})

test('what stood before the order was entered may still be put right; lifted, the order stops nothing decided after', async () => {
  const recordId = await aContractor('Phạm Thị Sửa')
  const { orderId: later } = await manager.call(
    organization.issueFreeze,
    order({ point: 'điểm 4.6', workers: [], firstDay: '2026-10-10', issuedOn: '2026-10-10' }),
  )
  await manager.call(organization.liftFreeze, {
    orderId: later,
    version: 1,
    liftedOn: '2026-10-20',
    basis: '10/TB-UBND',
    reason: 'Đã thi tuyển xong',
  })
  expect(await problemsOf(converted([recordId], '2026-10-19', 'VIEN_CHUC'))).toMatchObject([
    { sentence: expect.stringContaining('điểm 4.6') },
  ])
  const { decisionId } = await converted([recordId], '2026-10-20', 'VIEN_CHUC')
  const { orderId: last } = await manager.call(
    organization.issueFreeze,
    order({ point: 'điểm 4.7', workers: ['public-employee'], firstDay: '2026-10-20', issuedOn: '2026-10-20' }),
  )
  const { events } = await officer.call(personnel.decision, { decisionId })
  const eventId = events[0]?.eventId ?? ''
  const again = { ...asked([recordId], '2026-10-20', 'VIEN_CHUC'), eventId, effectiveOn: '2026-11-05' }
  const { people } = await officer.call(personnel.previewDecision, again)
  const { said = {}, stamp = 0, findings } = people[0] ?? {}
  expect(findings).toEqual([])
  await officer.call(personnel.amendEvent, { eventId, effectiveOn: '2026-11-05', said, stamp, reason: 'Sửa ngày' })
  expect((await officer.call(organization.freeze, { orderId: last })).attempts).toEqual([])
})
