import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import type { FactValue } from '../../../../shared/fact-source.ts'
import { decisionOf } from '../../actions/decision-of.ts'
import { type NewEvent, recordEvents } from '../../actions/write-events.ts'
import { personnelFacts } from '../../fact-sources.ts'
import { aRecord, aStepThree } from '../../fixtures.ts'
import { sets } from '../../rules/fold/effect.ts'
import { missingPapers } from '../papers/missing-papers.ts'

let house: House
let unitId: number
let other: number
const DAY = '2025-12-31'

beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2025-07-01')
  other = await house.unit('Sở Y tế', '2025-07-01')
})
afterAll(() => house.close())

const at = (day: string) => {
  house.clock.now = new Date(`${day}T03:00:00Z`)
}
/** Of a year, as it stood on its last day, as known now. */
const ask = (key: string, asOf = DAY): Promise<FactValue> => {
  const source = personnelFacts.find((one) => one.key === key)
  if (!source) throw new Error(`no source ${key}`)
  at('2026-06-01')
  const asked = { unitId, from: `${asOf.slice(0, 4)}-01-01`, to: `${asOf.slice(0, 4)}-12-31`, asOf }
  return house.arrange((tx) => source.compute({ tx, now: house.clock.now }, asked))
}
const inUse = (recordId: string) =>
  house.owner.query(`update personnel.record set state = 'in_use' where id = $1`, [recordId])
const tell = (event: Omit<NewEvent, 'standing'>) =>
  house.arrange((tx) => recordEvents({ tx, now: house.clock.now }, 'event', [{ ...event, standing: 'verified' }]))

async function aKept(name: string, { opened = '2024-03-01', of = unitId }: { opened?: string; of?: number } = {}) {
  at(opened)
  const recordId = await aRecord(house, { unitId: of, fullName: name })
  await inUse(recordId)
  return recordId
}
const moveTo = (recordId: string, to: number, on: string) =>
  tell({
    recordId,
    kind: 'transfer',
    effectiveOn: on,
    effects: [sets('employment', on, { unitId: to, personKind: 'CONG_CHUC' })],
  })
const leave = (recordId: string, on: string) =>
  tell({
    recordId,
    kind: 'resign',
    effectiveOn: on,
    effects: [{ op: 'end', part: 'employment', slot: null, on }],
  })
const decision = (number: string, decidedOn: string) =>
  house.arrange((tx) => decisionOf(tx, unitId, { number, decidedOn, issuer: 'Sở Tài chính', signer: '' }))
const pathsOf = ({ rows }: FactValue) => rows.map(({ path }) => path).toSorted()
const countedOf = ({ rows }: FactValue) =>
  rows
    .filter(({ counted }) => counted)
    .map(({ path }) => path)
    .toSorted()
const pages = (...ids: string[]) => ids.map((id) => `/personnel/records/${id}`).toSorted()

/** Files every paper that is lacking at some later day, as it came in. */
async function fileAll(recordId: string, { received, scanned }: { received: string; scanned: string | null }) {
  const lacking = await house.arrange((tx) => missingPapers(tx, recordId, '2026-06-01'))
  for (const { component, period, eventId } of lacking)
    await house.owner.query(
      `insert into personnel.paper (record_id, component, period, event_id, title, received_on, added_by, added_by_name, added_at,
          scan_sha256, scan_name, scan_type)
        values ($1, $2, $3, $4, 'Giấy tờ thử', $5, $6, 'Thử', $7, $8, $9, $10)`,
      [
        ...[recordId, component, period, eventId, received, randomUUID(), scanned ?? received],
        ...(scanned === null ? [null, null, null] : ['a'.repeat(64), 'a.pdf', 'application/pdf']),
      ],
    )
}
const withdrawPapers = (recordId: string, when: string) =>
  house.owner.query(
    `update personnel.paper set withdrawn_at = $2, withdrawn_by_name = 'Thử', withdrawn_reason = 'rút ra để thử' where record_id = $1`,
    [recordId, `${when}T10:00:00+07:00`],
  )

let ids: Record<
  'whole' | 'lateCame' | 'takenOut' | 'takenBefore' | 'moved' | 'left' | 'gone' | 'came' | 'later',
  string
>

