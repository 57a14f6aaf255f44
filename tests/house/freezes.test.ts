/** A freeze order refuses in every door through which what it stops could come: each door that records events is tried, or says why not. */
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchange } from '../../src/modules/exchange/contract.ts'
import { carryOutTask } from '../../src/modules/exchange/jobs.ts'
import { intake } from '../../src/modules/intake/contract.ts'
import { organization } from '../../src/modules/organization/contract.ts'
import { personnel } from '../../src/modules/personnel/contract.ts'
import {
  aPersonHolding,
  aPersonnelLeader,
  aPersonnelOfficer,
  aRecord,
  type Person,
} from '../../src/modules/personnel/fixtures.ts'
import { recordGroup } from '../../src/modules/personnel/jobs-of-decisions.ts'
import { sets } from '../../src/modules/personnel/rules/fold/effect.ts'
import { reorganization } from '../../src/modules/reorganization/contract.ts'
import { carryOutReassignment } from '../../src/modules/reorganization/jobs-of-reassignments.ts'
import { type House, openHouse, type Refused } from '../support/house.ts'
import { runTask } from '../support/run-task.ts'
import { filesWritingEvents, NOTHING_COMES, recordingDoors } from './recording-doors.ts'

const NUMBER = '9/TB-UBND, điểm 4.5'
const ISSUER = 'Chủ tịch UBND tỉnh'
/** Under the order by the day of the decision, whenever it takes effect. */
const STOPPED = { decidedOn: '2026-10-05', effectiveOn: '2026-10-15' }

let house: House
let [finance, justice, province] = [0, 0, 0]
let hr: Person
let office: Person
let leader: Person

/** What was written before anybody had entered the order. */
interface Arranged {
  amended: { decisionId: string; recordingId: number }
  withdrawn: { recordId: string; version: number }
  exported: Uint8Array
  moved: { decisionId: string; version: number }
}
let arranged: Arranged

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-20T03:00:00Z')
  province = await house.unit('Tỉnh Bắc Ninh', '2026-10-01')
  finance = await house.unit('Sở Tài chính', '2026-10-01')
  justice = await house.unit('Sở Tư pháp', '2026-10-01')
  hr = await house.person({
    fullName: 'Nguyễn Thị Hồ',
    unitId: finance,
    grants: ['personnel-hr', 'personnel-officer'].map((role) => ({ role, unitId: finance })),
  })
  office = await aPersonnelOfficer(house)
  leader = await aPersonnelLeader(house)
  arranged = await arrange()
  const manager = await house.person({ unitId: finance, grants: [{ role: 'organization-manager', unitId: null }] })
  await manager.call(organization.issueFreeze, {
    number: '9/TB-UBND',
    point: 'điểm 4.5',
    issuedOn: '2026-09-17',
    issuer: ISSUER,
    title: 'Dừng tiếp nhận, tuyển dụng, bổ nhiệm công chức',
    scopeId: province,
    note: '',
    levels: ['department'],
    kinds: ['recruit', 'take-in', 'appoint'],
    workers: ['civil-servant'],
    firstDay: '2026-09-20',
    lastDay: null,
  })
}, 120_000)
afterAll(() => house.close())

let numbered = 0
const paper = (decidedOn = STOPPED.decidedOn) => {
  numbered += 1
  return { number: `${numbered}/QĐ-STC`, decidedOn, issuer: 'Sở Tài chính', signer: '', about: '' }
}
/** Works under a labour contract: made a civil servant, he is taken in. */
const aContractor = (fullName: string) =>
  aRecord(house, {
    unitId: finance,
    fullName,
    events: [
      {
        kind: 'convert',
        effectiveOn: '2017-01-01',
        standing: 'verified',
        effects: [sets('employment', '2017-01-01', { unitId: finance, personKind: 'HOP_DONG_CHUYEN_MON' })],
      },
    ],
  })
const asked = (recordId: string, personKind = 'CONG_CHUC', by = paper()) => ({
  ...({ kind: 'convert', effectiveOn: STOPPED.effectiveOn, paper: by } as const),
  people: [{ recordId, said: { personKind }, stamp: 0, reason: 'theo quyết định của cấp trên' }],
})
const preview = (recordId: string, personKind = 'CONG_CHUC', eventId?: string) =>
  hr.call(personnel.previewDecision, {
    kind: 'convert',
    ...STOPPED,
    people: [{ recordId, said: { personKind } }],
    ...(eventId !== undefined && { eventId }),
  })
