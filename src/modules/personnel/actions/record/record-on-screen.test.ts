/** The record on screen: filled in, corrected, refused whole; photo, number, paper, and who looked. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { documents } from '../../../documents/contract.ts'
import { aPdf, pdfFile } from '../../../documents/fixtures.ts'
import type { PartChange, PersonnelRecord } from '../../contract.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../fixtures.ts'
import { sets } from '../../rules/fold/effect.ts'
import { recordEvents } from '../write-events.ts'

let house: House
let officer: Person
let unitId: number
let recordId: string
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  officer = await anHrOfficer(house, unitId)
  recordId = await aRecord(house, { unitId, citizenId: '001088012345' })
})
afterAll(() => house.close())

const seen = () => officer.call(personnel.record, { recordId })
const linesOf = ({ lines }: PersonnelRecord, part: string) => lines.filter((line) => line.part === part)
const change = (part: string, of: PersonnelRecord, more: Partial<PartChange>): PartChange => ({
  part,
  basis: linesOf(of, part).map(({ id }) => id),
  lines: [],
  removed: [],
  ...more,
})
const typed = (from: string, values: PartChange['lines'][number]['values'], to: string | null = null) => ({
  row: null,
  was: null,
  slot: '',
  from,
  to,
  values,
})

test('what is filled in is one recording; a correction keeps its event, a line taken away is known no more', async () => {
  const before = await seen()
  const [number] = linesOf(before, 'citizen-id')
  await officer.call(personnel.saveDeclared, {
    recordId,
    standing: 'verified',
    changes: [
      change('training', before, {
        lines: [
          typed('2006-09', { school: 'Đại học  Kinh tế', major: 'Tài chính', qualification: 'DH' }, '2010-06'),
          typed('2014', { school: 'Học viện Hành chính', major: 'Quản lý nhà nước' }, '2014'),
        ],
      }),
      change('citizen-id', before, {
        lines: [
          {
            row: number?.row as string,
            was: '2021-05-01',
            slot: '',
            from: '2021-05-01',
            to: null,
            values: { ...number?.values, issuedBy: 'Cục Cảnh sát QLHC về TTXH' },
          },
        ],
      }),
    ],
  })
  const after = await seen()
  expect(linesOf(after, 'training').map(({ values }) => values)).toEqual([
    { school: 'Đại học Kinh tế', major: 'Tài chính', qualification: 'DH', from: '2006-09', to: '2010-06' },
    { school: 'Học viện Hành chính', major: 'Quản lý nhà nước', from: '2014', to: '2014' },
  ])
  const [corrected] = linesOf(after, 'citizen-id')
  expect(corrected).toMatchObject({ eventId: number?.eventId, values: { number: '••••••••2345' } })
  // The mask that came back was not taken for a number; the rest of that event stayed.
  expect((await officer.call(personnel.recordIdentity, { recordId })).numbers).toEqual([
    { number: '001088012345', from: '2021-05-01', to: null },
  ])
  expect(linesOf(after, 'name')).toHaveLength(1)
  const [{ row, from } = { row: '', from: '' }] = linesOf(after, 'training')
  await officer.call(personnel.saveDeclared, {
    recordId,
    changes: [change('training', after, { removed: [{ row, slot: '', from }] })],
  })
  expect(linesOf(await seen(), 'training')).toHaveLength(1)
  const { recordings } = await officer.call(personnel.recordHistory, { recordId })
  expect(recordings.map(({ kind }) => kind)).toEqual(['declaration', 'declaration', 'open'])
  // The anchors' users complain of records without the history of a field: here each tells who, when, and what it said before.
  expect(recordings[1]).toMatchObject({ accountName: 'Nguyễn Thị Hồ', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
  const said = (at: number) =>
    recordings[at]?.changes.map(({ field, before: was, after: is }) => `${field}: ${was} → ${is}`) ?? []
  expect(said(1)).toContainEqual(expect.stringMatching(/^Nơi cấp.*: {2}→ Cục Cảnh sát QLHC về TTXH$/))
  expect(said(0)).toContainEqual(expect.stringMatching(/: Tài chính → $/))
  expect(JSON.stringify(recordings)).not.toContain('001088012345')
})

test('a part changed meanwhile is not overwritten; what is wrong is refused whole, everything told at once', async () => {
  const before = await seen()
  const residence = (current: string) => change('residence', before, { lines: [typed('2026-01-01', { current })] })
  await officer.call(personnel.saveDeclared, { recordId, changes: [residence('Thôn Đông, xã Yên Dũng')] })
  await expect(
    officer.call(personnel.saveDeclared, { recordId, changes: [residence('Thôn Tây, xã Yên Dũng')] }),
  ).rejects.toMatchObject({ status: 409, problems: [{ reason: 'personnel.part-changed', at: 'residence' }] })
  const now = await seen()
  await expect(
    officer.call(personnel.saveDeclared, {
      recordId,
      changes: [
        change('pay', now, { lines: [typed('2022-06-01', { rank: '01.003', step: 13, coefficient: 234 })] }),
        change('person', now, { lines: [typed('1988-04-12', { sex: 'M', bornOn: '1988-02-30' })] }),
        change('language', now, { lines: [typed('2010', { language: 'en', level: 'B' })] }),
      ],
    }),
  ).rejects.toMatchObject({ status: 422, problems: [{ reason: 'personnel.field-date', at: '1.bornOn' }] })
  expect(await seen()).toEqual(now)
  for (const [part, reason] of [
    ['employment', 'personnel.by-decision'],
    ['history', 'personnel.sensitive-part'],
  ] as const)
    await expect(
      officer.call(personnel.saveDeclared, { recordId, changes: [change(part, now, {})] }),
    ).rejects.toMatchObject({ problems: [{ reason }] })
})

test('a sensitive part is written and read through doors of its own', async () => {
  const now = await seen()
  await officer.call(personnel.saveSensitive, {
    recordId,
    changes: [change('health', now, { lines: [typed('2026-03-01', { class: 'LOAI_2', bloodGroup: 'O' })] })],
  })
  expect((await seen()).lines.map(({ part }) => part)).not.toContain('health')
  const { lines } = await officer.call(personnel.recordHealth, { recordId })
  expect(lines.map(({ values }) => values)).toEqual([{ class: 'LOAI_2', bloodGroup: 'O' }])
  expect((await officer.call(personnel.recordBackground, { recordId })).lines).toEqual([])
})

test('a line names what proves it: a paper of the file, that of another fact, a decision; hidden or foreign ones are refused', async () => {
  const now = await seen()
  const file = (component: string, of = recordId) =>
    officer.upload(
      component === 'KY_LUAT' ? personnel.scanSensitivePaper : personnel.scanPaper,
      { recordId: of, component },
      pdfFile(`${component} ${of}`),
    )
  const { paperId } = await file('VAN_BANG')
  const [name] = linesOf(now, 'name')
  const named = { row: name?.row as string, was: name?.from as string, slot: '', from: name?.from as string, to: null }
  const school = { school: 'Đại học Luật', major: 'Luật' }
  const training = (proof: PartChange['lines'][number]['proof']) =>
    change('training', now, { lines: [{ ...typed('2012-09', school, '2016-06'), proof }] })
  const decision = { by: 'decision', number: '15/GKS', issuer: 'UBND xã Yên Dũng', signer: '', page: 1 } as const
  await officer.call(personnel.saveDeclared, {
    recordId,
    changes: [
      training({ by: 'paper', paperId, page: 2 }),
      change('name', now, {
        lines: [{ ...named, values: name?.values ?? {}, proof: { ...decision, decidedOn: '1988-05-02' } }],
      }),
    ],
  })
  const after = await seen()
  const learned = linesOf(after, 'training').find(({ values }) => values.school === school.school)
  expect(learned).toMatchObject({ filed: expect.any(String), paper: { mediaType: 'application/pdf' }, page: 2 })
  const rowId = learned?.row as string
  expect((await officer.download(personnel.recordPaper, { recordId, rowId })).bytes.length).toBeGreaterThan(100)
  // The birth that was declared together with the name keeps its event, and rests on nothing as before.
  expect(linesOf(after, 'name')).toMatchObject([{ values: name?.values, decision: { number: '15/GKS' }, page: 1 }])
  expect(linesOf(after, 'person')).toMatchObject([{ eventId: name?.eventId, decision: null, paper: null }])

  const [rank] = linesOf(after, 'rank')
  const ranked = { row: rank?.row as string, was: '2016-06-01', slot: '', from: '2016-06-01', to: null }
  const rankBy = (of: PersonnelRecord, proof: PartChange['lines'][number]['proof']) =>
    officer.call(personnel.saveDeclared, {
      recordId,
      changes: [change('rank', of, { lines: [{ ...ranked, values: rank?.values ?? {}, proof }] })],
    })
  const like = { by: 'fact', eventId: linesOf(after, 'name')[0]?.eventId as string, page: 3 } as const
  await rankBy(after, like)
  const proven = await seen()
  // What one decision did, it proves as one.
  for (const part of ['rank', 'pay'])
    expect(linesOf(proven, part)).toMatchObject([{ decision: { number: '15/GKS' }, page: 3 }])
  ranked.row = linesOf(proven, 'rank')[0]?.row as string
  await expect(rankBy(proven, like)).rejects.toMatchObject({ problems: [{ reason: 'personnel.proof-of-decision' }] })

  const hidden = await file('KY_LUAT')
  const foreign = await file('VAN_BANG', await aRecord(house, { unitId, fullName: 'Vũ Thị Khác' }))
  const refused = async (door: 'saveDeclared' | 'saveSensitive', paper: string, reason: string) =>
    expect(
      officer.call(personnel[door], {
        recordId,
        changes: [
          change('level', proven, {
            lines: [{ ...typed('2020', { general: '12/12' }), proof: { by: 'paper', paperId: paper, page: 1 } }],
          }),
        ],
      }),
    ).rejects.toMatchObject({ problems: [{ reason, at: '0.proof' }] })
  await refused('saveDeclared', hidden.paperId, 'personnel.proof-gone')
  await refused('saveSensitive', hidden.paperId, 'personnel.proof-hidden')
  await refused('saveDeclared', foreign.paperId, 'personnel.proof-gone')
  expect(await seen()).toEqual(proven)

  await officer.call(personnel.withdrawPaper, { paperId, reason: 'Nộp nhầm giấy' })
  expect(linesOf(await seen(), 'training').find(({ row }) => row === rowId)).toMatchObject({ filed: null, paper: null })
  await expect(officer.download(personnel.recordPaper, { recordId, rowId })).rejects.toMatchObject({ status: 404 })
})

test('with a sensitive part in it the whole form is one recording, through the door of the sensitive parts', async () => {
  const now = await seen()
  const changes = [
    change('health', now, {
      basis: (await officer.call(personnel.recordHealth, { recordId })).lines.map(({ id }) => id),
    }),
    change('insurance', now, { lines: [typed('2020', { socialNumber: '2716000017' })] }),
  ]
  changes[0] = { ...(changes[0] as PartChange), lines: [typed('2026-04-01', { class: 'LOAI_1' })] }
  await expect(officer.call(personnel.saveDeclared, { recordId, changes })).rejects.toMatchObject({ status: 403 })
  await officer.call(personnel.saveSensitive, { recordId, changes })
  const { recordings } = await officer.call(personnel.recordHistory, { recordId })
  expect(recordings[0]?.events.map(({ parts }) => parts)).toEqual([['insurance']])
  expect(linesOf(await seen(), 'insurance')).toHaveLength(1)
})

/** The least a JPEG can be known by. */
const jpeg = (bytes: number) => {
  const file = new Uint8Array(bytes)
  file.set([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])
  file.set([0xff, 0xd9], bytes - 2)
  return { name: 'anh.jpg', mediaType: 'image/jpeg', bytes: file }
}

