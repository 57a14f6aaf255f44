import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { documents } from '../contract.ts'
import { aKeeper, aWorkbook, pdfFile } from '../fixtures.ts'

const MINUTE = 60_000
let house: House
let keeper: Client
let reader: Client
let unitId: number
let documentId: string

beforeAll(async () => {
  house = await openHouse()
  ;({ keeper, unitId } = await aKeeper(house))
  reader = await house.person({
    unitId: await house.unit('Sở Nội vụ', '2024-12-31'),
    fullName: 'Phạm Thị Thẩm',
    grants: [{ role: 'par-appraiser', unitId: null }],
  })
})
afterAll(() => house.close())

let count = 0
beforeEach(async () => {
  documentId = (await keeper.upload(documents.addDocument, { unitId }, pdfFile(`tài liệu ${++count}`))).id
})

const wait = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * MINUTE)
}
const read = (ordinal = 1, headers: Record<string, string> = {}) =>
  reader.download(documents.documentContent, { documentId, ordinal }, headers)
const looks = async (who = keeper) => (await who.call(documents.document, { documentId })).looks

test('who has read it, from where and when, stands with the document; looking at its page is no reading', async () => {
  expect(await looks(reader)).toEqual([])
  const firstAt = house.clock.now.toISOString()
  await read()
  const [look, ...others] = await looks()
  expect(others).toEqual([])
  expect(look).toMatchObject({ version: 1, personName: 'Phạm Thị Thẩm', unitName: 'Sở Nội vụ', times: 1 })
  expect([look?.firstAt, look?.lastAt].map((at) => new Date(at as string).toISOString())).toEqual([firstAt, firstAt])
})

test('pieces fetched one after another are one look; after a pause of ten minutes it is another', async () => {
  await Promise.all([read(), read(1, { range: 'bytes=0-7' }), read(1, { range: 'bytes=8-15' })])
  for (let minute = 0; minute < 30; minute += 5) {
    wait(5)
    await read(1, { range: 'bytes=0-7' })
  }
  expect(await looks()).toMatchObject([{ times: 1 }])
  wait(11)
  const lastAt = house.clock.now.toISOString()
  await read()
  const [look] = await looks()
  expect([look?.times, new Date(look?.lastAt as string).toISOString()]).toEqual([2, lastAt])
})

test('each version has readers of its own', async () => {
  await keeper.upload(documents.addVersion, { documentId, version: 1 }, pdfFile(`tài liệu ${count}, bản 2`))
  await read(1)
  await read(2)
  expect((await looks()).map(({ version }) => version).toSorted()).toEqual([1, 2])
})

test('reading the words of an Office file is reading it; what has no words says so', async () => {
  const office = await keeper.upload(
    documents.addDocument,
    { unitId },
    { name: 'Bảng theo dõi.xlsx', bytes: await aWorkbook(`Nhiệm vụ số ${count}`, 'Đã hoàn thành') },
  )
  const { bytes, headers } = await reader.download(documents.documentText, { documentId: office.id, ordinal: 1 })
  expect(new TextDecoder().decode(bytes)).toContain(`Nhiệm vụ số ${count}\nĐã hoàn thành`)
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect((await keeper.call(documents.document, { documentId: office.id })).looks).toMatchObject([{ times: 1 }])
  const noText = await reader
    .download(documents.documentText, { documentId, ordinal: 1 })
    .catch((error: Refused) => error.problems[0]?.reason)
  expect(noText).toBe('documents.no-text')
})

test('an Office file that cannot be read says so in a sentence', async () => {
  const whole = await aWorkbook('sẽ bị hỏng', 'x'.repeat(4_000))
  const middle = Math.floor(whole.length / 3)
  const bytes = whole.slice()
  bytes.fill(0, middle, middle + 200)
  const broken = await keeper.upload(documents.addDocument, { unitId }, { name: 'hỏng.xlsx', bytes })
  const found = await keeper
    .download(documents.documentText, { documentId: broken.id, ordinal: 1 })
    .catch((error: Refused) => error)
  expect(found).toMatchObject({ status: 422, problems: [{ reason: 'office.unreadable' }] })
})

test('a reader who may not see the document leaves no look and learns nothing', async () => {
  const { keeper: other } = await aKeeper(house, 'Sở Y tế')
  const found = await other
    .download(documents.documentContent, { documentId, ordinal: 1 })
    .catch((e: Refused) => e.status)
  expect(found).toBe(404)
  expect(await looks()).toEqual([])
})