async function stamped(recordId: string, personKind = 'CONG_CHUC', by = paper()) {
  const { people } = await preview(recordId, personKind)
  const whole = asked(recordId, personKind, by)
  return { ...whole, people: whole.people.map((one) => ({ ...one, stamp: people[0]?.stamp ?? 0 })) }
}
async function amended(decisionId: string, recordId: string, personKind: string) {
  const { events } = await hr.call(personnel.decision, { decisionId })
  const eventId = events[0]?.eventId ?? ''
  const { people } = await preview(recordId, personKind, eventId)
  const stamp = people[0]?.stamp ?? 0
  const said = { personKind }
  return { eventId, effectiveOn: STOPPED.effectiveOn, said, stamp, reason: 'ghi nhầm loại người' }
}
const opening = (fullName: string, decidedOn = STOPPED.decidedOn) => ({
  ...({ kind: 'recruit', unitId: finance, fullName, sex: 'F', bornOn: '1999-02-03', personKind: 'CONG_CHUC' } as const),
  from: STOPPED.effectiveOn,
  title: 'Chuyên viên',
  citizenId: null,
  decision: paper(decidedOn),
})

async function arrange(): Promise<Arranged> {
  const recordId = await aContractor('Lê Thị Sửa')
  const { decisionId } = await hr.call(personnel.recordDecision, await stamped(recordId))
  const { recordingId } = await hr.call(personnel.amendEvent, await amended(decisionId, recordId, 'KHONG_CHUYEN_TRACH'))
  const opened = await hr.call(personnel.openRecord, opening('Đỗ Thị Rút'))
  const { bytes: exported } = await hr.download(exchange.recordFile, { recordId: opened.recordId, as: 'json' })
  const { version } = await hr.call(personnel.withdrawRecord, { ...opened, version: 1, reason: 'Mở nhầm hồ sơ' })
  const early = await aContractor('Vũ Văn Trước')
  const { decisionId: movedId } = await hr.call(
    personnel.recordDecision,
    await stamped(early, 'CONG_CHUC', paper('2026-09-10')),
  )
  const moved = await hr.call(personnel.decision, { decisionId: movedId })
  return {
    amended: { decisionId, recordingId },
    withdrawn: { recordId: opened.recordId, version },
    exported,
    moved: { decisionId: movedId, version: moved.version },
  }
}

interface Told {
  reason: string
  sentence: string
}
const told = (work: Promise<unknown>): Promise<readonly Told[]> =>
  work.then(
    (answer) => (answer as { problems?: readonly Told[] } | null)?.problems ?? [],
    (error: Refused) => error.problems,
  )
const onBehalf = (who: Person, permission: string, unitId: number | null = finance) => ({
  actor: { accountId: who.accountId, fullName: 'Người Ghi', unitId },
  permission,
  scope: unitId === null ? { everywhere: true, units: [] } : { everywhere: false, units: [unitId] },
})
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function aList(name: string) {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã ngạch', 'Ngày tuyển dụng'],
    [1, name, '3/9/1998', 'Nữ', '01.003', '5/10/2026'],
    [2, `${name} Cũ`, '3/9/1990', 'Nữ', '01.003', '5/10/2015'],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'DS', rows }] })
  const { listId } = await hr.upload(
    intake.sendPeopleList,
    { unitId: finance },
    { name: 'ds.xlsx', bytes, mediaType: XLSX },
  )
  const { version, reading } = await hr.call(intake.peopleList, { listId })
  const saved = { listId, version, reading: { ...reading, day: '2026-11-01' } }
  return { listId, reading, version: (await hr.call(intake.saveListReading, saved)).version }
}

