/** The scans and pictures of a record travel with it: checked before they are kept, tied to their facts again, gone with the import. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { zipOf } from '../../../platform/files/write-zip.ts'
import { openArchive } from '../../../platform/office/archive.ts'
import { decisionOf } from '../../personnel/actions/decision-of.ts'
import { recordEvents } from '../../personnel/actions/write-events.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { exchange } from '../contract.ts'
import { carryOutTask } from '../jobs.ts'
import { sha256Of } from '../reports/sha256.ts'

let house: House
let there: House
let receiver: Person
let unitId: number
let recordId: string
let sent: Uint8Array
/** What the exported package says, by name. */
let parts: Map<string, Uint8Array>

const inUtf8 = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array())
const pdf = (of: string) => ({ name: `${of}.pdf`, bytes: inUtf8(`%PDF-1.4\n% ${of}\n%%EOF`) })
const PHOTO = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 200 }, (_, at) => at % 200), 0xff, 0xd9])

beforeAll(async () => {
  house = await openHouse()
  there = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  const officer = await anHrOfficer(house, unitId)
  receiver = await anHrOfficer(there, unitId, 'Nơi Nhận')
  recordId = await aRecord(house, { unitId, fullName: 'Đỗ Thị Giấy', citizenId: '024088007777' })
  const paper = { recordId, component: 'VAN_BANG', title: 'Bằng cử nhân', number: 'B-12', datedOn: '2012-06-30' }
  const { paperId } = await officer.upload(personnel.scanPaper, { ...paper, pageFrom: 2 }, pdf('bằng'))
  await officer.upload(
    personnel.scanSensitivePaper,
    { recordId, component: 'GIAY_KHAM_SK', title: 'Giấy khám', datedOn: '2026-01-05' },
    pdf('khám'),
  )
  await officer.upload(personnel.savePhoto, { recordId }, { name: 'anh.jpg', bytes: PHOTO })
  const decisionId = await house.arrange((tx) =>
    decisionOf(tx, unitId, {
      number: '5/QĐ-STC',
      decidedOn: '2025-05-01',
      issuer: 'Sở Tài chính',
      signer: '',
      about: 'Nâng lương',
    }),
  )
  const raise = { rank: '01.003', step: 4, coefficient: 333, countedFrom: '2025-06-01' }
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId,
        kind: 'declare',
        effectiveOn: '2024-03-01',
        standing: 'verified',
        paperId,
        page: 2,
        effects: [sets('level', '2012', { qualification: 'DH' })],
      },
      {
        recordId,
        kind: 'step-regular',
        effectiveOn: '2025-06-01',
        standing: 'verified',
        decisionId,
        effects: [sets('pay', '2025-06-01', raise)],
      },
    ]),
  )
  await officer.upload(personnel.attachDecisionFile, { decisionId }, pdf('quyết định'))
  sent = (await officer.download(exchange.recordFile, { recordId, as: 'zip' })).bytes
  const archive = await openArchive(sent)
  parts = new Map([...archive.names].map((name) => [name, archive.part(name) ?? new Uint8Array()]))
})
afterAll(() => Promise.all([house.close(), there.close()]))

const send = async (bytes: Uint8Array, name = 'goi.zip') =>
  (await receiver.upload(exchange.sendFile, {}, { name, bytes })).importId
const carry = (importId: string) =>
  runTask(there, carryOutTask, {
    of: {
      actor: { accountId: receiver.accountId, fullName: 'Nơi Nhận', unitId },
      permission: 'exchange.import',
      scope: { everywhere: false, units: [unitId] },
    },
    importId,
    skipsWrong: false,
  })
const people = async () => (await receiver.call(personnel.findRecords, {})).rows

async function zipped(changed: Readonly<Record<string, Uint8Array | null>>): Promise<Uint8Array> {
  const own = [...parts].flatMap(([name, bytes]) => {
    const content = changed[name] === undefined ? bytes : changed[name]
    return content === null ? [] : [{ name, content }]
  })
  const pieces: Uint8Array[] = []
  for await (const piece of zipOf(own, new Date())) pieces.push(piece)
  return Buffer.concat(pieces)
}
const listed = () => JSON.parse(textOf(parts.get('giay-to.json'))).papers as Record<string, unknown>[]
const withList = (change: (papers: Record<string, unknown>[]) => void) => {
  const papers = listed()
  change(papers)
  return zipped({ 'giay-to.json': inUtf8(JSON.stringify({ format: 'noivu-papers', version: 1, papers })) })
}

