/** The move to career bands, through the doors: opened, looked at by unit, placed by decision, taken back, told of. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { notices } from '../../notices/contract.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aPersonnelOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import type { NewEvent } from '../../personnel/index.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { banding } from '../contract.ts'
import { tellWhoIsLeft } from '../jobs.ts'

let house: House
let finance: number
let hr: Person
let ofHealth: Person
let officer: Person
let moved: string
const RESOLUTION = {
  number: '12/KH-UBND',
  decidedOn: '2026-09-01',
  issuer: 'Ủy ban nhân dân tỉnh',
  beginsOn: '2026-10-01',
  endsOn: '2027-05-31',
}

type Told = Omit<NewEvent, 'recordId'>

/** A public employee since 2020, of a title at a step since 1/3/2024. */
const anEmployee = (
  fullName: string,
  rank: string,
  [step, coefficient]: [number | null, number],
  more: readonly Told[] = [],
) =>
  aRecord(house, {
    unitId: finance,
    fullName,
    events: [
      {
        kind: 'convert',
        effectiveOn: '2020-01-01',
        standing: 'verified',
        effects: [sets('employment', '2020-01-01', { unitId: finance, personKind: 'VIEN_CHUC' })],
      },
      {
        kind: 'appoint-rank',
        effectiveOn: '2024-03-01',
        standing: 'verified',
        effects: [
          sets('rank', '2024-03-01', { rank }),
          sets('pay', '2024-03-01', { rank, step, coefficient, countedFrom: '2024-03-01' }),
        ],
      },
      ...more,
    ],
  })

/** Placed in July with a difference kept, of another title since: the band goes on. */
const PLACED: readonly Told[] = [
  {
    kind: 'career-band',
    effectiveOn: '2026-07-15',
    standing: 'verified',
    effects: [
      sets('rank', '2026-07-15', { rank: 'V.07.05.14', band: 4 }),
      sets('pay', '2026-07-15', { rank: 'V.07.05.14', group: 'A2.1', step: 8, coefficient: 678 }),
      sets('allowance', '2026-07-15', { kind: 'BAO_LUU', coefficient: 24 }, { slot: 'BAO_LUU' }),
    ],
  },
  {
    kind: 'appoint-rank',
    effectiveOn: '2026-09-01',
    standing: 'verified',
    effects: [sets('rank', '2026-09-01', { rank: 'V.07.05.13', band: 4 })],
  },
]

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-26T03:00:00Z')
  finance = await house.unit('Sở Tài chính')
  hr = await anHrOfficer(house, finance)
  ofHealth = await anHrOfficer(house, await house.unit('Sở Y tế'), 'Đỗ Thị Y')
  officer = await aPersonnelOfficer(house)
  await aRecord(house, { unitId: finance, fullName: 'Lê Văn Công Chức' })
  await anEmployee('Ngô Thị An', 'V.07.05.15', [3, 300])
  moved = await anEmployee('Vũ Văn Bình', 'V.07.05.14', [2, 434])
  await anEmployee('Trần Thị Xuân', 'V.07.05.15', [null, 300])
  await anEmployee('Đinh Thị Yến', 'V.07.05.14', [8, 638], PLACED)
})
afterAll(() => house.close())

const left = async (who: Person) => (await who.call(banding.progress, {})).units.map(({ ready, done }) => [ready, done])

test('one campaign at a time, within the days of the law, by who may everywhere', async () => {
  await expect(hr.call(banding.openCampaign, RESOLUTION)).rejects.toMatchObject({ status: 403 })
  await expect(officer.call(banding.openCampaign, { ...RESOLUTION, endsOn: '2027-07-01' })).rejects.toMatchObject({
    problems: [{ reason: 'banding.too-late' }],
  })
  const { campaignId } = await officer.call(banding.openCampaign, RESOLUTION)
  await expect(officer.call(banding.openCampaign, RESOLUTION)).rejects.toMatchObject({ status: 409 })
  const { version } = await officer.call(banding.saveCampaign, {
    ...RESOLUTION,
    number: '15/KH-UBND',
    campaignId,
    version: 1,
  })
  await expect(officer.call(banding.saveCampaign, { ...RESOLUTION, campaignId, version: 1 })).rejects.toMatchObject({
    problems: [{ reason: 'banding.stale' }],
  })
  expect(version).toBe(2)
  await expect(officer.call(banding.closeCampaign, { campaignId, version })).rejects.toMatchObject({
    problems: [{ reason: 'banding.people-left' }],
  })
})

