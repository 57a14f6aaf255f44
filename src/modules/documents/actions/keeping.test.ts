import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { documents } from '../contract.ts'
import { aKeeper, pdfFile } from '../fixtures.ts'

let house: House
let keeper: Client
let unitId: number

beforeAll(async () => {
  house = await openHouse()
  ;({ keeper, unitId } = await aKeeper(house))
})
afterAll(() => house.close())

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('was not refused'),
    (error: Refused) => ({ status: error.status, ...error.problems[0] }),
  )
const add = (text: string, more: object = {}, name?: string) =>
  keeper.upload(documents.addDocument, { unitId, ...more }, pdfFile(text, name))

test('a document keeps what stands on the paper apart from when it was uploaded; kind and title are guessed', async () => {
  const kept = await add('kế hoạch', { number: '12/KH-STC', issuedOn: '2024-01-15' }, 'Kế hoạch 2024 (bản ký).pdf')
  expect(kept).toMatchObject({
    title: 'Kế hoạch 2024 (bản ký)',
    number: '12/KH-STC',
    issuedOn: '2024-01-15',
    kind: 'plan',
    unitName: 'Sở Tài chính',
    newest: 1,
    uses: 0,
    addedByName: 'Lê Văn Chấm',
    whyNotRetire: null,
  })
  const { bytes } = await keeper.download(documents.documentContent, { documentId: kept.id, ordinal: 1 })
  expect(bytes).toEqual(pdfFile('kế hoạch').bytes)
})

test('bytes the unit has already are not kept twice: the answer says what there is, and which it is', async () => {
  const first = await add('báo cáo', { title: 'Báo cáo năm', number: '7/BC-STC' })
  const found = await refusal(add('báo cáo', { title: 'Báo cáo (tải lại)' }))
  expect(found).toMatchObject({ status: 409, reason: 'documents.already-kept', at: first.id })
  expect(found.sentence).toContain('Đã có: “Báo cáo năm” (số 7/BC-STC, tải lên ngày ')
})

test('the same file sent five times at once is kept once', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 5 }, () => add('năm lần')))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const reasons = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [(answer.reason as Refused).problems[0]?.reason] : [],
  )
  expect(reasons).toEqual(Array(4).fill('documents.already-kept'))
  const { total } = await keeper.call(documents.library, { text: 'nam lan' })
  expect(total).toBe(1)
})

test('another unit may have the same paper: it is kept for each', async () => {
  const { keeper: other, unitId: health } = await aKeeper(house, 'Sở Y tế')
  await add('chung một văn bản')
  const theirs = await other.upload(documents.addDocument, { unitId: health }, pdfFile('chung một văn bản'))
  expect(theirs.unitName).toBe('Sở Y tế')
  const intoOurs = other.upload(documents.addDocument, { unitId }, pdfFile('len lỏi'))
  expect((await refusal(intoOurs)).status).toBe(403)
  expect((await refusal(other.call(documents.document, { documentId: (await add('riêng')).id }))).status).toBe(404)
})

test('two entries that seem to be one paper are told of each other', async () => {
  const first = await add('bản scan', { title: 'Quy chế', number: '5/QC-STC', issuedOn: '2024-03-01' })
  const second = await add('bản chụp', { title: 'Quy chế (chụp)', number: '05/qc-stc', issuedOn: '2024-03-01' })
  expect(second.alike.map(({ id }) => id)).toEqual([first.id])
  const { alike } = await keeper.call(documents.document, { documentId: first.id })
  expect(alike.map(({ id }) => id)).toEqual([second.id])
})

test.each([
  ['tomorrow’s day', { issuedOn: '2999-01-01' }, 'documents.day-ahead', 'sau hôm nay'],
  ['a day of long ago', { issuedOn: '0204-02-19' }, 'documents.day-too-early', 'năm'],
  ['a day that is none', { issuedOn: '2024-02-30' }, 'request.invalid', 'issuedOn'],
  ['a number of 81 characters', { number: 'x'.repeat(81) }, 'request.invalid', 'Số, ký hiệu dài quá 80 ký tự'],
  ['a title of 301 characters', { title: 'x'.repeat(301) }, 'request.invalid', 'Tên văn bản dài quá 300 ký tự'],
])('%s is refused with a sentence and nothing is kept', async (name, facts, reason, words) => {
  const found = await refusal(add(name, facts, `${name}.pdf`))
  expect(found).toMatchObject({ status: 422, reason })
  expect(found.sentence).toContain(words)
  expect((await keeper.call(documents.library, { text: name })).total).toBe(0)
})

const encoder = new TextEncoder()
test.each([
  ['nothing at all', new Uint8Array(), 'files.empty'],
  ['a program that calls itself a PDF', encoder.encode('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0ÿÿ\0\0'), undefined],
  ['a PDF that was cut off', encoder.encode('%PDF-1.7\n1 0 obj'), 'files.damaged'],
  ['a web page', encoder.encode('<html><script>alert(1)</script></html>'), 'files.wrong-type'],
])('%s is refused', async (_, bytes, reason) => {
  const found = await refusal(keeper.upload(documents.addDocument, { unitId }, { name: 'minh chứng.pdf', bytes }))
  expect([413, 415, 422]).toContain(found.status)
  if (reason) expect(found.reason).toBe(reason)
  expect(found.sentence).toContain('minh chứng.pdf')
})

test('a file of 60 MB is refused by what it announces, before a byte is read', async () => {
  const url = `/api/documents/add?unitId=${unitId}`
  const answer = await keeper.raw(url, {
    method: 'POST',
    headers: { 'x-noivu': '1', 'content-length': String(60 * 1024 ** 2), 'x-file-name': 'to.pdf' },
    body: 'x',
  })
  expect(answer.status).toBe(413)
  expect(((await answer.json()) as { detail: string }).detail).toContain('60 MB')
})

test('an upload that breaks off keeps nothing', async () => {
  const before = (await keeper.call(documents.library, {})).total
  const broken = new ReadableStream<Uint8Array>({
    start(source) {
      source.enqueue(encoder.encode('%PDF-1.7\n'))
      source.error(new Error('the line went dead'))
    },
  })
  const answer = await keeper.raw(`/api/documents/add?unitId=${unitId}`, {
    method: 'POST',
    headers: { 'x-noivu': '1', 'x-file-name': 'do%20dang.pdf' },
    body: broken,
    duplex: 'half',
  } as RequestInit)
  expect(answer.status).toBe(400)
  expect((await keeper.call(documents.library, {})).total).toBe(before)
  expect(await house.files.sweep(), 'files left half written').toBe(0)
})
