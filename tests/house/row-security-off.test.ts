/** The walk can fail: with the second lock of one table taken off, it names the doors that leak. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { par } from '../../src/modules/par/contract.ts'
import { type Client, type House, openHouse, Refused } from '../support/house.ts'
import { type Hidden, hiddenUnit, MARK } from './walk.ts'

let house: House
let hidden: Hidden
let other: Client

beforeAll(async () => {
  house = await openHouse()
  hidden = await hiddenUnit(house)
  other = await house.person({
    unitId: hidden.otherUnitId,
    grants: [{ role: 'par-scorer', unitId: hidden.otherUnitId }],
  })
})
afterAll(() => house.close())

const look = () =>
  other.call(par.assessmentSheet, { assessmentId: hidden.assessmentId }).then(
    (sheet) => JSON.stringify(sheet),
    (error: unknown) => error,
  )

test('the row policies alone hide the sheet of another unit', async () => {
  const refused = await look()
  expect(refused).toBeInstanceOf(Refused)
  expect((refused as Refused).status).toBe(404)
})

test('without row security on par.assessment and what hangs on it, the same request leaks', async () => {
  for (const table of ['par.assessment', 'par.entry', 'par.evidence', 'documents.document'])
    await house.owner.query(`alter table ${table} disable row level security`)
  expect(await look()).toContain(MARK)
  for (const table of ['par.assessment', 'par.entry', 'par.evidence', 'documents.document'])
    await house.owner.query(`alter table ${table} enable row level security`)
  expect(await look()).toBeInstanceOf(Refused)
})

test('one table is enough: without it on par.assessment alone, the names of the others’ sheets come out', async () => {
  const count = async () => (await other.call(par.assessments, { roundId: hidden.roundId })).assessments.length
  expect(await count()).toBe(1)
  await house.owner.query('alter table par.assessment disable row level security')
  expect(await count()).toBe(20)
})
