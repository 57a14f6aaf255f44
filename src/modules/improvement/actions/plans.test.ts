import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { changedDocx } from '../../../../tests/support/zip.ts'
import { readTables, textOfFile } from '../../../platform/office/read.ts'
import { notices } from '../../notices/contract.ts'
import { aPdf } from '../../par/fixtures.ts'
import { templates } from '../../templates/contract.ts'
import { improvement, type LostPoint, type Plan } from '../contract.ts'
import { aCorrection, aGround, aPublication, type Ground } from '../fixtures.ts'
import { makePlans, publicationsToFollow } from './make-plans.ts'
import { plansDue, remindOfDays } from './remind-of-days.ts'

let house: House
let ground: Ground
let scorer: Client & { accountId: string }
let head: Client & { accountId: string }
let stranger: Client
let publicationId: string

beforeAll(async () => {
  house = await openHouse()
  ground = await aGround(house)
  const { finance, health } = ground.units
  const person = (fullName: string, role: string, unitId: number) =>
    house.person({ fullName, unitId, grants: [{ role, unitId }] })
  scorer = await person('Lê Văn Chấm', 'par-scorer', finance)
  head = await person('Phạm Thị Trưởng', 'par-head', finance)
  stranger = await person('Ngô Văn Khác', 'par-scorer', health)
  publicationId = await aPublication(house, ground, 2024, {
    finance: { '1.1': 50, '1.2': 90, '2.2': 75 },
    health: { '1.1': 80 },
  })
})
afterAll(() => house.close())

const asSystem = <T>(work: (call: never) => Promise<T>) =>
  house.arrange((tx) =>
    work({
      tx,
      now: house.clock.now,
      actor: { accountId: '00000000-0000-4000-8000-000000000000', fullName: 'Hệ thống', unitId: null },
    } as never),
  )
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0]?.reason,
  )