/** Each tries what the order stops, and gives what it was told. */
const TRIED: Record<string, () => Promise<readonly Told[]>> = {
  'personnel.recordDecision': async () =>
    told(hr.call(personnel.recordDecision, await stamped(await aContractor('Trần Thị Một')))),
  'personnel.recordGroupDecision': async () => {
    const group = await stamped(await aContractor('Trần Thị Nhiều'))
    await hr.call(personnel.recordGroupDecision, group)
    return told(runTask(house, recordGroup, { of: onBehalf(hr, 'personnel.record'), through: 'plain', asked: group }))
  },
  'personnel.amendEvent': async () => {
    const recordId = await aContractor('Trần Thị Lại')
    const { decisionId } = await hr.call(personnel.recordDecision, await stamped(recordId, 'VIEN_CHUC'))
    return told(hr.call(personnel.amendEvent, await amended(decisionId, recordId, 'CONG_CHUC')))
  },
  'personnel.amendDecision': async () =>
    told(hr.call(personnel.amendDecision, { ...arranged.moved, paper: paper('2026-10-05') })),
  'personnel.undoDecision': async () =>
    told(hr.call(personnel.undoDecision, { ...arranged.amended, reason: 'Đính chính nhầm' })),
  'personnel.openRecord': async () => told(hr.call(personnel.openRecord, opening('Ngô Thị Mở'))),
  'personnel.restoreRecord': async () =>
    told(hr.call(personnel.restoreRecord, { ...arranged.withdrawn, reason: 'Khôi phục hồ sơ' })),
  'personnel.saveDeclared': async () => told(hr.call(personnel.saveDeclared, await declaredPost('Hồ Thị Khai'))),
  'personnel.saveSensitive': async () => told(hr.call(personnel.saveSensitive, await declaredPost('Hồ Thị Kín'))),
  'personnel.decideProposal': async () => {
    const { person } = await aPersonHolding(house, finance, 'Mai Thị Đề')
    const { proposalId } = await person.call(personnel.startProposal, {})
    const values = { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }
    const { version } = await person.call(personnel.saveProposal, {
      proposalId,
      version: 1,
      note: '',
      items: [
        {
          key: 1,
          paperId: null,
          page: null,
          change: { op: 'add', part: 'post', slot: 'main', target: null, from: '2026-10-10', to: null, values },
        },
      ],
    })
    await person.call(personnel.submitProposal, { proposalId, version })
    const { items, version: sent } = await hr.call(personnel.proposalToCheck, { proposalId })
    const opinions = items.map(({ id }) => ({ itemId: id, agrees: true, reason: '' }))
    await hr.call(personnel.checkProposal, { proposalId, version: sent, opinions })
    const { version: checked } = await leader.call(personnel.proposalToApprove, { proposalId })
    return told(leader.call(personnel.decideProposal, { proposalId, version: checked, opinions }))
  },
  'intake.carryOutList': async () => told(hr.call(intake.carryOutList, await aList('Phan Thị Bảng'))),
  'exchange.carryOutFile': async () => {
    const file = { name: 'ho-so.json', bytes: arranged.exported }
    const { importId } = await hr.upload(exchange.sendFile, {}, file)
    await hr.call(exchange.carryOutFile, { importId, skipsWrong: false })
    const of = onBehalf(hr, 'exchange.import')
    return told(runTask(house, carryOutTask, { of, importId, skipsWrong: false }))
  },
  'reorganization.approveReassignment': async () => {
    const recordId = await aRecord(house, { unitId: justice, fullName: 'Lý Văn Chuyển' })
    const { reassignmentId } = await office.call(reorganization.draftReassignment, { title: 'Bố trí lại' })
    const way = { recordId, way: 'alone' as const, toId: finance, title: 'Phó Giám đốc', rankOfPost: 'PHO_SO' }
    const { version } = await office.call(reorganization.saveReassignment, {
      reassignmentId,
      version: 1,
      title: 'Bố trí lại',
      day: STOPPED.effectiveOn,
      legalBasis: '7/NQ-HĐND',
      decidedOn: STOPPED.decidedOn,
      issuer: 'HĐND tỉnh',
      signer: '',
      draft: { routes: [{ fromId: justice, toId: finance }], exceptions: [way] },
    })
    await office.call(reorganization.submitReassignment, { reassignmentId, version })
    await leader.call(reorganization.approveReassignment, { reassignmentId, version: version + 1 })
    const of = onBehalf(leader, 'reorganization.approve-reassignment', null)
    const at = { reassignmentId, version: version + 1, reason: '' }
    return told(runTask(house, carryOutReassignment, { of, what: 'record', ...at }))
  },
}