test('everybody who is a public employee is seen with band, step and articles, by who keeps his record', async () => {
  expect(await left(hr)).toEqual([[2, 1]])
  expect(await left(ofHealth)).toEqual([])
  const { rows, on } = await hr.call(banding.people, {})
  expect(on).toBe('2026-11-26')
  expect(rows).toMatchObject([
    {
      fullName: 'Ngô Thị An',
      placing: 'ready',
      band: 3,
      before: { group: 'A1', step: 3, coefficient: 300 },
      after: { group: 'A1', step: 3, coefficient: 300, countedFrom: '2024-03-01' },
      notes: [],
    },
    {
      fullName: 'Vũ Văn Bình',
      placing: 'ready',
      band: 4,
      before: { group: 'A2.2', step: 2, coefficient: 434 },
      after: { group: 'A2.1', step: 1, coefficient: 440, countedFrom: '2024-03-01' },
    },
    // Without a step no decision can place her: she is not waited for.
    { fullName: 'Trần Thị Xuân', placing: 'lacking', after: null },
    {
      fullName: 'Đinh Thị Yến',
      placing: 'done',
      placedOn: '2026-07-15',
      before: { step: 8, coefficient: 638 },
      after: { group: 'A2.1', step: 8, coefficient: 678, preserved: 24 },
    },
  ])
  const { provisions, figures } = await hr.call(banding.working, { recordId: moved })
  expect(provisions.map(({ article }) => article)).toContain('NĐ 232/2026/NĐ-CP Điều 18 khoản 2')
  expect(figures).toContainEqual({ label: 'Chênh lệch hệ số khi xếp', value: '0,06' })
  await expect(ofHealth.call(banding.working, { recordId: moved })).rejects.toMatchObject({ status: 404 })
  const { bytes } = await hr.download(banding.workbook, { search: 'binh' })
  const rowsOfBook = (await readXlsx(bytes)).sheets[0]?.rows ?? []
  const found = rowsOfBook.filter(([place]) => typeof place === 'number')
  const title = 'Giáo viên trung học phổ thông hạng II'
  expect(found.map((row) => row.slice(0, 12))).toEqual([
    [1, 'Vũ Văn Bình', '12/04/1988', 'Sở Tài chính', 'V.07.05.14', title, 'A2.2', '2', '4,34', '', '4', 'A2.1'],
  ])
  // Before the law nobody can be placed.
  expect((await hr.call(banding.people, { on: '2026-06-30' })).rows.map(({ placing }) => placing)).toEqual([
    ...['lacking', 'lacking', 'lacking', 'done'],
  ])
})

test('whoever records decisions is told on Monday how many are left in his units, once', async () => {
  await runTask(house, tellWhoIsLeft, {})
  await runTask(house, tellWhoIsLeft, {})
  const { notices: told } = await hr.call(notices.notices, {})
  expect(told.map(({ title }) => title)).toEqual(['Xếp bậc nghề nghiệp: còn 2 viên chức'])
  expect((await ofHealth.call(notices.notices, {})).notices).toEqual([])
})

test('one decision places all that are left; it fills the record, counts as done, and is taken back as one', async () => {
  expect((await hr.call(banding.toPlace, { search: 'binh' })).recordIds).toEqual([moved])
  const { recordIds, on } = await hr.call(banding.toPlace, {})
  const asked = { kind: 'career-band' as const, effectiveOn: on, decidedOn: on }
  const { people } = await hr.call(personnel.previewDecision, {
    ...asked,
    people: recordIds.map((recordId) => ({ recordId })),
  })
  const { decisionId, recordingId } = await hr.call(personnel.recordDecision, {
    ...asked,
    paper: { number: '40/QĐ-STC', decidedOn: on, issuer: 'Sở Tài chính' },
    people: people.map(({ recordId, said, stamp }) => ({ recordId, said, stamp })),
  })
  expect(await left(hr)).toEqual([[0, 3]])
  const { rows } = await hr.call(banding.people, { placing: 'done', search: 'binh' })
  expect(rows).toMatchObject([
    {
      recordId: moved,
      band: 4,
      placedOn: on,
      decision: { id: decisionId, number: '40/QĐ-STC' },
      before: { group: 'A2.2', step: 2 },
      after: { group: 'A2.1', step: 1, coefficient: 440 },
    },
  ])
  expect((await hr.call(banding.working, { recordId: moved })).figures).toContainEqual({
    label: 'Chênh lệch hệ số khi xếp',
    value: '0,06',
  })
  await hr.call(personnel.undoDecision, { decisionId, recordingId, reason: 'ghi nhầm danh sách' })
  expect(await left(hr)).toEqual([[2, 1]])
})