test('the records of a day are those managed within the unit then, whoever moved, left or was opened since', async () => {
  ids = {
    whole: await aKept('Lê Văn Đủ'),
    lateCame: await aKept('Lê Văn Muộn'),
    takenOut: await aKept('Lê Văn Rút'),
    takenBefore: await aKept('Lê Văn Rút Trước'),
    moved: await aKept('Lê Văn Chuyển'),
    left: await aKept('Lê Văn Nghỉ'),
    gone: await aKept('Lê Văn Đi Trước'),
    came: await aKept('Lê Văn Đến', { of: other }),
    later: await aKept('Lê Văn Mở Sau', { opened: '2026-02-01' }),
  }
  await moveTo(ids.moved, other, '2026-01-15')
  await leave(ids.left, '2026-02-01')
  await leave(ids.gone, '2025-11-01')
  await moveTo(ids.came, unitId, '2025-12-31')
  const { later: _, gone: __, ...then } = ids
  expect(pathsOf(await ask('personnel.records-complete'))).toEqual(pages(...Object.values(then)))
  const now = await ask('personnel.records-complete', '2026-06-01')
  expect(pathsOf(now)).toEqual(pages(ids.whole, ids.lateCame, ids.takenOut, ids.takenBefore, ids.came, ids.later))
})

test('a file of a day holds what had come in and had not been taken out by then', async () => {
  await fileAll(ids.whole, { received: '2025-12-31', scanned: '2025-12-31T20:00:00+07:00' })
  await fileAll(ids.lateCame, { received: '2026-01-02', scanned: null })
  await fileAll(ids.takenOut, { received: '2025-06-01', scanned: '2025-06-01T08:00:00+07:00' })
  await withdrawPapers(ids.takenOut, '2026-01-20')
  await fileAll(ids.takenBefore, { received: '2025-06-01', scanned: '2025-06-01T08:00:00+07:00' })
  await withdrawPapers(ids.takenBefore, '2025-12-31')
  const value = await ask('personnel.records-complete')
  expect(value).toMatchObject({ numerator: 2, denominator: 7 })
  expect(countedOf(value)).toEqual(pages(ids.whole, ids.takenOut))
  expect(value.rows.at(0)).toMatchObject({ counted: false, detail: expect.stringMatching(/^Thiếu \d+ giấy tờ$/) })
  expect(countedOf(await ask('personnel.records-complete', '2026-01-15'))).toContain(pages(ids.lateCame)[0])
})

test('a record is digitized by scans that had come in by the end of the day', async () => {
  await fileAll(ids.moved, { received: '2025-06-01', scanned: '2026-01-01T00:00:00+07:00' })
  const value = await ask('personnel.digitized-rate')
  expect(value).toMatchObject({ numerator: 2, denominator: 7 })
  expect(countedOf(value)).toEqual(pages(ids.whole, ids.takenOut))
  expect(value.rows.find(({ path }) => path === pages(ids.moved)[0])?.detail).toMatch(
    /^0 trên \d+ giấy tờ có bản quét$/,
  )
})

test('a step that fell due counts whether it was decided in time, late, or never; that of who had gone elsewhere does not', async () => {
  at('2022-06-01')
  const aStep = (fullName: string) => aStepThree(house, { unitId, fullName })
  const [inTime, late, never, nextYear, elsewhere, unproven] = [
    ...[await aStep('Bậc Đúng'), await aStep('Bậc Muộn'), await aStep('Bậc Không')],
    ...[await aStep('Bậc Sang Năm'), await aStep('Bậc Nơi Khác'), await aStep('Bậc Chưa Rõ')],
  ] as [string, string, string, string, string, string]
  for (const id of [inTime, late, never, nextYear, elsewhere, unproven]) await inUse(id)
  const give = async (recordId: string, decidedOn: string | null, on = '2025-06-01') =>
    tell({
      recordId,
      kind: 'step-regular',
      effectiveOn: on,
      decisionId: decidedOn === null ? null : await decision(`NBL-${recordId}`, decidedOn),
      effects: [sets('pay', on, { rank: '01.003', step: 4, coefficient: 333, countedFrom: on })],
    })
  await give(inTime, '2025-06-01')
  await give(late, '2025-06-02')
  await give(nextYear, '2026-01-10')
  await give(unproven, null)
  await moveTo(elsewhere, other, '2025-03-01')
  const value = await ask('personnel.steps-on-time')
  expect(value).toMatchObject({ numerator: 1, denominator: 5 })
  expect(pathsOf(value)).toEqual(pages(inTime, late, never, nextYear, unproven))
  expect(countedOf(value)).toEqual(pages(inTime))
  const words = (id: string) => value.rows.find(({ path }) => path === pages(id)[0])?.detail
  expect(words(never)).toBe('Đến hạn 01/06/2025, chưa có quyết định')
  expect(words(unproven)).toBe('Đến hạn 01/06/2025, đã nâng nhưng chưa ghi quyết định')
  // Before the day it falls due nobody is late.
  expect(await ask('personnel.steps-on-time', '2025-05-31')).toMatchObject({ denominator: 0, whenNone: 'full' })
})

