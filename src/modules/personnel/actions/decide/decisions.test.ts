/** Decisions through their doors: one form for each kind, many people at once, amended, undone, printed, hidden. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { readTables } from '../../../../platform/office/read.ts'
import { documents } from '../../../documents/contract.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aPersonnelOfficer, aRecord, aStepThree, type Person } from '../../fixtures.ts'
import { sets } from '../../rules/fold/effect.ts'
import { decisionOf } from '../decision-of.ts'
import { recordEvents } from '../write-events.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

const SIGNED = { post: 'Giám đốc', signer: 'Trần Thị Ký' }
let numbered = 0
const paper = (more = {}) => {
  numbered += 1
  return {
    number: `${numbered}/QĐ-STC`,
    decidedOn: '2024-12-20',
    issuer: 'Sở Tài chính',
    signer: 'Trần Thị Ký',
    about: '',
    ...more,
  }
}
const scan = (of: string) => ({
  name: 'qd.pdf',
  bytes: new TextEncoder().encode(`%PDF-1.4\n% ${of}\n%%EOF`),
  mediaType: 'application/pdf',
})
const atStep3 = (fullName: string) => aStepThree(house, { unitId, fullName })
const linesOf = async (recordId: string) =>
  (await officer.call(personnel.record, { recordId })).lines.map(({ id: _, row: __, ...line }) => line)

type Asked = Parameters<typeof officer.call<typeof personnel.previewDecision>>[1]
const preview = (asked: Asked) => officer.call(personnel.previewDecision, asked)
/** As the page does: what was shown is what is recorded. */
async function record(asked: Asked, { reason = '', by = paper() } = {}) {
  const { people } = await preview(asked)
  return officer.call(personnel.recordDecision, {
    kind: asked.kind,
    effectiveOn: asked.effectiveOn,
    paper: by,
    people: people.map(({ recordId, said, stamp }) => ({ recordId, said, stamp, reason })),
  })
}

test('a step is offered, previewed with what it changes, recorded, and undone so that the record is as before', async () => {
  const recordId = await atStep3('Lê Thị Bậc')
  const before = await linesOf(recordId)
  const asked = { kind: 'step-regular', effectiveOn: '2025-06-01', people: [{ recordId }] } satisfies Asked
  const { people } = await preview(asked)
  expect(people[0]).toMatchObject({
    said: { step: 4, countedFrom: '2025-06-01' },
    before: [{ part: 'pay', to: null, values: { step: 3 } }],
    after: [
      { part: 'pay', from: '2022-06-01', to: '2025-06-01' },
      { part: 'pay', from: '2025-06-01', values: { step: 4, coefficient: 333 } },
    ],
    findings: [],
    contradictions: [],
  })
  const { decisionId, recordingId } = await record(asked)
  expect((await linesOf(recordId)).at(-1)).toBeDefined()
  const decision = await officer.call(personnel.decision, { decisionId })
  expect(decision).toMatchObject({ signer: 'Trần Thị Ký', events: [{ fullName: 'Lê Thị Bậc', kind: 'step-regular' }] })
  expect(decision.events[0]?.says.join()).toContain('3,33')
  await officer.call(personnel.undoDecision, { decisionId, recordingId, reason: 'ghi nhầm người' })
  expect(await linesOf(recordId)).toEqual(before)
  const { decisions } = await officer.call(personnel.decisions, { lacks: 'effect' })
  expect(decisions.map(({ id }) => id)).toContain(decisionId)
})

test('before it is due it needs a reason; a step beyond the paper is refused; a preview that is old is refused', async () => {
  const recordId = await atStep3('Ngô Văn Sớm')
  const early = { kind: 'step-regular', effectiveOn: '2025-01-01', people: [{ recordId }] } satisfies Asked
  await expect(record(early)).rejects.toMatchObject({
    status: 422,
    problems: [{ reason: 'personnel.step-before-due' }],
  })
  await expect(
    record({ kind: 'appoint-rank', effectiveOn: '2025-01-01', people: [{ recordId, said: { step: 13 } }] }),
  ).rejects.toMatchObject({ problems: [{ reason: 'personnel.no-such-step' }] })
  await expect(
    record(early, { by: paper({ decidedOn: '2999-01-01' }), reason: 'theo quyết định' }),
  ).rejects.toMatchObject({
    problems: [{ reason: 'personnel.decided-ahead' }],
  })
  const { people } = await preview(early)
  await record(early, { reason: 'quyết định của Chủ tịch UBND tỉnh' })
  await expect(
    officer.call(personnel.recordDecision, {
      kind: 'train',
      effectiveOn: '2025-02-01',
      paper: paper(),
      people: [
        {
          recordId,
          said: { school: 'Trường Chính trị', major: 'QLNN', from: '2025-02' },
          stamp: people[0]?.stamp ?? 0,
        },
      ],
    }),
  ).rejects.toMatchObject({ status: 409, problems: [{ reason: 'personnel.stale' }] })
})

