/** Numbers of identity and papers on a real database: one holder, missing papers that follow what is recorded. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { personnel } from '../contract.ts'
import { anHrOfficer, aPersonnelOfficer, aRecord, type Person } from '../fixtures.ts'
import { sets } from '../rules/fold/effect.ts'
import { findSuspects } from './duplicates/find-suspects.ts'
import { undoRecording } from './undo-recording.ts'
import { recordEvents } from './write-events.ts'

let house: House
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
})
afterAll(() => house.close())

const at = () => house.clock.now
const missing = async (recordId: string) =>
  (
    await house.owner.query<{ component: string }>(
      'select component from personnel.missing_paper where record_id = $1 order by component, due_on',
      [recordId],
    )
  ).rows.map(({ component }) => component)

test('a number that stands in another record, be it of an older card, is refused and tells nobody', async () => {
  const first = await aRecord(house, { unitId, fullName: 'Hoàng Văn Bí Mật', citizenId: '027088111111' })
  const identify = (recordId: string, from: string, number: string) =>
    house.arrange((tx) =>
      recordEvents({ tx, now: at() }, 'correction', [
        {
          recordId,
          kind: 'declare',
          effectiveOn: from,
          standing: 'declared',
          effects: [sets('citizen-id', from, { number })],
        },
      ]),
    )
  await identify(first, '2010-01-01', '125088111')
  const second = await aRecord(house, { unitId, fullName: 'Hoàng Văn Khác' })
  for (const number of ['027088111111', '125088111'])
    await expect(identify(second, '2022-01-01', number)).rejects.toThrow('Số định danh này đã có trong một hồ sơ khác.')
  await expect(identify(second, '2022-01-01', '027088222222')).resolves.toBeDefined()
})

test('what a file lacks follows what is recorded, and what is taken back', async () => {
  const recordId = await aRecord(house, { unitId, fullName: 'Vũ Thị Thiếu' })
  const before = await missing(recordId)
  expect(before).toEqual(expect.arrayContaining(['QD_TUYEN_DUNG', 'QD_BO_NHIEM_NGACH', 'SO_YEU_LY_LICH', 'DANH_GIA']))
  const step = await house.arrange((tx) =>
    recordEvents({ tx, now: at() }, 'event', [
      {
        recordId,
        kind: 'step-regular',
        effectiveOn: '2019-06-01',
        standing: 'verified',
        effects: [sets('pay', '2019-06-01', { rank: '01.003', step: 2, coefficient: 267 })],
      },
    ]),
  )
  expect(await missing(recordId)).toContain('QD_NANG_LUONG')
  await house.arrange((tx) => undoRecording({ tx, now: at() }, step.id, 'ghi nhầm'))
  expect(await missing(recordId)).toEqual(before)
})

const standing = async (recordId: string) =>
  (
    await house.owner.query(
      `select r.merged_into, r.full_name, r.citizen_id, r.rank, r.account_id,
        (select jsonb_agg(jsonb_build_array(l.part, l.slot, l.valid_from, l.valid_to, l.data) order by l.part, l.slot, l.valid_from, l.data::text)
          from personnel.line l where l.record_id = r.id and l.recorded_to = 'infinity') as lines,
        (select jsonb_agg(e.event_id order by e.event_id) from personnel.event e where e.record_id = r.id and e.recorded_to = 'infinity') as events,
        (select count(*)::int from personnel.paper p where p.record_id = r.id) as papers,
        (select jsonb_agg(p.status order by p.status) from personnel.proposal p where p.record_id = r.id) as proposals,
        (select jsonb_agg(h.status order by h.status) from personnel.handover h where h.record_id = r.id) as handovers,
        (select jsonb_agg(m.component order by m.component, m.due_on) from personnel.missing_paper m where m.record_id = r.id) as missing
      from personnel.record r where r.id = $1`,
      [recordId],
    )
  ).rows[0]

test('two records become one only by a second hand, and stand again as they were when it is taken back', async () => {
  const officer = await aPersonnelOfficer(house)
  const second = await aPersonnelOfficer(house, 'Phạm Thị Duyệt')
  const keptId = await aRecord(house, {
    unitId,
    fullName: 'Đặng Thị Trùng',
    born: '1990-02-03',
    citizenId: '027090333333',
  })
  const goneId = await aRecord(house, {
    unitId: await house.unit('Sở Y tế'),
    fullName: 'Đặng Thị Trùng',
    born: '1990-02-03',
    events: [
      {
        kind: 'discipline',
        effectiveOn: '2020-03-01',
        standing: 'verified',
        effects: [sets('discipline', '2020-03-01', { side: 'STATE', form: 'KHIEN_TRACH' })],
      },
    ],
  })
  const pair = { keptId, goneId }
  await officer.call(personnel.filePaper, { recordId: goneId, component: 'SO_YEU_LY_LICH' })
  await house.owner.query(
    `with waiting as (insert into personnel.proposal (record_id, status, proposed_by, proposed_by_name, saved_at)
       select $1, status, gen_random_uuid(), 'Đặng Thị Trùng', now() from unnest('{submitted,decided}'::text[]) status)
     insert into personnel.handover (record_id, from_unit_id, to_unit_id, event_id, since, full_name, state_before, status, opened_at, received_at)
       select $1, $2, $3, gen_random_uuid(), '2024-01-01', 'Đặng Thị Trùng', 'in_use', status, now(), case status when 'received' then now() end
       from unnest('{sent,received}'::text[]) status`,
    [goneId, unitId, await house.unit('Sở Y tế')],
  )
  await house.arrange((tx) => findSuspects({ tx, now: at() }))
  const { suspects } = await officer.call(personnel.suspects, {})
  const found = suspects.find(({ first, second }) => [first, second].some(({ recordId }) => recordId === keptId))
  expect(found).toMatchObject({ score: 70, working: ['name-same', 'born-same'] })

  const before = [await standing(keptId), await standing(goneId)]
  const { slots, whyNot } = await officer.call(personnel.previewMerge, pair)
  expect(slots.filter(({ differs }) => differs).map(({ key }) => key)).toEqual(['employment'])
  expect(whyNot?.at).toBe('employment')
  const proposal = { ...pair, reason: 'Một người hai hồ sơ' }
  await expect(officer.call(personnel.proposeMerge, { ...proposal, choices: {} })).rejects.toMatchObject({
    status: 422,
  })
  const { mergeId } = await officer.call(personnel.proposeMerge, { ...proposal, choices: { employment: 'kept' } })
  await expect(officer.call(personnel.agreeMerge, { mergeId, version: 1 })).rejects.toThrow('Bạn là người đề nghị gộp')

  await second.call(personnel.agreeMerge, { mergeId, version: 1 })
  const one = await standing(keptId)
  // What waits goes along, what is over stays; a sheet whose transfer the kept record does not know lapses.
  expect(one).toMatchObject({ proposals: ['submitted'], handovers: ['void'] })
  expect(await officer.call(personnel.record, { recordId: goneId })).toMatchObject({
    mergedInto: { id: keptId, fullName: 'Đặng Thị Trùng' },
    lines: [],
  })
  expect(one).toMatchObject({ citizen_id: '027090333333', papers: 1 })
  expect(JSON.stringify(one.lines)).toContain('KHIEN_TRACH')
  expect(await standing(goneId)).toMatchObject({
    merged_into: keptId,
    events: null,
    lines: null,
    missing: null,
    papers: 0,
  })
  await second.call(personnel.undoMerge, { mergeId, version: 2, reason: 'Hai người khác nhau' })
  expect([await standing(keptId), await standing(goneId)]).toEqual(before)

  const again = await officer.call(personnel.proposeMerge, { ...proposal, choices: { employment: 'gone' } })
  await house.arrange((tx) =>
    recordEvents({ tx, now: at() }, 'event', [
      {
        recordId: goneId,
        kind: 'commend',
        effectiveOn: '2024-01-01',
        standing: 'declared',
        effects: [sets('commendation', '2024-01-01', { form: 'BANG_KHEN_TINH' })],
      },
    ]),
  )
  await expect(second.call(personnel.agreeMerge, { mergeId: again.mergeId, version: 1 })).rejects.toMatchObject({
    problems: [{ reason: 'personnel.merge-lapsed' }],
  })
})

test('a paper is filed by the door of its component; who keeps another unit sees neither it nor what is owed', async () => {
  const recordId = await aRecord(house, { unitId, fullName: 'Lý Văn Giấy' })
  const [hr, other] = [await anHrOfficer(house, unitId), await anHrOfficer(house, await house.unit('Sở Y tế'))]
  const health = { recordId, component: 'GIAY_KHAM_SK', sheets: 2 }
  await expect(hr.call(personnel.filePaper, health)).rejects.toMatchObject({ status: 403 })
  await hr.call(personnel.fileSensitivePaper, health)
  const scan = {
    name: 'khai sinh.pdf',
    bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF'),
    mediaType: 'application/pdf',
  }
  const { paperId } = await hr.upload(personnel.scanPaper, { recordId, component: 'GIAY_KHAI_SINH' }, scan)
  const titles = (file: { papers: { component: string | null }[] }) => file.papers.map(({ component }) => component)
  expect(titles(await hr.call(personnel.papers, { recordId }))).toEqual(['GIAY_KHAI_SINH'])
  expect(titles(await hr.call(personnel.allPapers, { recordId }))).toEqual(['GIAY_KHAI_SINH', 'GIAY_KHAM_SK'])
  expect((await hr.download(personnel.paperScan, { paperId })).bytes.length).toBe(scan.bytes.length)
  await expect(other.download(personnel.paperScan, { paperId })).rejects.toMatchObject({ status: 404 })
  const owed = async (person: Person) => (await person.call(personnel.owedPapers, { search: 'ly van giay' })).owed
  expect((await owed(hr)).map(({ component }) => component)).not.toContain('GIAY_KHAI_SINH')
  expect(await owed(other)).toEqual([])
  await hr.call(personnel.withdrawPaper, { paperId, reason: 'Ghi nhầm hồ sơ' })
  expect((await owed(hr)).map(({ component }) => component)).toContain('GIAY_KHAI_SINH')
})
