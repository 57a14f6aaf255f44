import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../tests/support/house.ts'
import { organization } from '../modules/organization/contract.ts'
import type { FactSource } from '../modules/par/index.ts'
import { aRecord } from '../modules/personnel/fixtures.ts'
import { CannotTell, type FactAsked, type FactValue } from '../shared/fact-source.ts'
import { factSources } from './modules.ts'

const NAME = 'Lê Văn Hồ Sơ'
let house: House
let office: number
let asked: FactAsked
let manager: Client

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-06-01T02:00:00Z')
  office = await house.unit('Sở Nội vụ', '2024-12-31')
  asked = { unitId: office, from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' }
  manager = await house.person({ unitId: office, grants: [{ role: 'organization-manager', unitId: null }] })
  await aRecord(house, { unitId: office, fullName: NAME })
  await aRecord(house, {
    unitId: await house.unit('Sở Tài chính', '2024-12-31'),
    fullName: NAME,
    citizenId: '024088000002',
  })
})
afterAll(() => house.close())

const ask = (key: string, asOf = asked.asOf) => {
  const source = factSources.find((one) => one.key === key)
  if (!source) throw new Error(`nobody offers ${key}`)
  return house.arrange((tx) => source.compute({ tx, now: house.clock.now }, { ...asked, asOf }))
}

test('each key is offered once, under the name of the module it speaks of', () => {
  const keys = factSources.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => !/^[a-z]+\.[a-z-]+$/.test(key))).toEqual([])
})

test.each(factSources.map(({ key }) => [key]))(
  '%s answers of a unit in whole counts and names nobody, or says what it lacks',
  async (key) => {
    const source = factSources.find((one) => one.key === key)
    const value = await ask(key).catch((error: unknown) => error)
    if (value instanceof CannotTell) return expect(value.message).toMatch(/^Chưa .+\.$/)
    if (value instanceof Error) throw value
    holds(source as FactSource, value as FactValue)
  },
)

function holds(source: FactSource, value: FactValue): void {
  expect(Number.isInteger(value.numerator) && value.numerator >= 0).toBe(true)
  expect(value.denominator === null).toBe(source.unit !== 'rate')
  if (value.denominator !== null) expect(value.numerator).toBeLessThanOrEqual(value.denominator)
  expect(value.working.length).toBeGreaterThan(0)
  expect(JSON.stringify(value)).not.toContain(NAME)
}

test('a decision on functions counts from the day it is told of, and only of the unit that was asked for', async () => {
  const before = await ask('organization.functions-issued')
  expect(before.rows.find(({ path }) => path === `/organization/units/${office}`)?.counted).toBe(false)
  await manager.call(organization.saveFacts, {
    unitId: office,
    from: '2024-07-01',
    until: null,
    legalBasis: '12/QĐ-UBND',
    source: null,
    facts: [{ fact: 'functions-decision', value: 'Quyết định 12/2024/QĐ-UBND', seen: null }],
  })
  const after = await ask('organization.functions-issued')
  expect(after.numerator).toBe(before.numerator + 1)
  expect(after.denominator).toBe(before.denominator)
  expect(after.rows.find(({ path }) => path === `/organization/units/${office}`)).toMatchObject({
    counted: true,
    detail: 'Quyết định 12/2024/QĐ-UBND',
  })
  const { rows } = await ask('organization.functions-issued', '2024-06-30')
  expect(rows.find(({ path }) => path === `/organization/units/${office}`)?.counted).toBe(false)
})
