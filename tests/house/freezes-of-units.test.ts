/** Orders on units refuse in every door through which a unit begins: each is found in the source and tried, on both sides of each day. */
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organization } from '../../src/modules/organization/contract.ts'
import { someUnits } from '../../src/modules/organization/fixtures.ts'
import { type Draft, reorganization } from '../../src/modules/reorganization/contract.ts'
import {
  type After,
  ALONE,
  afterOf,
  aManager,
  aProposal,
  type Person,
} from '../../src/modules/reorganization/fixtures.ts'
import { type House, openHouse, type Refused } from '../support/house.ts'
import { doorsToUnits } from './recording-doors.ts'

/** Two orders: one with a last day, one lifted. Both stop the same. */
const ENDING = { number: '9/TB-UBND', point: 'điểm 2.2', issuedOn: '2026-02-01' }
const LIFTED = { number: '10/TB-UBND', point: '', issuedOn: '2026-03-01' }
const TAKES_EFFECT = '2026-06-01'

let house: House
let manager: Person
let [province, office, commune] = [0, 0, 0]
let orderId = ''

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-05-20T03:00:00Z')
  province = await house.unit('Tỉnh Bắc Ninh', '2026-01-01')
  office = await house.unit('Sở Xây dựng', '2026-01-01')
  commune = await house.unit('Xã Hiệp Hòa', '2026-01-01')
  manager = await aManager(house)
  await manager.call(organization.saveFacts, {
    unitId: commune,
    from: '2026-01-01',
    until: null,
    legalBasis: 'TT 14/2018/TT-BNV',
    source: null,
    facts: [{ fact: 'region', value: 'northern-midlands-and-mountains', seen: null }],
  })
  const issued = await give({ ...ENDING, firstDay: '2026-02-01', lastDay: '2026-02-20' })
  orderId = issued.orderId
  const lifted = await give({ ...LIFTED, firstDay: '2026-03-01', lastDay: null })
  await manager.call(organization.liftFreeze, {
    ...lifted,
    version: 1,
    liftedOn: '2026-03-15',
    basis: '12/TB-UBND',
    reason: 'Đã sắp xếp xong',
  })
}, 120_000)
afterAll(() => house.close())

const give = (of: typeof ENDING & { firstDay: string; lastDay: string | null }, scopeId = province) =>
  manager.call(organization.issueFreeze, {
    issuer: 'Chủ tịch UBND tỉnh',
    title: 'Dừng thành lập, chia tách',
    scopeId,
    note: '',
    workers: [],
    levels: ['service', 'village'],
    kinds: ['establish', 'split'],
    ...of,
  })

/** What was said against it; nothing: it was recorded. */
const refusedBy = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    ({ problems }: Refused) => problems.map(({ sentence }) => sentence),
  )

let made = 0
const aName = () => {
  made += 1
  return `Thử ${made}`
}
const begin = (unitId: number, of: Pick<After, 'level' | 'kind' | 'parentId'>): After => {
  const name = aName()
  return { ...of, unitId, code: null, name, fullName: `${of.kind} ${name}`, seat: null }
}
const service = (unitId: number) => begin(unitId, { level: 'service', kind: 'Trung tâm', parentId: office })
const village = (unitId: number) => begin(unitId, { level: 'village', kind: 'Thôn', parentId: commune })

type Told = Draft['facts'][number]
/** What the conditions of establishing ask for: nothing but an order is against it. */
const enoughOf = (unitId: number, level: After['level']): Told[] =>
  level === 'village'
    ? [{ unitId, fact: 'households', value: 500 }]
    : [
        { unitId, fact: 'autonomy', value: 'full' },
        { unitId, fact: 'people-assigned', value: 20 },
      ]

async function proposed(kind: 'establish' | 'split', decidedOn: string, draft: { before?: number[]; after: After[] }) {
  const facts = draft.after.flatMap(({ unitId, level }) => enoughOf(unitId, level))
  const { proposalId, version } = await aProposal(manager, {
    kind,
    decidedOn,
    day: TAKES_EFFECT,
    title: 'Việc thử',
    draft: { ...draft, facts },
  })
  return manager.call(reorganization.recordProposal, { proposalId, version, reason: ALONE })
}

async function divided(decidedOn: string, one: (unitId: number) => After) {
  const { level, kind, parentId } = one(-1)
  const [unitId = 0] = await someUnits(house, '2026-01-01', [{ level, kind, parentId, name: aName() }])
  const rest = await afterOf(manager, unitId, TAKES_EFFECT)
  return proposed('split', decidedOn, { before: [unitId], after: [rest, one(-1)] })
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
async function listed(day: string, level: 'service' | 'village') {
  const rows = [
    ['STT', 'Đơn vị cấp trên', level === 'village' ? 'Tên thôn' : 'Tên đơn vị'],
    [
      1,
      level === 'village' ? 'Xã Hiệp Hòa' : 'Sở Xây dựng',
      `${level === 'village' ? 'Thôn' : 'Trung tâm'} ${aName()}`,
    ],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'DS', rows }] })
  const { importId } = await manager.upload(organization.sendUnitList, {}, { name: 'ds.xlsx', bytes, mediaType: XLSX })
  const { version, reading } = await manager.call(organization.unitImport, { importId })
  const told = { ...reading, level, day, legalBasis: 'Danh mục năm 2026' }
  const saved = await manager.call(organization.saveUnitImport, { importId, version, reading: told })
  return manager.call(organization.recordUnitImport, { importId, version: saved.version })
}