test('an amendment says it anew and keeps what was known; a later fact that contradicts is told', async () => {
  const recordId = await atStep3('Đinh Thị Sửa')
  const { decisionId } = await record({ kind: 'step-regular', effectiveOn: '2025-06-01', people: [{ recordId }] })
  const { people } = await preview({
    kind: 'appoint-rank',
    effectiveOn: '2024-01-01',
    people: [{ recordId, said: { rank: '01.003', step: 5 } }],
  })
  expect(people[0]?.contradictions).toEqual([expect.stringContaining('01/06/2025')])
  const [event] = (await officer.call(personnel.decision, { decisionId })).events
  const eventId = event?.eventId ?? ''
  const again = await preview({
    kind: 'step-regular',
    effectiveOn: '2025-07-01',
    eventId,
    people: [{ recordId, said: { step: 4, countedFrom: '2025-06-01' } }],
  })
  const { said, stamp } = again.people[0] as (typeof again.people)[number]
  await officer.call(personnel.amendEvent, {
    eventId,
    effectiveOn: '2025-07-01',
    said,
    stamp,
    reason: 'ghi nhầm tháng',
  })
  const lines = await linesOf(recordId)
  expect(lines.filter(({ part }) => part === 'pay').at(-1)).toMatchObject({
    from: '2025-07-01',
    values: { countedFrom: '2025-06-01' },
  })
  expect((await officer.call(personnel.decision, { decisionId })).recordings.map(({ kind }) => kind)).toEqual([
    'event',
    'correction',
  ])
})

test('what was loaded is amended by the form of its kind, and what was loaded beside it stays', async () => {
  const decisionId = await house.arrange((tx) => decisionOf(tx, unitId, paper()))
  const loaded = { effectiveOn: '2022-06-01', standing: 'unverified', decisionId } as const
  const pay = { rank: '01.003', step: 3, coefficient: 300, countedFrom: '2022-06-01' }
  const recordId = await aRecord(house, {
    unitId,
    fullName: 'Lương Thị Nạp',
    events: [
      { ...loaded, kind: 'step-regular', effects: [sets('pay', '2022-06-01', pay)] },
      {
        ...loaded,
        kind: 'allowance',
        effects: [sets('allowance', '2022-06-01', { kind: 'CONG_VU', percent: 25 }, { slot: 'CONG_VU' })],
      },
      { ...loaded, kind: 'declare', effects: [sets('strength', '2022-06-01', { text: 'soạn thảo' })] },
    ],
  })
  const { events } = await officer.call(personnel.decision, { decisionId })
  const told = Object.fromEntries(events.map(({ kind, amends, said }) => [kind, [amends, said]]))
  expect(told).toEqual({
    'step-regular': ['form', { step: 3, countedFrom: '2022-06-01' }],
    allowance: ['form', { kind: 'CONG_VU', percent: 25 }],
    declare: ['no-form', null],
  })
  const idOf = (kind: string) => events.find((event) => event.kind === kind)?.eventId ?? ''
  const asked = { kind: 'step-regular', effectiveOn: '2022-06-01', eventId: idOf('step-regular') } as const
  const { people } = await preview({ ...asked, people: [{ recordId, said: { step: 2, countedFrom: '2022-05-01' } }] })
  const { said, stamp } = people[0] as (typeof people)[number]
  const amended = { effectiveOn: '2022-06-01', stamp, reason: 'nạp nhầm mốc nâng bậc' }
  await officer.call(personnel.amendEvent, { ...amended, said, eventId: idOf('step-regular') })
  const lines = await linesOf(recordId)
  expect(lines.findLast(({ part }) => part === 'pay')?.values).toMatchObject({ step: 2, countedFrom: '2022-05-01' })
  expect(lines.find(({ part }) => part === 'allowance')?.values).toMatchObject({ percent: 25 })
  const { recordings } = await officer.call(personnel.decision, { decisionId })
  const all = { decisionId, recordingId: recordings[0]?.id ?? 0, reason: 'nạp nhầm tệp' }
  await expect(officer.call(personnel.undoDecision, all)).rejects.toMatchObject({
    problems: [{ reason: 'personnel.undo-beside' }],
  })
  await expect(
    officer.call(personnel.amendEvent, { ...amended, said: {}, eventId: idOf('declare') }),
  ).rejects.toMatchObject({ problems: [{ reason: 'personnel.amend-no-form' }] })
})

