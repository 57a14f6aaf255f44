import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { documents } from '../contract.ts'
import { aKeeper, pdfFile } from '../fixtures.ts'

let house: House
let keeper: Client & { accountId: string }
let unitId: number

beforeAll(async () => {
  house = await openHouse()
  ;({ keeper, unitId } = await aKeeper(house))
})
afterAll(() => house.close())

const reason = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const add = (text: string, more: object = {}) =>
  keeper.upload(documents.addDocument, { unitId, ...more }, pdfFile(text))

test('a new version is in force, the one before can still be read; facts are taken over', async () => {
  const first = await add('bản 1', { title: 'Kế hoạch', number: '1/KH-STC', issuedOn: '2024-02-01' })
  const second = await keeper.upload(
    documents.addVersion,
    { documentId: first.id, version: first.version, note: 'Bản có chữ ký số' },
    pdfFile('bản 2'),
  )
  expect(second).toMatchObject({ newest: 2, title: 'Kế hoạch', number: '1/KH-STC', issuedOn: '2024-02-01' })
  expect(second.versions.map(({ ordinal, note }) => [ordinal, note])).toEqual([
    [2, 'Bản có chữ ký số'],
    [1, ''],
  ])
  const content = async (ordinal: number) =>
    (await keeper.download(documents.documentContent, { documentId: first.id, ordinal })).bytes
  expect([await content(1), await content(2)]).toEqual([pdfFile('bản 1').bytes, pdfFile('bản 2').bytes])
})

test('the same file again is no new version, and the bytes of another document belong to that one', async () => {
  const [one, other] = [await add('một'), await add('hai')]
  const send = (text: string) =>
    keeper.upload(documents.addVersion, { documentId: one.id, version: one.version }, pdfFile(text))
  expect(await reason(send('một'))).toBe('documents.same-version')
  expect(await reason(send('hai'))).toBe('documents.already-kept')
  expect((await keeper.call(documents.document, { documentId: other.id })).versions).toHaveLength(1)
})

test('of two who change a document at once, the second is told and nothing of his is written', async () => {
  const { id, version } = await add('hai người')
  const edit = (title: string) =>
    keeper.call(documents.editDocument, {
      documentId: id,
      version,
      title,
      number: '',
      issuedOn: null,
      kind: 'report',
    })
  const answers = await Promise.allSettled([edit('Tên thứ nhất'), edit('Tên thứ hai')])
  const done = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.title] : []))
  expect(done).toHaveLength(1)
  expect(await reason(edit('Tên thứ ba'))).toBe('documents.stale')
  expect(
    await reason(keeper.upload(documents.addVersion, { documentId: id, version }, pdfFile('bản của người đến sau'))),
  ).toBe('documents.stale')
  expect(await keeper.call(documents.document, { documentId: id })).toMatchObject({ title: done[0], newest: 1 })
})

test('what nobody has judged by is mended in place; who changed what stays in the history', async () => {
  const { id, version } = await add('sửa tên')
  const edited = await keeper.call(documents.editDocument, {
    documentId: id,
    version,
    title: '  Báo   cáo quý  ',
    number: '9/BC-STC',
    issuedOn: '2024-04-05',
    kind: 'report',
  })
  expect(edited).toMatchObject({ title: 'Báo cáo quý', number: '9/BC-STC', kind: 'report', newest: 1 })
  expect(edited.versions).toHaveLength(1)
  const { rows } = await house.owner.query(
    `select before->>'title' as was, after->>'title' as is from audit.change
     where table_name = 'documents.version' and operation = 'update' and after->>'document_id' = $1`,
    [id],
  )
  expect(rows).toEqual([{ was: 'sửa tên', is: 'Báo cáo quý' }])
})

test('saving what is there already changes nothing', async () => {
  const { id, version, title, kind } = await add('như cũ')
  const same = { documentId: id, version, title, number: '', issuedOn: null, kind }
  expect((await keeper.call(documents.editDocument, same)).version).toBe(version)
})

test('a retired document is off the shelf, keeps everything, and comes back', async () => {
  const kept = await add('không dùng nữa')
  const retired = await keeper.call(documents.retireDocument, {
    documentId: kept.id,
    version: kept.version,
    reason: 'Tải nhầm văn bản',
  })
  expect(retired.retired).toMatchObject({ byName: 'Lê Văn Chấm', reason: 'Tải nhầm văn bản' })
  const found = async (isRetired: boolean) =>
    (await keeper.call(documents.library, { text: 'khong dung nua', retired: isRetired })).total
  expect([await found(false), await found(true)]).toEqual([0, 1])
  const change = { documentId: kept.id, version: retired.version }
  expect(await reason(keeper.call(documents.retireDocument, { ...change, reason: 'lần nữa' }))).toBe(
    'documents.retired',
  )
  expect(await reason(keeper.upload(documents.addVersion, change, pdfFile('bản mới của bản bỏ')))).toBe(
    'documents.retired',
  )
  expect(await reason(add('không dùng nữa'))).toBe('documents.already-retired')
  const back = await keeper.call(documents.restoreDocument, change)
  expect(back.retired).toBeNull()
  expect(await reason(keeper.call(documents.restoreDocument, { documentId: kept.id, version: back.version }))).toBe(
    'documents.not-retired',
  )
})

test('a head reads the shelf and changes nothing on it', async () => {
  const head = await house.person({ unitId, grants: [{ role: 'par-head', unitId }] })
  const kept = await add('lãnh đạo xem')
  const { whyNotRetire, ...seen } = await head.call(documents.document, { documentId: kept.id })
  expect([seen.title, whyNotRetire]).toEqual(['lãnh đạo xem', null])
  expect(
    await reason(
      head.call(documents.retireDocument, { documentId: kept.id, version: kept.version, reason: 'thử xem' }),
    ),
  ).toBe('access.not-permitted')
})