test('a photo holds from its day; one too large, and what is no picture, are refused with a sentence', async () => {
  const { sha256 } = await officer.upload(personnel.savePhoto, { recordId }, jpeg(2_000))
  expect((await seen()).photo).toBe(sha256)
  expect((await officer.download(personnel.recordPhoto, { recordId })).bytes).toHaveLength(2_000)
  await expect(officer.upload(personnel.savePhoto, { recordId }, jpeg(5 * 1024 * 1024 + 1))).rejects.toMatchObject({
    status: 413,
    message: expect.stringMatching(/5 MB.*\./),
  })
  const pdf = { name: 'anh.jpg', mediaType: 'image/jpeg', bytes: aPdf('giả ảnh') }
  await expect(officer.upload(personnel.savePhoto, { recordId }, pdf)).rejects.toMatchObject({ status: 415 })
  expect((await seen()).photo).toBe(sha256)
})

test('the person reads his whole record and its papers, sees who looked, and nothing of anybody else', async () => {
  const person = await house.person({ fullName: 'Lê Văn Hồ Sơ', unitId, grants: [{ role: 'record-holder', unitId }] })
  expect(await person.call(personnel.ownRecord, {})).toEqual({ record: null })
  const other = await aRecord(house, { unitId, fullName: 'Phạm Thị Khác' })
  await house.owner.query('update personnel.record set account_id = $1 where id = $2', [person.accountId, recordId])
  const keeper = await house.person({ unitId, fullName: 'Người Giữ Giấy', grants: [{ role: 'par-scorer', unitId }] })
  const document = await keeper.upload(documents.addDocument, { unitId }, pdfFile('quyết định'))
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId,
        kind: 'commend',
        effectiveOn: '2024-01-10',
        standing: 'verified',
        documentId: document.id,
        page: 2,
        effects: [sets('commendation', '2024-01-10', { year: 2023, form: 'GK' }, { to: '2024-01-10' })],
      },
    ]),
  )
  const { record } = await person.call(personnel.ownRecord, {})
  expect(record?.lines.map(({ part }) => part)).toContain('health')
  const proven = record?.lines.find(({ part }) => part === 'commendation')
  expect(proven).toMatchObject({ paper: { mediaType: 'application/pdf' }, page: 2 })
  const rowId = proven?.row as string
  expect((await person.download(personnel.ownPaper, { rowId })).bytes.length).toBeGreaterThan(100)
  await expect(officer.download(personnel.recordPaper, { recordId: other, rowId })).rejects.toMatchObject({
    status: 404,
  })
  await officer.call(personnel.record, { recordId })
  const { looks, total } = await person.call(personnel.ownLooks, {})
  expect(total).toBe(1)
  expect(looks[0]).toMatchObject({ personName: 'Nguyễn Thị Hồ', unitName: 'Sở Tài chính' })
  expect(looks[0]?.doors).toEqual(expect.arrayContaining(['personnel.record', 'personnel.recordHealth']))
  await expect(person.call(personnel.record, { recordId: other })).rejects.toMatchObject({ status: 403 })
})
