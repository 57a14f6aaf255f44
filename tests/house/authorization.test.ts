/** Walks every door × {stranger, no permission, permission elsewhere, permission here}. Written once; covers doors not yet built. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { aPdf } from '../../src/modules/par/fixtures.ts'
import type { Endpoint } from '../../src/shared/endpoint.ts'
import { type Client, type House, openHouse, Refused } from '../support/house.ts'
import { type Hidden, hiddenUnit, inputs, MARK } from './walk.ts'

const doors = Object.entries(modules).flatMap(([module, { contract }]) =>
  Object.entries(contract).map(([name, door]) => [`${module}.${name}`, door as Endpoint] as const),
)
const permissionOf = (door: Endpoint) =>
  typeof door.access === 'string' ? null : 'may' in door.access ? door.access.may : door.access.mayOwn
const permissions = [...new Set(doors.flatMap(([, door]) => permissionOf(door) ?? []))]

let house: House
let hidden: Hidden
let nobody: Client
const elsewhere = new Map<string, Client>()
const here = new Map<string, Client>()

/** A role of exactly one permission, so that no other permission of a real role hides a hole. */
async function roleOf(permission: string): Promise<string> {
  const role = `walk-${permission.replace('.', '-')}`
  await house.owner.query(
    `insert into identity.role (key, name, for_units) values ($1, $1, true) on conflict do nothing`,
    [role],
  )
  await house.owner.query(
    'insert into identity.role_permission (role, permission) values ($1, $2) on conflict do nothing',
    [role, permission],
  )
  return role
}

beforeAll(async () => {
  house = await openHouse()
  hidden = await hiddenUnit(house)
  nobody = await house.person({ unitId: hidden.otherUnitId, fullName: 'Người Không Quyền' })
  for (const permission of permissions) {
    const role = await roleOf(permission)
    elsewhere.set(
      permission,
      await house.person({
        unitId: hidden.otherUnitId,
        fullName: 'Người Nơi Khác',
        grants: [{ role, unitId: hidden.otherUnitId }],
      }),
    )
    here.set(
      permission,
      await house.person({ unitId: hidden.otherUnitId, fullName: 'Người Có Quyền', grants: [{ role, unitId: null }] }),
    )
  }
})
afterAll(() => house.close())

interface Answer {
  status: number
  text: string
}

/** Calls a door whatever its kind. */
async function ask(client: Client, name: string, door: Endpoint): Promise<Answer> {
  const input = inputs[name]
  if (!input) throw new Error(`the door ${name} has no input in tests/house/walk.ts`)
  try {
    const argument = input(hidden) as never
    if (door.upload)
      return {
        status: 200,
        text: JSON.stringify(
          await client.upload(door, argument, { name: 'la.pdf', bytes: aPdf('lạ'), mediaType: 'application/pdf' }),
        ),
      }
    if ('kind' in door.output)
      return { status: 200, text: new TextDecoder().decode((await client.download(door, argument)).bytes) }
    return { status: 200, text: JSON.stringify(await client.call(door, argument)) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { status: error.status, text: JSON.stringify(error.body) }
  }
}

/** Everything of the hidden unit, as one fingerprint: nobody from elsewhere changes a letter of it. */
async function fingerprint(): Promise<string> {
  const { rows } = await house.owner.query<{ print: string }>(
    `
    select md5(string_agg(row, '|' order by row)) as print from (
      select a::text as row from par.assessment a where a.id = $1
      union all select e::text from par.entry e where e.assessment_id = $1
      union all select e::text from par.evidence e where e.assessment_id = $1
      union all select e::text from par.appraisal e where e.assessment_id = $1
      union all select v::text from par.imported_value v where v.assessment_id = $1
      union all select d::text from documents.document d where d.unit_id = $2
      union all select c::text from identity.account c where c.unit_id = $2
      union all select g::text from identity.grant g where g.account_id = $3
      union all select r.id::text || r.state from jobs.run r where r.account_id = $3) everything`,
    [hidden.assessmentId, hidden.unitId, hidden.accountId],
  )
  return rows[0]?.print as string
}

/** What is wrong with how the doors answer somebody who holds each permission, but at another unit. */
async function leaks(): Promise<string[]> {
  const before = await fingerprint()
  const found: string[] = []
  for (const [name, door] of doors) {
    const permission = permissionOf(door)
    if (permission === null) continue
    const answer = await ask(elsewhere.get(permission) as Client, name, door)
    if (answer.text.includes(MARK)) found.push(`${name} shows it (${answer.status})`)
    if (answer.status >= 500) found.push(`${name} breaks (${answer.status}): ${answer.text}`)
  }
  if ((await fingerprint()) !== before) found.push('something of the hidden unit was changed')
  return found
}

test('every door has an input to be walked with, and no input is left over', () => {
  expect(Object.keys(inputs).sort()).toEqual(doors.map(([name]) => name).sort())
})

test.each(doors)('%s refuses a stranger', async (name, door) => {
  const { status } = await ask(house.stranger, name, door)
  if (door.access === 'public')
    expect([401, 403].includes(status) && !name.startsWith('identity.'), `answered ${status}`).toBe(false)
  else expect(status).toBe(401)
})

test.each(doors.filter(([, door]) => permissionOf(door) !== null))(
  '%s refuses a person without the permission',
  async (name, door) => {
    expect((await ask(nobody, name, door)).status).toBe(403)
  },
)

test.each(doors.filter(([, door]) => permissionOf(door) === null))(
  '%s shows a signed-in person nothing of the hidden unit',
  async (name, door) => {
    const { status, text } = await ask(nobody, name, door)
    expect(text).not.toContain(MARK)
    expect(status).toBeLessThan(500)
  },
)

test('with the permission at another unit, no door shows or changes anything of the hidden one', async () => {
  expect(await leaks()).toEqual([])
})

test.each(doors.filter(([, door]) => permissionOf(door) !== null))(
  '%s opens to whoever holds the permission here',
  async (name, door) => {
    const { status, text } = await ask(here.get(permissionOf(door) as string) as Client, name, door)
    expect(status, text).not.toBe(401)
    expect(status, text).not.toBe(403)
    expect(status, text).toBeLessThan(500)
  },
)