test('discipline goes through a door of its own, and bars appointment for who may not read it', async () => {
  const recordId = await atStep3('Vũ Văn Kỷ')
  const discipline = { kind: 'discipline', effectiveOn: '2025-03-01' } as const
  const said = { side: 'STATE', form: 'CANH_CAO', conduct: 'đi muộn' }
  await expect(preview({ ...discipline, people: [{ recordId, said }] })).rejects.toMatchObject({ status: 403 })
  const { people } = await officer.call(personnel.previewSensitiveDecision, {
    ...discipline,
    people: [{ recordId, said }],
  })
  const { decisionId } = await officer.call(personnel.recordSensitiveDecision, {
    ...discipline,
    paper: paper(),
    people: [{ recordId, said, stamp: people[0]?.stamp ?? 0 }],
  })
  await expect(officer.call(personnel.decision, { decisionId })).rejects.toMatchObject({ status: 404 })
  expect((await officer.call(personnel.sensitiveDecision, { decisionId })).events[0]?.says.join()).toContain('Cảnh cáo')
  const listed = async (door: typeof personnel.decisions | typeof personnel.sensitiveDecisions) =>
    (await officer.call(door, { pageSize: 100 })).decisions.map(({ id }) => id)
  expect(await listed(personnel.sensitiveDecisions)).toEqual([decisionId])
  expect(await listed(personnel.decisions)).not.toContain(decisionId)
  const { documentId } = await officer.upload(personnel.attachSensitiveDecisionFile, { decisionId }, scan('kỷ luật'))
  expect((await officer.download(personnel.sensitiveDecisionContent, { decisionId })).status).toBe(200)
  const printed = await officer.download(personnel.printSensitiveDecision, { decisionId, ...SIGNED })
  // The letterhead and the signature: of one person there is no list.
  expect((await readTables(printed.bytes, 10)).map(({ rows }) => rows.length)).toEqual([1, 1])
  for (const refused of [
    () => officer.download(personnel.decisionContent, { decisionId }),
    () => officer.download(personnel.printDecision, { decisionId, ...SIGNED }),
    () => officer.upload(personnel.attachDecisionFile, { decisionId }, scan('khác')),
    () => officer.download(documents.documentContent, { documentId, ordinal: 1 }),
  ])
    await expect(refused()).rejects.toMatchObject({ status: 404 })
  const post = { slot: 'main', title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }
  const barred = await preview({ kind: 'appoint-post', effectiveOn: '2025-09-01', people: [{ recordId, said: post }] })
  expect(barred.people[0]?.findings).toMatchObject([{ strength: 'refuse', reason: 'personnel.barred' }])
})