/** By door and act; the day is that of the decision, of a list the day from which it is so. */
const TRIED: Record<string, Record<string, (day: string) => Promise<unknown>>> = {
  'reorganization.recordProposal': {
    'a new public service unit': (day) => proposed('establish', day, { after: [service(-1)] }),
    'a public service unit divided': (day) => divided(day, service),
    'a new hamlet': (day) => proposed('establish', day, { after: [village(-1)] }),
    'a hamlet divided': (day) => divided(day, village),
  },
  'organization.recordUnitImport': {
    'a new public service unit': (day) => listed(day, 'service'),
    'a new hamlet': (day) => listed(day, 'village'),
  },
}

/** No unit begins through the others. */
const NOTHING_BEGINS: Record<string, string> = {
  'organization.correctUnit': 'puts right what is recorded of a unit that is there',
  'organization.undoCorrection': 'takes a correction back',
  'organization.undoUnitImport': 'takes a list back',
  'reorganization.undoProposal': 'takes an event back',
}

test('every door that comes to where units are written is tried, or says why no unit begins there', () => {
  expect(doorsToUnits()).toEqual(Object.keys({ ...TRIED, ...NOTHING_BEGINS }).toSorted())
})

const CASES = Object.entries(TRIED).flatMap(([door, acts]) => Object.keys(acts).map((act) => [door, act] as const))
const tried = (door: string, act: string, day: string) => {
  const work = TRIED[door]?.[act]
  if (!work) throw new Error(`${door}: ${act}`)
  return refusedBy(work(day))
}

test.each(CASES)('%s: %s is refused on the days of an order and not on those beside it', async (door, act) => {
  const on = (day: string) => tried(door, act, day)
  expect(await on('2026-01-31'), 'the day before').toEqual([])
  for (const day of ['2026-02-01', '2026-02-20']) {
    const [sentence = '', ...more] = await on(day)
    expect(more, day).toEqual([])
    expect(sentence, day).toContain('9/TB-UBND, điểm 2.2')
    expect(sentence).toContain('01/02/2026')
    expect(sentence).toContain('Chủ tịch UBND tỉnh')
  }
  expect(await on('2026-02-21'), 'the day after the last').toEqual([])
  expect((await on('2026-03-14'))[0], 'the day before it was lifted').toContain('10/TB-UBND')
  expect(await on('2026-03-15'), 'the day from which it is lifted').toEqual([])
})

test('an exception lets one through by a proposal, and no second one; a list needs none of it', async () => {
  await manager.call(organization.grantException, {
    orderId,
    unitId: office,
    level: 'service',
    kind: 'establish',
    what: 'Một trung tâm',
    reason: 'Thiên tai',
    approver: 'Chủ tịch UBND tỉnh',
    decisionNumber: '9/UBND-NC',
    decidedOn: '2026-02-02',
  })
  const day = '2026-02-10'
  expect(await tried('organization.recordUnitImport', 'a new public service unit', day)).toHaveLength(1)
  expect(await tried('reorganization.recordProposal', 'a public service unit divided', day)).toHaveLength(1)
  expect(await tried('reorganization.recordProposal', 'a new public service unit', day)).toEqual([])
  expect(await tried('reorganization.recordProposal', 'a new public service unit', day)).toHaveLength(1)
})

test('a form is told the orders of the day and place it decides in, and of no other', async () => {
  const standing = async (of: { day: string; about?: 'units' | 'people'; unitIds?: number[] }) =>
    (await manager.call(organization.freezesStanding, { about: 'units', ...of })).orders.map(({ number }) => number)
  expect(await standing({ day: '2026-01-31' })).toEqual([])
  expect(await standing({ day: '2026-02-20', unitIds: [office] })).toEqual(['9/TB-UBND'])
  expect(await standing({ day: '2026-03-14' })).toEqual(['10/TB-UBND'])
  expect(await standing({ day: '2026-03-15' })).toEqual([])
  expect(await standing({ day: '2026-02-20', about: 'people' })).toEqual([])
  const elsewhere = await house.unit('Tỉnh Bắc Giang', '2024-01-01')
  const ended = { number: '1/TB-UBND', point: '', issuedOn: '2024-01-01', firstDay: '2024-01-01', lastDay: null }
  await give(ended, elsewhere)
  expect(await standing({ day: '2024-02-01' })).toEqual(['1/TB-UBND'])
  expect(await standing({ day: '2026-02-20' }), 'its province is no more').toEqual(['9/TB-UBND'])
  expect(await standing({ day: '2026-02-20', unitIds: [elsewhere] })).toEqual([])
})
