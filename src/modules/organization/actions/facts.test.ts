import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { readTables } from '../../../platform/office/read.ts'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { organization } from '../contract.ts'
import { someUnits } from '../fixtures.ts'
import { undoRecording } from './undo-recording.ts'

const DAY = '2025-07-01'
let house: House
let officer: Client
let reader: Client
let homeAffairs: number
let room: number
/** Before the room was known. */
let unknown: string
beforeAll(async () => {
  house = await openHouse()
  homeAffairs = await house.unit('Sở Nội vụ', DAY)
  officer = await house.person({ unitId: homeAffairs, grants: [{ role: 'organization-manager', unitId: null }] })
  reader = await house.person({ unitId: homeAffairs })
  unknown = await instant()
  ;[room] = (await someUnits(house, DAY, [
    {
      level: 'division',
      kind: 'Phòng',
      name: 'Tổ chức, biên chế',
      parentId: homeAffairs,
      facts: { 'people-assigned': 9, deputies: 2 },
    },
  ])) as [number]
})
afterAll(() => house.close())

type Save = ArgumentOf<typeof organization.saveFacts>
const save = (facts: Save['facts'], more: Partial<Save> = {}) =>
  officer.call(organization.saveFacts, {
    unitId: room,
    from: '2026-01-01',
    until: null,
    legalBasis: '12/QĐ-SNV',
    source: null,
    facts,
    ...more,
  })
const told = async (asOf: string, knownAt?: string) => {
  const { facts } = await reader.call(organization.unitFacts, { unitId: room, asOf, ...(knownAt && { knownAt }) })
  return Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))
}
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (refused: Refused) => refused.problems.map(({ reason }) => reason),
  )
const instant = async () =>
  new Date((await house.owner.query('select clock_timestamp() as at')).rows[0]?.at).toISOString()

test('told from a day on, it is so from that day; what was known before stays known as of its time', async () => {
  const before = await instant()
  await save([{ fact: 'people-assigned', value: 12, seen: 9 }])
  expect([await told('2025-12-31'), await told('2026-01-01')]).toEqual([
    { 'people-assigned': 9, deputies: 2 },
    { 'people-assigned': 12, deputies: 2 },
  ])
  expect(await told('2026-01-01', before), 'as known before').toEqual({ 'people-assigned': 9, deputies: 2 })
  const { rows } = await reader.call(organization.factHistory, { unitId: room, fact: 'people-assigned' })
  expect(rows.map(({ value, recordedTo }) => [value, recordedTo === null])).toEqual([
    [12, true],
    [9, true],
    [9, false],
  ])
  expect(rows[0]?.legalBasis, 'a remainder keeps the decision it was told by').toBe('12/QĐ-SNV')
  expect(rows[1]?.legalBasis).toBe('1/QĐ-UBND')
})

test('a unit that was not known then has no life to tell as of then', async () => {
  const then = await reader.call(organization.unit, { unitId: room, knownAt: unknown })
  expect([then.versions, then.events]).toEqual([[], []])
  const now = await reader.call(organization.unit, { unitId: room, knownAt: await instant() })
  expect([now.versions.length, now.events.map(({ kind }) => kind)]).toEqual([1, ['establish']])
})

test('two who tell the same fact: the second is told what the first wrote, and nothing is lost', async () => {
  await save([{ fact: 'deputies', value: 1, seen: 2 }])
  expect(await reasonsOf(save([{ fact: 'deputies', value: 3, seen: 2 }]))).toEqual(['organization.fact-changed'])
  expect((await told('2026-01-01')).deputies).toBe(1)
})