test('a post that discipline takes away ends in sight of all, its decision does not', async () => {
  const post = { slot: 'main', title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }
  const recordId = await atStep3('Mai Văn Chức')
  await record({ kind: 'appoint-post', effectiveOn: '2023-01-01', people: [{ recordId, said: post }] })
  const asked = { kind: 'discipline', effectiveOn: '2025-03-01' } as const
  const said = { side: 'STATE', form: 'CACH_CHUC', conduct: 'làm sai' }
  const { people } = await officer.call(personnel.previewSensitiveDecision, { ...asked, people: [{ recordId, said }] })
  const { decisionId } = await officer.call(personnel.recordSensitiveDecision, {
    ...asked,
    paper: paper(),
    people: [{ recordId, said, stamp: people[0]?.stamp ?? 0, reason: 'theo biên bản họp' }],
  })
  await officer.upload(personnel.attachSensitiveDecisionFile, { decisionId }, scan('cách chức'))
  const { rows } = await house.owner.query<{ id: string }>(
    `select id from personnel.event where decision_id = $1 and kind = 'relieve-post'`,
    [decisionId],
  )
  const rowId = rows[0]?.id ?? ''
  await expect(officer.download(personnel.recordPaper, { recordId, rowId })).rejects.toMatchObject({ status: 404 })
  const after = sets('post', '2025-03-01', { title: 'Nhân viên lưu trữ', rankOfPost: 'CHUYEN_MON' }, { slot: 'main' })
  const placed = { kind: 'relieve-post', effectiveOn: '2025-03-01', standing: 'unverified', effects: [after] } as const
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'import', [{ ...placed, recordId, decisionId }]),
  )
  const shown = JSON.stringify(await officer.call(personnel.record, { recordId }))
  expect(shown).toContain('Nhân viên lưu trữ')
  expect(shown).not.toContain(decisionId)
})

test('the file of a decision is no paper of the library, and goes where the person goes', async () => {
  const [recordId, toUnitId] = [await atStep3('Tạ Thị Chuyển'), await house.unit('Sở Công Thương')]
  const { decisionId } = await record({ kind: 'step-regular', effectiveOn: '2025-06-01', people: [{ recordId }] })
  const { documentId } = await officer.upload(personnel.attachDecisionFile, { decisionId }, scan('nâng bậc'))
  const [next, ofSo] = [await anHrOfficer(house, toUnitId), await aPersonnelOfficer(house)]
  const read = async (who: Person) =>
    (await who.download(personnel.decisionContent, { decisionId }).catch((refused) => refused)).status
  expect(await Promise.all([officer, next, ofSo].map(read))).toEqual([200, 404, 200])
  for (const who of [officer, next, ofSo]) {
    await expect(who.download(documents.documentContent, { documentId, ordinal: 1 })).rejects.toMatchObject({
      status: 404,
    })
    expect(JSON.stringify(await who.call(documents.library, {}))).not.toContain(documentId)
  }
  await record({ kind: 'transfer', effectiveOn: '2025-09-01', people: [{ recordId, said: { toUnitId } }] })
  expect(await Promise.all([officer, next, ofSo].map(read))).toEqual([404, 200, 200])
  expect(await officer.call(personnel.decision, { decisionId })).toMatchObject({
    file: null,
    fileIsElsewhere: true,
    events: [],
  })
  await expect(officer.upload(personnel.attachDecisionFile, { decisionId }, scan('thay'))).rejects.toMatchObject({
    problems: [{ reason: 'personnel.file-elsewhere' }],
  })
  const { events } = await next.call(personnel.decision, { decisionId })
  expect(events).toMatchObject([{ recordId }])
  const find = async (more = {}) => (await officer.call(personnel.decisions, { pageSize: 100, ...more })).decisions
  expect((await find()).find(({ id }) => id === decisionId)).toMatchObject({ people: 0, isElsewhere: true })
  expect((await find({ lacks: 'effect' })).map(({ id }) => id)).not.toContain(decisionId)
})

test('facts without paper leave the list when their decision has its file', async () => {
  const recordId = await atStep3('Phan Thị Giấy')
  const { decisionId } = await record({ kind: 'step-regular', effectiveOn: '2025-06-01', people: [{ recordId }] })
  const before = (await officer.call(personnel.unprovenFacts, { kind: 'step-regular' })).total
  await officer.upload(personnel.attachDecisionFile, { decisionId }, scan('giấy'))
  expect((await officer.call(personnel.unprovenFacts, { kind: 'step-regular' })).total).toBe(before - 1)
  const [event] = (await officer.call(personnel.decision, { decisionId })).events
  await officer.call(personnel.provePage, { decisionId, eventId: event?.eventId ?? '', page: 2 })
  expect((await officer.call(personnel.decision, { decisionId })).events[0]?.page).toBe(2)
  const book = await officer.download(personnel.exportUnprovenFacts, { kind: 'step-regular' })
  expect((await readTables(book.bytes, 1_000))[0]?.rows.length).toBeGreaterThan(before - 1)
})