test('a package brought into another province files its scans, its picture and the files of its decisions, each at its fact; undone they are gone', async () => {
  expect(listed().map(({ of, title }) => `${of} ${title}`)).toEqual([
    'photo Ảnh hồ sơ',
    'paper Bằng cử nhân',
    'decision Nâng lương',
    'paper Giấy khám',
  ])
  const importId = await send(sent)
  expect((await receiver.call(exchange.import, { importId })).rows).toMatchObject([
    { fullName: 'Đỗ Thị Giấy', fate: 'new', papers: 4, findings: [] },
  ])
  expect(await carry(importId)).toMatchObject({ recordingId: expect.any(Number) })
  const id = (await people())[0]?.id ?? ''
  const { papers } = await receiver.call(personnel.allPapers, { recordId: id })
  const degree = papers.find(({ title }) => title === 'Bằng cử nhân')
  expect(degree).toMatchObject({ component: 'VAN_BANG', number: 'B-12', datedOn: '2012-06-30', pageFrom: 2 })
  const scan = await receiver.download(personnel.paperScan, { paperId: degree?.paperId ?? '' })
  expect(textOf(scan.bytes)).toContain('% bằng')
  expect((await receiver.download(personnel.recordPhoto, { recordId: id })).bytes).toEqual(PHOTO)
  expect(JSON.stringify(await receiver.call(personnel.record, { recordId: id }))).toContain('"filed":"Bằng cử nhân"')
  // The same package again, with what is tied to what; only that nothing was held against a paper here.
  const back = await openArchive((await receiver.download(exchange.recordFile, { recordId: id, as: 'zip' })).bytes)
  const apart = (text: string) => text.replaceAll(/(standing":")\w+/g, '$1')
  expect(apart(textOf(back.part('ho-so.json')))).toBe(apart(textOf(parts.get('ho-so.json'))))
  expect(textOf(back.part('giay-to.json'))).toBe(textOf(parts.get('giay-to.json')))
  expect([...back.names].toSorted()).toEqual([...parts.keys()].toSorted())
  // What sensitive papers are is hidden from doors that open none of them.
  expect((await receiver.call(personnel.papers, { recordId: id })).papers.map(({ title }) => title)).not.toContain(
    'Giấy khám',
  )

  await receiver.call(exchange.undoFile, { importId, reason: 'Nhận nhầm gói' })
  expect(await people()).toHaveLength(0)
  const { rows } = await there.owner.query(`select
    (select count(*)::int from personnel.paper where withdrawn_at is null) as papers,
    (select count(*)::int from personnel.photo) as photos,
    (select count(*)::int from personnel.decision where document_id is not null) as files`)
  expect(rows).toEqual([{ papers: 0, photos: 0, files: 0 }])
})

test('what is not as its list says is refused before anything is kept, with the name of the file in the package', async () => {
  const received = async () => (await receiver.call(exchange.imports, {})).imports.length
  const before = await received()
  const [scan = ''] = [...parts.keys()].filter((name) => name.endsWith('.pdf'))
  const bytes = parts.get(scan) ?? new Uint8Array()
  const html = inUtf8('<html><body>không phải PDF</body></html>')
  const summed = await sha256Of(html)
  const tampered = Uint8Array.from(bytes, (byte, at) => (at === 12 ? byte ^ 1 : byte))
  for (const [archive, reason] of [
    [await zipped({ [scan]: tampered }), 'exchange.paper-sum'],
    [await zipped({ [scan]: Buffer.concat([bytes, inUtf8('%%EOF')]) }), 'exchange.paper-sum'],
    [await zipped({ [scan]: null }), 'exchange.paper-absent'],
    [await zipped({ [scan]: html }), 'files.wrong-type'],
    [
      await withList((papers) => {
        for (const one of papers) if (one.path === scan) one.media_type = 'image/png'
      }),
      'exchange.paper-type',
    ],
    [
      await withList((papers) => {
        for (const one of papers) one.sha256 = summed
      }),
      'exchange.paper-sum',
    ],
    [
      await withList((papers) => {
        papers.push({ ...papers[0], of: 'statue' })
      }),
      'exchange.papers-shape',
    ],
    [await zipped({ 'ho-so.json': null, 'ho-so.xml': null }), 'exchange.not-exchange'],
    [sent.subarray(0, sent.length - 40), 'files.damaged'],
  ] as const)
    await expect(send(archive), reason).rejects.toMatchObject({ problems: [{ reason }] })
  expect(await received()).toBe(before)
  // A component this office does not know is told of the person: nothing of him is taken in.
  const importId = await send(
    await withList((papers) => {
      for (const one of papers) if (one.component === 'VAN_BANG') one.component = 'LA_BUA'
    }),
  )
  expect((await receiver.call(exchange.import, { importId })).rows).toMatchObject([{ fate: 'wrong' }])
})
