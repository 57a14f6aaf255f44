/** Recorded time on the database: what was known at an instant answers the same for ever, and undoing brings back what was. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { changeOf, steps } from '../../../../tests/support/random-changes.ts'
import { recordChange } from '../actions/record-change.ts'
import { undoRecording } from '../actions/undo-recording.ts'
import { factsOf } from '../rules/ledger/version.ts'
import { whyNotChange } from '../rules/ledger/why-not.ts'
import { ledgerOf } from './ledger-of.ts'
import { lineage } from './lineage.ts'
import { unitHistory } from './unit-history.ts'
import { unitsOn } from './units-on.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const BASIS = { legalBasis: '1/QĐ-UBND', decidedOn: '2026-12-01', issuer: 'UBND tỉnh', note: null }
const DAYS = ['2025-06-30', '2027-04-01', '2028-01-01']
const known = (knownAt?: string) =>
  house.arrange((tx) => Promise.all(DAYS.map((day) => unitsOn(tx, day, knownAt === undefined ? {} : { knownAt }))))
const ledger = async () =>
  (await house.arrange((tx) => ledgerOf(tx))).map((v) => ({ ...factsOf(v), from: v.validFrom, to: v.validTo }))

test('random events on the real province: as known at each instant never changes, and undoing them all leaves what was', async () => {
  const start = await ledger()
  const done: { id: number; at: string; told: Awaited<ReturnType<typeof known>> }[] = []
  const all = fc.sample(steps(80), { seed: 6, numRuns: 20 }).flat()
  for (const step of all) {
    if (done.length === 12) break
    const change = changeOf(await house.arrange((tx) => ledgerOf(tx)), {
      ...step,
      day: step.day.replace('2025', '2027') as never,
    })
    if (!change || whyNotChange(await house.arrange((tx) => ledgerOf(tx)), change).length > 0) continue
    const { recording } = await house.arrange((tx) => recordChange(tx, change, BASIS))
    done.push({ ...recording, told: await known() })
  }
  expect(done).toHaveLength(12)
  for (const { at, told } of done) expect(await known(at)).toEqual(told)
  for (const { id } of done.toReversed()) await house.arrange((tx) => undoRecording(tx, id, 'Ghi nhầm'))
  expect(await ledger()).toEqual(start)
  for (const { at, told } of done) expect(await known(at)).toEqual(told)
})

test('an event taken back is in no history and no lineage', async () => {
  const unitId = await house.unit('Sở Tư pháp', '2026-01-01')
  const [version] = (await house.arrange((tx) => ledgerOf(tx, [unitId]))).filter(
    ({ validTo }) => validTo === 'infinity',
  )
  const facts = { ...factsOf(version as NonNullable<typeof version>), fullName: 'Sở Tư pháp và Hộ tịch' }
  const rename = { kind: 'rename', day: '2027-01-01', before: [unitId], after: [{ unitId, ...facts }] } as const
  const told = () =>
    house.arrange(async (tx) => [
      (await unitHistory(tx, { unitId })).events.length,
      (await lineage(tx, unitId)).steps.length,
    ])
  const before = await told()
  const { recording } = await house.arrange((tx) =>
    recordChange(tx, { ...rename, children: [], succession: null }, BASIS),
  )
  expect(await told()).toEqual(before.map((count) => count + 1))
  await house.arrange((tx) => undoRecording(tx, recording.id, 'Ghi nhầm'))
  expect(await told()).toEqual(before)
})

test('a centre of 2021 told of today stands under its department of then, and under who followed that since', async () => {
  const department = await house.arrange(async (tx) => {
    const [bacGiang] = (await unitsOn(tx, '2021-12-31', { levels: ['province'] })).filter(
      ({ name }) => name === 'Bắc Giang',
    )
    const under = await unitsOn(tx, '2021-12-31', { levels: ['department'], parentId: bacGiang?.unitId as number })
    return under.find(({ name }) => name === 'Sở Y tế')?.unitId as number
  })
  const facts = {
    code: null,
    level: 'service',
    kind: 'Trung tâm',
    name: 'Trung tâm thử',
    fullName: 'Trung tâm thử',
  } as const
  const centre = { unitId: -1, ...facts, parentId: department, seat: null }
  const sides = { before: [], after: [centre], children: [], succession: null }
  const { idOf } = await house.arrange((tx) =>
    recordChange(tx, { kind: 'establish', day: '2021-12-31', ...sides }, BASIS),
  )
  const parentOn = async (day: string) => {
    const units = await house.arrange((tx) => unitsOn(tx, day))
    const { parentId } = units.find(({ unitId }) => unitId === idOf.get(-1)) as { parentId: number }
    const { fullName, parentId: aboveId } = units.find(({ unitId }) => unitId === parentId) as (typeof units)[number]
    return [parentId === department, fullName, units.find(({ unitId }) => unitId === aboveId)?.fullName]
  }
  expect(await parentOn('2022-01-01')).toEqual([true, 'Sở Y tế', 'Tỉnh Bắc Giang'])
  expect(await parentOn('2026-01-01')).toEqual([false, 'Sở Y tế', 'Tỉnh Bắc Ninh'])
})