test('bad input is named, and nothing is half written', async () => {
  const good = { fact: 'people-present', value: 8, seen: null } as const
  expect(await reasonsOf(save([good, { fact: 'households', value: 8, seen: null }]))).toEqual([
    'organization.fact-level',
  ])
  expect(await reasonsOf(save([good, good]))).toEqual(['organization.fact-twice'])
  expect(await reasonsOf(save([good], { from: '2025-06-30' }))).toEqual(['organization.fact-no-unit'])
  expect(await reasonsOf(save([good], { until: '2025-12-31' }))).toEqual(['organization.fact-days'])
  expect(await reasonsOf(save([good], { legalBasis: ' ' }))).toEqual(['organization.fact-no-basis'])
  const known = await told('2026-01-01')
  expect(known).not.toHaveProperty('people-present')
  const same = save([{ fact: 'people-assigned', value: 12, seen: 12 }])
  expect(await reasonsOf(same)).toEqual(['organization.no-fact-change'])
})

test('taken back as a whole, it is known as before', async () => {
  const before = await told('2026-03-01')
  await save([{ fact: 'people-assigned', value: 20, seen: 12 }], { from: '2026-02-01', until: '2026-03-31' })
  expect([(await told('2026-03-31'))['people-assigned'], (await told('2026-04-01'))['people-assigned']]).toEqual([
    20, 12,
  ])
  const { rows } = await house.owner.query<{ id: string }>('select max(id) as id from organization.recording')
  await house.arrange((tx) => undoRecording(tx, Number(rows[0]?.id), 'nhầm quyết định'))
  expect(await told('2026-03-01')).toEqual(before)
})

test('the room, its chart and its deputies against the norm; what the norm of the day was not read in says so', async () => {
  const { units } = await reader.call(organization.unitInside, { unitId: homeAffairs, asOf: '2025-08-01' })
  expect(units).toMatchObject([{ unitId: room, assigned: 9, deputies: 2, check: { most: 1, state: 'over' } }])
  const { check } = await reader.call(organization.unitFacts, { unitId: room, asOf: '2025-08-01' })
  expect(check).toMatchObject({ body: 'division', most: 1, deputies: 2, isFirm: false })
  const { checks } = await reader.call(organization.deputyNorms, { asOf: '2025-08-01' })
  expect(checks[0], 'what is over stands first').toMatchObject({ unitId: room, parentName: 'Sở Nội vụ' })
  expect(
    checks.find(({ body }) => body === 'departments'),
    'no department told its deputies',
  ).toMatchObject({
    units: 14,
    most: 42,
    untold: 14,
    state: 'unknown',
  })
  const { bytes } = await reader.download(organization.deputyNormsWorkbook, { asOf: '2025-08-01' })
  expect(JSON.stringify(await readTables(bytes, 10_000))).toContain('9 biên chế → tối đa 1')
  const chart = await reader.download(organization.unitChart, { unitId: homeAffairs, asOf: '2025-08-01', paper: 'a3' })
  expect(Buffer.from(chart.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
})

test('villages of a commune: how many of each kind, with how many households, and which are small for their region', async () => {
  const commune = await house.unit('Phường Bắc Giang', DAY)
  const village = { level: 'village', parentId: commune } as const
  await someUnits(house, DAY, [
    { ...village, kind: 'Thôn', name: 'Đông', facts: { households: 149, population: 600 } },
    { ...village, kind: 'Thôn', name: 'Đoài', facts: { households: 150 } },
    { ...village, kind: 'Tổ dân phố', name: 'số 1' },
  ])
  const ofCommune = async () =>
    (await reader.call(organization.villages, { asOf: DAY })).communes.find(({ unitId }) => unitId === commune)
  expect(await ofCommune()).toMatchObject({
    villages: 2,
    groups: 1,
    households: 299,
    population: 600,
    untold: 1,
    small: null,
  })
  await save([{ fact: 'region', value: 'northern-midlands-and-mountains', seen: null }], { unitId: commune, from: DAY })
  expect(await ofCommune()).toMatchObject({ small: 1 })
  const { bytes } = await reader.download(organization.villagesWorkbook, { asOf: DAY })
  expect(JSON.stringify(await readTables(bytes, 10_000))).toContain('Thôn Đoài')
})