async function declaredPost(fullName: string) {
  const recordId = await aRecord(house, { unitId: finance, fullName })
  const values = { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }
  const line = { row: null, was: null, slot: 'main', from: '2026-10-10', to: null, values }
  return { recordId, changes: [{ part: 'post', basis: [], lines: [line], removed: [] }] }
}

test('events are written in one place, and every door that comes there is tried or says why not', () => {
  expect(filesWritingEvents()).toEqual([
    'personnel/actions/load-records.ts',
    'personnel/actions/write-events.ts',
    'personnel/fixtures.ts',
  ])
  expect(recordingDoors()).toEqual(Object.keys({ ...TRIED, ...NOTHING_COMES }).toSorted())
})

const employedAs = async (personKind: string) => {
  const { rows } = await house.owner.query<{ n: number }>(
    `select count(*)::int as n from personnel.event e, jsonb_array_elements(e.effects) effect where e.recorded_to = 'infinity'
       and e.effective_on >= '2026-09-20' and (effect -> 'values' ->> 'personKind' = $1 or effect -> 'values' ->> 'rankOfPost' in ('TRUONG_PHONG', 'PHO_SO'))`,
    [personKind],
  )
  return rows[0]?.n
}

test.each(Object.keys(TRIED))(
  '%s refuses what the order stops, naming it, and keeps that it was tried',
  async (door) => {
    const attempts = async () => (await hr.call(organization.freezeAttempts, {})).attempts
    const before = await attempts()
    const acts = await employedAs('CONG_CHUC')
    const problems = await (TRIED[door] as (typeof TRIED)[string])()
    const sentence = problems.map((one) => one.sentence).join(' ')
    expect(sentence).toContain(NUMBER)
    expect(sentence).toContain('17/09/2026')
    expect(sentence).toContain(ISSUER)
    expect(await employedAs('CONG_CHUC')).toBe(acts)
    const [newest, ...older] = await attempts()
    expect(older).toHaveLength(before.length)
    expect(newest).toMatchObject({ outcome: 'refused', unitName: 'Sở Tài chính' })
    expect(newest?.title).not.toMatch(/Thị|Văn/)
  },
)

const moveOrder = (of: { lastDay: string | null }) =>
  house.owner.query('update organization.freeze_order set last_day = $1', [of.lastDay])

/** One is opened on each day: nobody is opened twice. */
const NAMES = ['An', 'Bình', 'Chi', 'Dung', 'Giang']
/** By the form and by a new record: what is decided on the day passes or does not. */
const BY_DAY: Record<string, (decidedOn: string) => Promise<readonly Told[]>> = {
  'personnel.recordDecision': async (decidedOn) =>
    told(hr.call(personnel.recordDecision, await stampedOn(await aContractor('Trần Thị Ngày'), decidedOn))),
  'personnel.openRecord': (decidedOn) =>
    told(hr.call(personnel.openRecord, opening(`Ngô Thị ${NAMES.pop()}`, decidedOn))),
}
async function stampedOn(recordId: string, decidedOn: string) {
  const whole = await stamped(recordId, 'CONG_CHUC', paper(decidedOn))
  const { people } = await hr.call(personnel.previewDecision, {
    kind: 'convert',
    effectiveOn: STOPPED.effectiveOn,
    decidedOn,
    people: [{ recordId, said: { personKind: 'CONG_CHUC' } }],
  })
  return { ...whole, people: whole.people.map((one) => ({ ...one, stamp: people[0]?.stamp ?? 0 })) }
}

test.each(Object.keys(BY_DAY))(
  '%s: the day of the decision counts, to the last day of the order and no further',
  async (door) => {
    const on = async (day: string) =>
      (await (BY_DAY[door] as (typeof BY_DAY)[string])(day)).map(({ sentence }) => sentence).join(' ')
    await moveOrder({ lastDay: '2026-10-10' })
    expect(await on('2026-09-19'), 'the day before the first').toBe('')
    expect(await on('2026-09-20')).toContain(NUMBER)
    expect(await on('2026-10-10')).toContain(NUMBER)
    expect(await on('2026-10-11'), 'the day after the last').toBe('')
    await moveOrder({ lastDay: null })
    expect(await on('2026-10-11')).toContain(NUMBER)
  },
)
