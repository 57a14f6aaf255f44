import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { textOfFile } from '../../../platform/office/read.ts'
import { contestedSheets } from '../../par/actions/appraisal/contested/fixtures.ts'
import { aBodyRound, type BodyRound } from '../../par/actions/appraisal/fixtures.ts'
import { par } from '../../par/contract.ts'
import { aPdf } from '../../par/fixtures.ts'
import { council, type Item, type VoteOutcome } from '../contract.ts'

type Person = Client & { accountId: string }

let house: House
let round: BodyRound
let secretary: Person
let voters: Person[]
let councilId: string
let sessionId: string

const agenda = async (): Promise<Item[]> => (await secretary.call(council.session, { sessionId })).agendaItems

/** Three units contest the same criterion; a council of four, one of them of a unit that contests. */
beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  const { office, health, justice, finance } = round.units
  const contest = (unitId: number, entered: number, first: number, held: number) => ({
    unitId,
    code: '1.1.2',
    entered,
    first,
    held,
  })
  await contestedSheets(house, round, [
    contest(health, 20, 16, 18),
    contest(justice, 20, 16, 18),
    contest(finance, 20, 17, 20),
  ])
  const member = (unitId: number, fullName: string) =>
    house.person({ unitId, fullName, grants: [{ role: 'council-member', unitId: null }] })
  const builder = await house.unit('Sở Xây dựng', '2024-12-31')
  voters = [
    await member(office, 'Vũ Thị Chủ'),
    await member(builder, 'Ngô Văn Phó'),
    await member(builder, 'Tạ Thị Xây'),
    await member(justice, 'Đinh Thị Tư'),
  ]
  secretary = await house.person({ unitId: office, grants: [{ role: 'par-admin', unitId: null }] })
  const set = await secretary.call(council.setUpCouncil, {
    roundId: round.roundId,
    name: 'Hội đồng thẩm định năm 2024',
    decisionNumber: '99/QĐ-UBND',
    decisionDay: house.clock.now.toISOString().slice(0, 10),
    members: voters.map(({ accountId }, at) => ({
      accountId,
      duty: at === 0 ? ('chair' as const) : ('member' as const),
    })),
  })
  councilId = set.councilId
  await secretary.upload(council.attachCouncilDecision, { councilId }, { name: 'qd.pdf', bytes: aPdf('99') })
  const plan = { councilId, form: 'meeting' as const, heldAt: house.clock.now.toISOString() }
  sessionId = (await secretary.call(council.planSession, plan)).sessionId
  const { rows } = await secretary.call(council.agendaCandidates, { sessionId })
  await secretary.call(council.addItems, {
    sessionId,
    items: rows.map(({ assessmentId, criterionId }) => ({ assessmentId, criterionId })),
  })
  await secretary.call(council.openSession, { sessionId, version: 1, minutesNumber: '01/BB-HĐTĐ' })
  const { members } = await secretary.call(council.session, { sessionId })
  await secretary.call(council.takeAttendance, {
    sessionId,
    members: members.map(({ memberId }) => ({ memberId, isPresent: true })),
  })
  await decide('Sở Y tế', ['agreed', 'agreed', 'agreed', 'kept'])
  await decide('Sở Tư pháp', ['kept', 'kept', 'abstained', null])
})
afterAll(() => house.close())

const itemOf = async (unit: string) => (await agenda()).find(({ unitName }) => unitName === unit) as Item

async function decide(unit: string, said: readonly (VoteOutcome | null)[]) {
  const item = await itemOf(unit)
  for (const [at, outcome] of said.entries())
    if (outcome !== null)
      await voters[at]?.call(council.vote, {
        itemId: item.id,
        version: 0,
        seen: item.now,
        outcome,
        reason: 'Theo hồ sơ',
      })
  await secretary.call(council.decideItem, {
    itemId: item.id,
    version: (await itemOf(unit)).version,
    words: `Quyết định về ${unit}`,
  })
}

const report = (client: Client = secretary) => client.call(council.evenHanded, { councilId })

