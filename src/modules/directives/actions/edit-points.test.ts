/** Two people split one document at once. The document is invented (bộ mẫu). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { aPdf } from '../../documents/fixtures.ts'
import { directives } from '../contract.ts'
import { aDocument, documentOf, people } from '../fixtures.ts'

const CONTENT = '1. Rà soát biên chế. Báo cáo kết quả.'
const FIRST = { words: '1. Rà soát biên chế.', label: '1', startsAt: 0, endsAt: 20 }
const SECOND = { words: 'Báo cáo kết quả.', startsAt: 21, endsAt: 37 }

let house: House
let elsewhere: number
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2023-02-03T03:00:00Z')
  const unit = (name: string) => house.unit(name, '2023-02-03')
  elsewhere = await unit('Sở Y tế')
  who = await people(house, {
    giver: await unit('Sở Nội vụ'),
    lead: await unit('Sở Tài chính'),
    other: elsewhere,
  })
})
afterAll(() => house.close())

const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error.problems[0],
  )

test('words that somebody else has just taken for a point are not taken a second time; the rest is', async () => {
  const documentId = await aDocument(who.giver, { content: CONTENT })
  await who.chief.call(directives.addPoints, { documentId, points: [FIRST] })
  const again = () => who.giver.call(directives.addPoints, { documentId, points: [{ ...FIRST, endsAt: 37 }] })
  expect((await refused(again()))?.sentence).toMatch(/điểm 1, Lý Văn Tỉnh vừa tách/)
  const { pointIds } = await who.giver.call(directives.addPoints, { documentId, points: [SECOND] })
  const widened = { ...SECOND, pointId: pointIds[0] as string, version: 1 }
  expect(await refused(who.giver.call(directives.savePoint, { ...widened, startsAt: 5 }))).toMatchObject({
    reason: 'directives.words-taken',
  })
  expect(await refused(who.giver.call(directives.savePoint, widened))).toBeNull()
  expect((await documentOf(who.giver, documentId)).pointList).toHaveLength(2)
})

test('the text under points is not changed; without them, or with the same text, it is saved', async () => {
  const documentId = await aDocument(who.giver, { content: CONTENT })
  const save = async (content: string) => {
    const { version } = await documentOf(who.giver, documentId)
    const written = { documentId, version, kind: 'notice' as const, issuer: 'UBND tỉnh', title: 'Kết luận', content }
    return refused(who.giver.call(directives.saveDocument, written))
  }
  expect(await save(`${CONTENT} Hết.`)).toBeNull()
  await who.chief.call(directives.addPoints, { documentId, points: [FIRST] })
  expect((await save('Văn bản khác.'))?.sentence).toMatch(/Lý Văn Tỉnh sửa gần nhất/)
  expect(await save(`${CONTENT} Hết.`)).toBeNull()
  expect((await documentOf(who.giver, documentId)).content).toBe(`${CONTENT} Hết.`)
})

test('a file the library holds already is taken as it is; that of another office is not within reach', async () => {
  const file = { name: 'ket-luan.pdf', bytes: aPdf('Kết luận có trong kho'), mediaType: 'application/pdf' }
  const first = await aDocument(who.giver)
  await who.giver.upload(directives.attachPaper, { documentId: first }, file)
  const paperId = (await documentOf(who.giver, first)).paper?.documentId ?? ''
  const second = await aDocument(who.giver)
  expect(await refused(who.giver.upload(directives.attachPaper, { documentId: second }, file))).toMatchObject({
    reason: 'documents.already-kept',
    at: paperId,
  })
  await who.giver.call(directives.linkPaper, { documentId: second, paperId })
  expect((await documentOf(who.giver, second)).paper).toMatchObject({ documentId: paperId, version: 1 })
  const stranger = await house.person({
    fullName: 'Đỗ Văn Lạ',
    unitId: elsewhere,
    grants: [{ role: 'directives-office', unitId: elsewhere }],
  })
  const own = await aDocument(stranger)
  expect(await refused(stranger.call(directives.linkPaper, { documentId: own, paperId }))).not.toBeNull()
  expect((await documentOf(stranger, own)).paper).toBeNull()
})