test('a discipline counts in the year of its decision, also of who was dismissed by it or has moved since', async () => {
  const people = [await aKept('Kỷ Một'), await aKept('Kỷ Hai'), await aKept('Kỷ Ba'), await aKept('Kỷ Bốn')] as const
  const punish = async (recordId: string, form: string, effectiveOn: string, decidedOn: string) =>
    tell({
      recordId,
      kind: 'discipline',
      effectiveOn,
      decisionId: await decision(`KL-${recordId}`, decidedOn),
      effects: [sets('discipline', effectiveOn, { side: 'STATE', form })],
    })
  await punish(people[0], 'KHIEN_TRACH', '2026-01-05', '2025-12-20')
  await punish(people[1], 'BUOC_THOI_VIEC', '2025-09-01', '2025-09-01')
  await leave(people[1], '2025-09-01')
  await punish(people[2], 'CANH_CAO', '2025-03-01', '2025-03-01')
  await moveTo(people[2], other, '2025-05-01')
  await punish(people[3], 'CANH_CAO', '2026-01-02', '2026-01-02')
  expect(await ask('personnel.discipline-count')).toMatchObject({
    numerator: 3,
    denominator: null,
    rows: [],
    others: { reprimanded: 1, warned: 1, heavier: 1 },
  })
})

test('an appointment is lawful when nothing stood against it on its day; a reason given does not make it so', async () => {
  const people = [await aKept('Bổ Một'), await aKept('Bổ Hai'), await aKept('Bổ Ba'), await aKept('Bổ Bốn')] as const
  const appoint = async (recordId: string, on: string, termEndsOn: string, rankOfPost = 'TRUONG_PHONG') =>
    tell({
      recordId,
      kind: 'appoint-post',
      effectiveOn: on,
      decisionId: await decision(`BN-${recordId}-${on}`, on),
      effects: [sets('post', on, { title: 'Trưởng phòng', rankOfPost, appointedOn: on, termEndsOn }, { slot: 'main' })],
    })
  await appoint(people[0], '2025-04-01', '2030-04-01')
  await tell({
    recordId: people[1],
    kind: 'discipline',
    effectiveOn: '2025-02-01',
    decisionId: await decision('KL-BN', '2025-02-01'),
    effects: [sets('discipline', '2025-02-01', { side: 'STATE', form: 'KHIEN_TRACH' })],
  })
  await appoint(people[1], '2025-05-01', '2030-05-01')
  await appoint(people[2], '2025-06-01', '2032-06-01')
  await appoint(people[3], '2025-06-01', '2030-06-01', 'CHUYEN_MON')
  await appoint(people[0], '2026-01-01', '2031-01-01')
  const value = await ask('appointments.lawful')
  expect(value).toMatchObject({ numerator: 1, denominator: 3 })
  expect(countedOf(value)).toEqual(pages(people[0]))
  expect(JSON.stringify(value.rows)).not.toMatch(/kỷ luật|khiển trách/i)
  // A discipline of later than the appointment is nothing against it.
  await tell({
    recordId: people[0],
    kind: 'discipline',
    effectiveOn: '2025-08-01',
    decisionId: await decision('KL-SAU', '2025-08-01'),
    effects: [sets('discipline', '2025-08-01', { side: 'STATE', form: 'CANH_CAO' })],
  })
  expect(await ask('appointments.lawful')).toMatchObject({ numerator: 1, denominator: 3 })
})

test('where there were none, appointments and steps are in order, and records are not asked about', async () => {
  expect(await ask('appointments.lawful', '2019-12-31')).toMatchObject({ denominator: 0, whenNone: 'full' })
  expect(await ask('personnel.records-complete', '2019-12-31')).toMatchObject({
    denominator: 0,
    whenNone: 'not-applicable',
  })
})