test('decisions by unit, criterion and block, with the points gained over the appraisal; what is open is told apart', async () => {
  const { units, criteria, blocks, total, undecided } = await report()
  const counts = units.map(({ unitName, of, agreed, kept, gained, remark }) => [
    unitName,
    of,
    agreed,
    kept,
    gained,
    remark,
  ])
  expect(counts).toEqual([
    ['Sở Tư pháp', 1, 0, 1, 0, 'too-few'],
    ['Sở Y tế', 1, 1, 0, 2_000, 'too-few'],
  ])
  expect(criteria.map(({ code, of, agreed }) => [code, of, agreed])).toEqual([['1.1.2', 2, 1]])
  expect(blocks.map(({ blockName, of }) => [blockName, of])).toEqual([['Khối sở', 2]])
  expect([total.of, total.gained, undecided]).toEqual([2, 2_000, 1])
})

test('votes by member: for whom, with the outcome how often, left out for his own unit', async () => {
  const { members, byMember, byArea } = await report()
  const held = members.map((one) => [
    one.fullName,
    one.agreed,
    one.kept,
    one.abstained,
    one.leftOut,
    `${one.withOutcome.count}/${one.withOutcome.of}`,
  ])
  expect(held).toContainEqual(['Vũ Thị Chủ', 1, 1, 0, 0, '2/2'])
  expect(held).toContainEqual(['Tạ Thị Xây', 1, 0, 1, 0, '1/1'])
  expect(held).toContainEqual(['Đinh Thị Tư', 0, 1, 0, 1, '0/1'])
  const own = members.find(({ fullName }) => fullName === 'Đinh Thị Tư')?.memberId
  expect(byMember.find(({ memberId, unitId }) => memberId === own && unitId === round.units.justice)?.of).toBe(0)
  expect(byArea).toHaveLength(2)
})

test('votes are shown to whoever sees the council, to nobody else', async () => {
  expect((await report(voters[1] as Person)).members).toHaveLength(4)
  expect(await report(round.justice).catch((error: Refused) => error.status)).toBe(403)
  const { id: itemId } = await itemOf('Sở Y tế')
  expect(await round.head.download(council.itemSheet, { itemId }).catch((error: Refused) => error.status)).toBe(403)
})

test('the page of an item knows its session, and of the criterion what was decided for others', async () => {
  const open = await itemOf('Sở Tài chính')
  expect(await voters[0]?.call(council.itemPlace, { itemId: open.id })).toEqual({ sessionId })
  const at = { assessmentId: open.assessmentId, criterionId: open.criterion.id }
  const { precedents } = (await voters[0]?.call(par.precedents, at)) ?? { precedents: [] }
  expect(precedents.map(({ unitName, outcome, reason }) => [unitName, outcome, reason])).toEqual([
    ['Sở Tư pháp', 'kept', 'Quyết định về Sở Tư pháp'],
    ['Sở Y tế', 'agreed', 'Quyết định về Sở Y tế'],
  ])
})

test('the sheet for the council has both workings, the words, the precedents; of a decision its number; no index, no rank', async () => {
  const { id: itemId } = await itemOf('Sở Tài chính')
  const one = await words((await secretary.download(council.itemSheet, { itemId })).bytes)
  for (const said of [
    'PHIẾU TRÌNH HỘI ĐỒNG',
    '20 ÷ 20 = 100 %',
    '17 ÷ 20 = 85 %',
    '17 ÷ 20 = 85 % ≥ 80 % → 17/20 × 2 = 1,7 điểm; Đối chiếu hệ thống theo dõi nhiệm vụ',
    'Báo cáo năm',
    'Quyết định về Sở Y tế',
  ])
    expect(one).toContain(said)
  expect(one).not.toMatch(/xếp hạng|chỉ số/i)
  const all = await words((await secretary.download(council.sessionSheets, { sessionId })).bytes)
  expect(all.match(/PHIẾU TRÌNH HỘI ĐỒNG/g)).toHaveLength(3)
  expect(all).toContain('01/BB-HĐTĐ')
})

test('the report goes out as a workbook, in Word and as PDF', async () => {
  const pdf = await words((await secretary.download(council.evenHandedPdf, { councilId })).bytes)
  expect(pdf).toContain('Theo thành viên')
  const { bytes: docx } = await secretary.download(council.evenHandedDocx, { councilId })
  expect((await textOfFile(docx)).text).toContain('Đinh Thị Tư')
  const { bytes: xlsx } = await secretary.download(council.evenHandedWorkbook, { councilId })
  expect((await textOfFile(xlsx)).text).toContain('+0,20')
})

async function words(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent()
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
  })
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ')
}