const ownPlan = async (year: number, client: Client = scorer): Promise<Plan> => {
  const { plans } = await client.call(improvement.plans, { year })
  return client.call(improvement.plan, { planId: plans[0]?.id as string })
}
const rowOf = (plan: Plan, code: string) => plan.lostPoints.find((row) => row.code === code) as LostPoint
const causeId = async (at = 0) => (await scorer.call(improvement.causes, {})).causes[at]?.id as string
const remedy = async (row: LostPoint, more: object = {}) => ({
  lostPointId: row.id,
  version: row.version,
  causeId: await causeId(),
  causeWords: 'Thiếu người',
  body: 'Văn phòng Sở',
  remedy: `Khắc phục ${row.code}`,
  dueOn: '2031-06-30',
  ...more,
})
const inDays = (days: number) => new Date(house.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

test('each lost point of a publication becomes a row, once: made again nothing changes', async () => {
  expect(await asSystem(publicationsToFollow)).toEqual([publicationId])
  const made = await ground.admin.call(improvement.makePlans, { publicationId })
  expect(made).toEqual({ plans: 2, added: 4, changed: 0 })
  expect(await ground.admin.call(improvement.makePlans, { publicationId })).toEqual({ plans: 2, added: 0, changed: 0 })
  expect(await asSystem(publicationsToFollow)).toEqual([])

  const plan = await ownPlan(2024)
  expect(plan.lostPoints.map(({ code, lost, standing }) => [code, lost, standing])).toEqual([
    ['1.1', 50_000, 'unknown'],
    ['1.2', 20_000, 'unknown'],
    ['2.2', 100_000, 'unknown'],
  ])
  // What is lost explains the distance from the maximum to the published points, to the last ten-thousandth.
  expect(plan.result.applicableMax - plan.lost).toBe(plan.result.points)
  const told = (await scorer.call(notices.notices, {})).notices.filter(({ title }) => title.includes('điểm mất'))
  expect(told.map(({ title }) => title)).toEqual(['Đã có 3 điểm mất của đơn vị năm 2024'])
})

test('a unit sees its own plan alone; the department sees all', async () => {
  expect((await stranger.call(improvement.plans, {})).plans.map(({ unitName }) => unitName)).toEqual(['Sở Y tế'])
  const { id } = await ownPlan(2024)
  expect(await reasonOf(stranger.call(improvement.plan, { planId: id }))).toBe('improvement.not-found')
  expect((await ground.admin.call(improvement.plans, {})).plans).toHaveLength(2)
})

test('a row is written over the version that was seen, with a cause that is chosen and a day ahead', async () => {
  const row = rowOf(await ownPlan(2024), '1.1')
  const good = await remedy(row, { accountId: scorer.accountId, effort: 5 })
  expect(await reasonOf(scorer.call(improvement.saveRemedy, { ...good, dueOn: '2020-01-01' }))).toBe(
    'improvement.due-past',
  )
  const elsewhere = { ...good, accountId: ground.admin.accountId }
  expect(await reasonOf(scorer.call(improvement.saveRemedy, elsewhere))).toBe('improvement.person-not-of-unit')
  await scorer.call(improvement.saveRemedy, good)
  const refused = await scorer.call(improvement.saveRemedy, good).catch((error: Refused) => error)
  expect((refused as Refused).problems[0]?.sentence).toMatch(/^Nội dung này vừa được Lê Văn Chấm thay đổi lúc/)
  expect(rowOf(await ownPlan(2024), '1.1')).toMatchObject({
    personName: 'Lê Văn Chấm',
    effort: 5,
    body: 'Văn phòng Sở',
  })
})

test('the plan goes to the head when it is whole, comes back with a reason, and is approved by him alone', async () => {
  const first = await ownPlan(2024)
  const at = { planId: first.id, version: first.version }
  await scorer.call(improvement.saveRemedy, await remedy(rowOf(first, '1.2'), { body: '' }))
  // Nobody mends 1.2 yet: what is counted as filled is what may be proposed.
  const begun = await ownPlan(2024)
  expect(begun.filled).toBe(1)
  const open = await scorer.call(improvement.proposePlan, at).catch((error: Refused) => error)
  expect((open as Refused).problems[0]?.sentence).toContain('1.2, 2.2')
  for (const code of ['1.2', '2.2'])
    await scorer.call(improvement.saveRemedy, await remedy(rowOf(begun, code), { personName: 'Người ngoài' }))
  await scorer.call(improvement.proposePlan, at)
  expect(await reasonOf(scorer.call(improvement.proposePlan, at))).toBe('improvement.stale-plan')
  const proposed = await ownPlan(2024)
  expect(await reasonOf(scorer.call(improvement.saveRemedy, await remedy(rowOf(proposed, '1.2'))))).toBe(
    'improvement.plan-proposed',
  )
  expect((await head.call(improvement.waiting, {})).plans).toMatchObject([
    { status: 'proposed', mayApprove: true, open: 0 },
  ])
  const seen = { planId: first.id, version: proposed.version }
  expect(await reasonOf(scorer.call(improvement.approvePlan, seen))).not.toBeNull()
  await head.call(improvement.returnPlan, { ...seen, reason: 'Ghi rõ hơn giải pháp 1.2' })
  const returned = await ownPlan(2024)
  expect(returned).toMatchObject({ status: 'drafting', returnReason: 'Ghi rõ hơn giải pháp 1.2' })
  await scorer.call(improvement.proposePlan, { planId: first.id, version: returned.version })
  await head.call(improvement.approvePlan, { planId: first.id, version: returned.version + 1 })
  expect(await ownPlan(2024)).toMatchObject({ status: 'approved', approvedByName: 'Phạm Thị Trưởng', filled: 3 })
})

test('progress is noted with its words; done needs a paper, which then stays', async () => {
  const row = rowOf(await ownPlan(2024), '1.1')
  const note = (version: number, percent: number) =>
    scorer.call(improvement.noteProgress, { lostPointId: row.id, version, percent, words: 'Đã tập huấn' })
  const { version } = await note(row.version, 40)
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  expect(await reasonOf(note(version, 100))).toBe('improvement.done-without-evidence')
  await scorer.upload(
    improvement.addProof,
    { lostPointId: row.id, title: 'Báo cáo tập huấn' },
    { name: 'bao-cao.pdf', bytes: aPdf('tập huấn'), mediaType: 'application/pdf' },
  )
  await note(version, 100)
  const trail = await head.call(improvement.lostPointTrail, { lostPointId: row.id })
  expect(trail.progress.map(({ state, percent }) => [state, percent])).toEqual([
    ['done', 100],
    ['doing', 40],
  ])
  const evidenceId = trail.papers[0]?.id as string
  expect(await reasonOf(scorer.call(improvement.removeProof, { evidenceId }))).toBe('improvement.last-evidence')
  const { bytes } = await head.download(improvement.proofContent, { evidenceId })
  expect(Buffer.from(bytes)).toEqual(Buffer.from(aPdf('tập huấn')))
  expect(await reasonOf(stranger.call(improvement.lostPointTrail, { lostPointId: row.id }))).toBe(
    'improvement.not-found',
  )
})

test('a correction changes points and keeps what people wrote; what it gives back is told and stays', async () => {
  const corrected = await aCorrection(house, ground, {
    year: 2024,
    publicationId,
    other: { finance: { '1.2': 80, '2.2': 100 } },
  })
  expect(await asSystem(publicationsToFollow)).toEqual([corrected])
  expect(await asSystem((call) => makePlans(call, { publicationId: corrected }))).toEqual({
    plans: 2,
    added: 0,
    changed: 2,
  })
  expect(await reasonOf(ground.admin.call(improvement.makePlans, { publicationId }))).toBe(
    'improvement.corrected-since',
  )
  const plan = await ownPlan(2024)
  expect(plan.lostPoints.map(({ code, lost, remedy }) => [code, lost, remedy])).toEqual([
    ['1.1', 50_000, 'Khắc phục 1.1'],
    ['1.2', 40_000, 'Khắc phục 1.2'],
    ['2.2', 0, 'Khắc phục 2.2'],
  ])
  // The head approved other figures.
  expect(plan).toMatchObject({ status: 'drafting', rows: 2, publicationId: corrected })
  expect(plan.returnReason).toContain('6/QĐ-UBND')
  // Nothing changed for Sở Y tế: it is not called again.
  expect((await stranger.call(notices.notices, {})).notices.map(({ title }) => title)).toEqual([
    'Đã có 1 điểm mất của đơn vị năm 2024',
  ])
})

test('a year later each row stands beside the year before, and goes on with its remedy', async () => {
  const next = await aPublication(house, ground, 2025, {
    finance: { '1.1': 50, '1.2': 95, '2.1': 60 },
    health: {},
  })
  await ground.admin.call(improvement.makePlans, { publicationId: next })
  const plan = await ownPlan(2025)
  expect(
    plan.lostPoints.map(({ code, standing, remedy, dueOn, percent }) => [code, standing, remedy, dueOn, percent]),
  ).toEqual([
    ['1.1', 'again', 'Khắc phục 1.1', null, 0],
    ['1.2', 'partly', 'Khắc phục 1.2', null, 0],
    ['2.1', 'new', '', null, 0],
  ])
  expect(
    (await ownPlan(2024)).lostPoints.map(({ code, cameOut, cameOutLost }) => [code, cameOut, cameOutLost]),
  ).toEqual([
    ['1.1', 'again', 50_000],
    ['1.2', 'partly', 10_000],
    // Nothing was lost of it any more, so nothing can be regained.
    ['2.2', null, null],
  ])
  expect((await ownPlan(2024, stranger)).lostPoints.map(({ cameOut }) => cameOut)).toEqual(['regained'])
  const trail = await scorer.call(improvement.lostPointTrail, { lostPointId: rowOf(plan, '1.1').id })
  expect(trail.before).toMatchObject({ year: 2024, remedy: 'Khắc phục 1.1', percent: 100, state: 'done' })
})

test('the list of causes is the office’s: named once, retired without being lost', async () => {
  const { admin } = ground
  const { causeId: added } = await admin.call(improvement.addCause, { name: 'Chưa có phần mềm dùng chung' })
  expect(await reasonOf(admin.call(improvement.addCause, { name: 'chua co phan mem dung chung' }))).toBe(
    'improvement.cause-twice',
  )
  await admin.call(improvement.editCause, { causeId: added, version: 1, name: 'Chưa có phần mềm', isRetired: true })
  const row = rowOf(await ownPlan(2025), '1.2')
  expect(await reasonOf(scorer.call(improvement.saveRemedy, await remedy(row, { causeId: added })))).toBe(
    'improvement.cause-retired',
  )
})

test('whoever mends a row is told before its day and when it is over, each once', async () => {
  const plan = await ownPlan(2025)
  const given = await remedy(rowOf(plan, '2.1'), { accountId: scorer.accountId, dueOn: inDays(6) })
  await scorer.call(improvement.saveRemedy, given)
  expect(await asSystem(plansDue)).toEqual([plan.id])
  expect(await asSystem((call) => remindOfDays(call, plan.id))).toBe(1)
  expect(await asSystem((call) => remindOfDays(call, plan.id))).toBe(0)
  house.clock.now = new Date(house.clock.now.getTime() + 8 * 86_400_000)
  scorer = await house.person({
    fullName: 'Lê Văn Chấm',
    unitId: ground.units.finance,
    grants: [{ role: 'par-scorer', unitId: ground.units.finance }],
  })
  expect(await asSystem((call) => remindOfDays(call, plan.id))).toBe(1)
  expect((await ownPlan(2025)).overdue).toBe(1)
})

test('the report adds up by unit, field, cause and criterion to the same whole, in every form', async () => {
  const client = scorer
  const report = await client.call(improvement.report, { year: 2025 })
  const whole = report.total.lost
  expect(whole).toBe((await ownPlan(2025)).lost)
  for (const part of [report.byUnit, report.byArea, report.byCause, report.byCriterion])
    expect(part.reduce((sum, { lost }) => sum + lost, 0)).toBe(whole)
  expect(report.total).toMatchObject({ rows: 3, isNew: 1, partly: 1, again: 1 })
  expect(report.before).toEqual({ rows: 2, regained: 0, partly: 1, again: 1, unknown: 0 })
  const { id } = await ownPlan(2025)
  const starts = async (work: Promise<{ bytes: Uint8Array }>) => Buffer.from((await work).bytes.slice(0, 4)).toString()
  expect(await starts(client.download(improvement.planWorkbook, { planId: id }))).toMatch(/^PK/)
  expect(await starts(client.download(improvement.reportWorkbook, { year: 2025 }))).toMatch(/^PK/)
  expect(await starts(client.download(improvement.planPdf, { planId: id }))).toBe('%PDF')
  expect(await starts(client.download(improvement.reportPdf, { year: 2025 }))).toBe('%PDF')
})

test('in Word plan and report are set from the template in use: the program’s, then the office’s own', async () => {
  const admin = await house.person({
    fullName: 'Trần Thị Quản',
    unitId: ground.units.finance,
    grants: [{ role: 'par-admin', unitId: null }],
  })
  const { id } = await ownPlan(2025)
  const plan = async () => (await scorer.download(improvement.planDocx, { planId: id })).bytes
  const report = async () => (await scorer.download(improvement.reportDocx, { year: 2025 })).bytes
  const bring = async (key: string, change: (xml: string) => string) => {
    const { bytes } = await admin.download(templates.templateFile, { key })
    const own = { name: 'Mẫu Sở.docx', bytes: await changedDocx(bytes, change) }
    await admin.upload(templates.bringTemplate, { key, version: 0, note: '' }, own)
  }
  for (const [print, title, whole] of [
    [plan, 'KẾ HOẠCH KHẮC PHỤC ĐIỂM MẤT', /Tổng cộng\s+18,00/],
    [report, 'BÁO CÁO ĐIỂM MẤT VÀ KẾT QUẢ KHẮC PHỤC', /Tổng số\s+18,00/],
  ] as const) {
    const { text } = await textOfFile(await print())
    // The department had ended by then: it still stands above what it draws up.
    for (const part of ['SỞ TÀI CHÍNH', title]) expect(text).toContain(part)
    expect(text).toMatch(whole)
    expect(text).not.toMatch(/[{}]/)
  }

  await bring('improvement.lost-points', (xml) => xml.replace('{Tiêu đề}', 'MẪU SỞ: {Tiêu đề}'))
  expect((await textOfFile(await report())).text).toContain('MẪU SỞ: BÁO CÁO ĐIỂM MẤT')
  // An office that draws the table itself: its own columns, in its own order.
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const drawn = `<w:tbl><w:tr>${cell('{#Dòng}{Giải pháp}')}${cell('{Mã}: {Điểm mất}{/Dòng}')}</w:tr></w:tbl>`
  await bring('improvement.plan', (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*\{Bảng\}.*?<\/w:p>/, drawn))
  const rows = (await readTables(await plan(), 100)).flatMap((table) => table.rows)
  expect(rows).toContainEqual(['Khắc phục 1.1', '1.1: 5,00'])
})
