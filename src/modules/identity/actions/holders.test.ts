import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { identity } from '../contract.ts'
import { holdersAt, holdersEverywhere, membersHolding } from '../queries/holders.ts'

let house: House
let province: number
let health: number
let finance: number
const people: (Client & { accountId: string })[] = []

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-24T01:00:00Z')
  province = await house.unit('Tỉnh Bắc Ninh', '2026-01-01')
  health = await house.unit('Sở Y tế', '2026-01-01')
  finance = await house.unit('Sở Tài chính', '2026-01-01')
  const places = [
    { unitId: health, withBelow: false },
    { unitId: finance, withBelow: true },
    { unitId: province, withBelow: true },
    { unitId: province, withBelow: false },
    { unitId: null },
  ]
  for (const place of places)
    for (const role of ['par-scorer', 'par-appraiser'])
      people.push(await house.person({ unitId: health, grants: [{ role, ...place }] }))
  const [expired, future, ended] = [
    await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: health }] }),
    await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: null }] }),
    await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: health }] }),
  ]
  await house.owner.query(`update identity.grant set valid_to = '2026-11-24' where account_id = $1`, [
    expired.accountId,
  ])
  await house.owner.query(`update identity.grant set valid_from = '2026-11-25' where account_id = $1`, [
    future.accountId,
  ])
  await house.owner.query(`update identity.account set valid_to = '2026-11-24' where id = $1`, [ended.accountId])
  people.push(expired, future, ended)
})
afterAll(() => house.close())

/** What the gate itself says of a person; an ended account is a stranger. */
async function holds(person: Client, permission: string) {
  const { permissions } = await person.call(identity.me, {})
  const held = permissions.find((one) => one.permission === permission)
  return (unitId: number | null) =>
    held !== undefined && (held.everywhere || (unitId !== null && held.unitIds.includes(unitId)))
}
const asUnit = () => ({ everywhere: false, units: [finance], accountId: people[0]?.accountId as string, entry: null })

test.each(['par.self-assess', 'par.appraise', 'par.view', 'identity.manage-roles'])(
  'whoever holds %s somewhere, by the gate, is found there by whoever asks, and nobody else',
  async (permission) => {
    const unitIds = [health, finance, province]
    const found = await house.database.within(asUnit(), (tx) =>
      holdersAt(tx, { permission, unitIds, at: house.clock.now }),
    )
    const everywhere = await house.database.within(asUnit(), (tx) =>
      holdersEverywhere(tx, { permission, at: house.clock.now }),
    )
    for (const person of people) {
      const isHeldAt = await holds(person, permission)
      for (const unitId of unitIds)
        expect(
          found.filter((one) => one.accountId === person.accountId && one.unitId === unitId).length,
          `${person.accountId} at ${unitId}`,
        ).toBe(isHeldAt(unitId) ? 1 : 0)
      expect(everywhere.includes(person.accountId)).toBe(isHeldAt(null))
    }
  },
)

test('the way up is the way down, turned round', async () => {
  const { rows } = await house.owner.query<{ id: number }>(
    'select id from organization.unit order by random() limit 400',
  )
  const ids = rows.map(({ id }) => id)
  const { rows: pairs } = await house.owner.query<{ unit_id: number; above_id: number }>(
    'select * from organization.above($1)',
    [ids],
  )
  const above = new Set(pairs.map(({ unit_id, above_id }) => `${unit_id} ${above_id}`))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(province, health, ...ids.slice(0, 50)), async (root) => {
      const { rows: below } = await house.owner.query<{ id: number }>('select organization.below($1) as id', [root])
      const under = new Set(below.map(({ id }) => id))
      for (const id of ids) expect(above.has(`${id} ${root}`), `${id} under ${root}`).toBe(under.has(id))
    }),
    { numRuns: 40 },
  )
})

test('the people of one unit who hold a permission at another are told apart from other units’ people', async () => {
  const [ours, theirs] = [
    await house.person({ unitId: finance, grants: [{ role: 'par-body-appraiser', unitId: null }] }),
    await house.person({ unitId: health, grants: [{ role: 'par-body-appraiser', unitId: null }] }),
  ]
  await house.person({ unitId: finance, grants: [{ role: 'par-body-appraiser', unitId: finance }] })
  const found = await house.database.within(asUnit(), (tx) =>
    membersHolding(tx, { permission: 'par.appraise', unitId: health, memberOf: finance, at: house.clock.now }),
  )
  expect(found).toContain(ours.accountId)
  expect(found).not.toContain(theirs.accountId)
  expect(found).toHaveLength(1)
})
