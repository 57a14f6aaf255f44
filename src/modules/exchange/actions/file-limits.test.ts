/** How much comes in at once: files that are too long or too large are refused before anything is kept. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { anHrOfficer, type Person } from '../../personnel/fixtures.ts'
import { exchange } from '../contract.ts'
import { FORMAT, VERSION } from '../rules/person.ts'
import { XML_FOOT, XML_HEAD } from '../rules/xml-file.ts'

let house: House
let officer: Person
beforeAll(async () => {
  house = await openHouse()
  officer = await anHrOfficer(house, await house.unit('Sở Tài chính'))
})
afterAll(() => house.close())

const send = (content: string | Uint8Array<ArrayBuffer>, name: string) =>
  officer
    .upload(
      exchange.sendFile,
      {},
      {
        name,
        mediaType: name.endsWith('.xml') ? 'application/xml' : 'text/plain',
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      },
    )
    .then(
      () => 'kept',
      (error: Refused) => error.problems[0]?.reason,
    )
const asJson = (people: number) =>
  JSON.stringify({ format: FORMAT, version: VERSION, people: Array.from({ length: people }, () => ({})) })
const asXml = (people: number) => `${XML_HEAD}${'<person/>'.repeat(people)}${XML_FOOT}`

test('two thousand people of a file are taken, one more is not, as JSON and as XML', async () => {
  expect([await send(asJson(2_000), 'a.json'), await send(asJson(2_001), 'b.json')]).toEqual([
    ...['kept', 'exchange.too-many'],
  ])
  expect([await send(asXml(2_000), 'a.xml'), await send(asXml(2_001), 'b.xml')]).toEqual(['kept', 'exchange.too-many'])
  expect([await send(asJson(0), 'c.json'), await send(asXml(0), 'c.xml')]).toEqual([
    ...['exchange.nobody', 'exchange.nobody'],
  ])
  const { rows } = await house.owner.query('select people from exchange.people_import order by people')
  expect(rows).toEqual([{ people: 2_000 }, { people: 2_000 }])
})

test('people of more than 64 MB are refused before they are read into memory', async () => {
  expect(await send(new Uint8Array(64 * 1024 * 1024 + 1).fill(32), 'lon.json')).toBe('exchange.too-long')
})
