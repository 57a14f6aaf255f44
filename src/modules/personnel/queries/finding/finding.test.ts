/** Finding people on a real database: by what is typed, by dated facts, within the scope. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import type { ArgumentOf } from '../../../../shared/endpoint.ts'
import { addDemoAccounts } from '../../../identity/index.ts'
import { recordEvents } from '../../actions/write-events.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aPersonHolding, aPersonnelOfficer, aRecord, type Person } from '../../fixtures.ts'
import { sets } from '../../rules/fold/effect.ts'

let house: House
let finance: number
let health: number
let officer: Person
let hr: Person
beforeAll(async () => {
  house = await openHouse()
  finance = await house.unit('Sở Tài chính')
  health = await house.unit('Sở Y tế')
  officer = await aPersonnelOfficer(house)
  hr = await anHrOfficer(house, finance)
  const event = (on: string, ...effects: ReturnType<typeof sets>[]) => ({
    kind: 'declare',
    effectiveOn: on,
    effects,
    standing: 'verified' as const,
  })
  await aRecord(house, {
    unitId: finance,
    fullName: 'Nguyễn Thị Khuynh',
    born: '1988-04-12',
    citizenId: '001188012345',
  })
  await aRecord(house, {
    unitId: finance,
    fullName: 'Trần Văn Ân',
    born: '1970-01-02',
    events: [
      event(
        '2020-01-01',
        sets('post', '2020-01-01', { title: 'Trưởng phòng Ngân sách', rankOfPost: 'TRUONG_PHONG' }, { slot: 'main' }),
      ),
      event('2022-07-01', sets('pay', '2022-07-01', { rank: '01.003', step: 4, coefficient: 333 })),
      event('2021-05-01', sets('discipline', '2021-05-01', { side: 'STATE', form: 'KHIEN_TRACH', conduct: 'đi muộn' })),
    ],
  })
  await aRecord(house, { unitId: health, fullName: 'Nguyễn Đặng Khuynh', born: '1990-04-12' })
  await aRecord(house, {
    unitId: health,
    fullName: 'Lê Thị Chuyển',
    events: [event('2023-01-01', sets('employment', '2023-01-01', { unitId: finance, personKind: 'VIEN_CHUC' }))],
  })
})
afterAll(() => house.close())

type Asked = ArgumentOf<typeof personnel.findRecords>
const find = async (who: Person, asked: Asked) => {
  const { rows, total, isNear } = await who.call(personnel.findRecords, asked)
  expect(total).toBe(rows.length)
  return { names: rows.map(({ fullName }) => fullName), isNear }
}
const names = async (asked: Asked) => (await find(officer, asked)).names

const disciplined = { filters: [{ part: 'discipline', field: 'side', ask: 'is' as const, values: ['STATE'] }] }

test('names are found by their parts without accents, people by birth date, by number in full alone', async () => {
  expect(await names({})).toEqual(['Trần Văn Ân', 'Lê Thị Chuyển', 'Nguyễn Đặng Khuynh', 'Nguyễn Thị Khuynh'])
  expect(await names({ text: 'khuy nguyen' })).toEqual(['Nguyễn Đặng Khuynh', 'Nguyễn Thị Khuynh'])
  expect(await names({ text: 'dang 12/4/1990' })).toEqual(['Nguyễn Đặng Khuynh'])
  expect(await names({ text: 'Khuynh 1988' })).toEqual(['Nguyễn Thị Khuynh'])
  expect(await names({ text: '001188012345' })).toEqual(['Nguyễn Thị Khuynh'])
  expect(await names({ text: '001188012' })).toEqual([])
  expect(await names({ text: "100% _'; drop" })).toEqual([])
})

test('a mistyped name is offered what is near, never what is out of reach', async () => {
  expect(await find(officer, { text: 'tran vam an' })).toEqual({ names: ['Trần Văn Ân'], isNear: true })
  expect(await find(officer, { text: 'nguyeenx ddawngj kuynh' })).toEqual({
    names: ['Nguyễn Đặng Khuynh'],
    isNear: true,
  })
  expect(await find(hr, { text: 'nguyeenx ddawngj kuynh' })).toEqual({ names: [], isNear: false })
  expect((await find(hr, {})).names).toEqual(['Trần Văn Ân', 'Lê Thị Chuyển', 'Nguyễn Thị Khuynh'])
})

test('unit, post and any dated field are asked as of a day', async () => {
  expect(await names({ unitId: health })).toEqual(['Nguyễn Đặng Khuynh'])
  expect(await names({ unitId: health, asOf: '2022-12-31' })).toEqual(['Lê Thị Chuyển', 'Nguyễn Đặng Khuynh'])
  expect(await names({ kind: 'VIEN_CHUC' })).toEqual(['Lê Thị Chuyển'])
  expect(await names({ kind: 'VIEN_CHUC', asOf: '2022-12-31' })).toEqual([])
  expect(await names({ post: 'truong phong' })).toEqual(['Trần Văn Ân'])
  expect(await names({ asOf: '2015-05-31' })).toEqual([])
  const step = (from: number, asOf?: string): Asked => ({
    filters: [{ part: 'pay', field: 'step', ask: 'between', from, to: null }],
    ...(asOf !== undefined && { asOf }),
  })
  expect(await names(step(4))).toEqual(['Trần Văn Ân'])
  expect(await names(step(4, '2022-06-30'))).toEqual([])
  const posted = { part: 'post', field: 'rankOfPost', ask: 'is' as const, values: ['TRUONG_PHONG'] }
  expect(await names({ filters: [posted, ...(step(3).filters ?? [])] })).toEqual(['Trần Văn Ân'])
  expect(await names({ filters: [{ part: 'post', ask: 'none' }], text: 'tran' })).toEqual([])
  const began = { part: 'pay', field: '@from', ask: 'between', from: '2022-07-01', to: '2022-07-31' } as const
  expect(await names({ filters: [began] })).toEqual(['Trần Văn Ân'])
})

test('known at an instant before anything was written, nobody is found; a sensitive part is not asked here', async () => {
  expect(await names({ known: '2020-01-01T00:00:00Z' })).toEqual([])
  await expect(officer.call(personnel.findRecords, disciplined)).rejects.toMatchObject({ status: 403 })
})

test('a sensitive part is asked and shown through its own door alone, and leaves through one door more', async () => {
  const columns = ['discipline.conduct', 'pay.step']
  const { rows } = await hr.call(personnel.findWithDiscipline, { ...disciplined, columns })
  expect(rows.map(({ fullName, cells }) => [fullName, cells])).toEqual([
    ['Trần Văn Ân', { 'discipline.conduct': ['đi muộn'], 'pay.step': [4] }],
  ])
  expect((await hr.call(personnel.idsWithDiscipline, disciplined)).ids).toEqual([rows[0]?.id])
  for (const door of [personnel.findWithHealth, personnel.findWithParty])
    await expect(officer.call(door, disciplined)).rejects.toMatchObject({ status: 403 })
  await expect(officer.call(personnel.findWithHealth, { columns })).rejects.toMatchObject({ status: 422 })
  await expect(officer.download(personnel.exportRecords, disciplined)).rejects.toMatchObject({ status: 403 })
  const { bytes } = await hr.download(personnel.exportSensitiveRecords, { ...disciplined, columns, open: 'discipline' })
  const [read] = (await readXlsx(bytes)).sheets
  expect(read?.rows.flat()).toContain('đi muộn')
  const asked = { ...disciplined, columns }
  await expect(hr.call(personnel.saveList, { name: 'Đã bị kỷ luật', asked })).rejects.toMatchObject({ status: 403 })
  await hr.call(personnel.saveList, { name: 'Đã bị kỷ luật', asked: { ...asked, open: 'discipline' } })
})

test('a chart has who leads first, then divisions with their heads; a list is exported and kept under a name', async () => {
  const chart = await hr.call(personnel.staffChart, { unitId: finance, asOf: '2025-06-30' })
  expect(chart.people).toBe(3)
  expect(chart.groups.flatMap(({ people }) => people.map(({ fullName }) => fullName))[0]).toBe('Trần Văn Ân')
  const elsewhere = await hr.call(personnel.staffChart, { unitId: health, asOf: '2025-06-30' })
  expect(elsewhere.people).toBe(0)
  const { bytes } = await hr.download(personnel.staffChartPdf, { unitId: finance, asOf: '2025-06-30' })
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')

  const sheet = await hr.download(personnel.exportRecords, { text: 'khuynh', columns: ['pay.coefficient'] })
  const [read] = (await readXlsx(sheet.bytes)).sheets
  expect(read?.rows.flat()).toContain('Nguyễn Thị Khuynh')
  expect(read?.rows.flat()).not.toContain('Nguyễn Đặng Khuynh')
  expect(read?.rows.flat()).toContain('2,34')

  const { id: listId } = await hr.call(personnel.saveList, { name: 'Bậc 4 trở lên', asked: { text: 'tran' } })
  const other = await anHrOfficer(house, finance, 'Phạm Thị Bên')
  const seen = async () =>
    (await other.call(personnel.savedLists, {})).lists.map(({ name, isOwn }) => ({ name, isOwn }))
  expect(await seen()).toEqual([])
  const change = { listId, version: 1, name: 'Bậc 4', isShared: true }
  await hr.call(personnel.changeSavedList, change)
  expect(await seen()).toEqual([{ name: 'Bậc 4', isOwn: false }])
  await expect(hr.call(personnel.changeSavedList, change)).rejects.toMatchObject({ status: 409 })
  await expect(other.call(personnel.removeSavedList, { listId, version: 2 })).rejects.toMatchObject({ status: 404 })
})

test('of the people chosen, those the door does not reach are not there, and the others are told why not', async () => {
  const { ids } = await officer.call(personnel.foundIds, {})
  const { records } = await hr.call(personnel.selectedToDecide, { recordIds: ids })
  expect(records.map(({ fullName, whyNot }) => [fullName, whyNot === null])).toEqual([
    ['Trần Văn Ân', false],
    ['Lê Thị Chuyển', false],
    ['Nguyễn Thị Khuynh', false],
  ])
  expect(records[0]?.whyNot).toContain('Đang lập')
})

test('people chosen are asked by a campaign: those with an account, wherever they are, and nobody else', async () => {
  const { person, recordId } = await aPersonHolding(house, finance, 'Vũ Thị Được Hỏi')
  const { person: other, recordId: otherId } = await aPersonHolding(house, finance, 'Vũ Văn Không Hỏi')
  const { ids } = await officer.call(personnel.foundIds, { text: 'khuynh' })
  const { records } = await officer.call(personnel.selectedToReview, { recordIds: [recordId, ...ids] })
  const going = records.filter(({ whyNot }) => whyNot === null).map(({ id }) => id)
  expect(going).toEqual([recordId])
  expect(records.find(({ whyNot }) => whyNot !== null)?.whyNot).toContain('chưa có tài khoản')
  const asked = { title: 'Rà soát theo danh sách', year: 2026, deadline: '2099-12-31', unitIds: [] }
  await expect(officer.call(personnel.openCampaign, asked)).rejects.toMatchObject({ status: 422 })
  const { campaignId } = await officer.call(personnel.openCampaign, { ...asked, recordIds: going })
  const titles = async (who: Person) => (await who.call(personnel.ownCampaigns, {})).campaigns.map(({ title }) => title)
  expect(await titles(person)).toEqual(['Rà soát theo danh sách'])
  expect(await titles(other)).toEqual([])
  const { people } = await officer.call(personnel.campaignPeople, { campaignId, state: 'all' })
  expect(people.map((one) => one.recordId)).toEqual([recordId])
  expect(otherId).not.toBe(recordId)
})

test('columns of any part come with the page, as of the day', async () => {
  const { rows } = await officer.call(personnel.findRecords, {
    text: 'tran an',
    columns: ['pay.step', 'employment.unitId'],
  })
  expect(rows[0]).toMatchObject({
    postTitle: 'Trưởng phòng Ngân sách',
    cells: { 'pay.step': [4], 'employment.unitId': ['Sở Tài chính'] },
  })
})

test('a past day shows the name, the number and the state of that day; a unit of a condition stands for all below it', async () => {
  const [today] = (await officer.call(personnel.findRecords, { text: 'chuyen' })).rows
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId: today?.id as string,
        kind: 'declare',
        effectiveOn: '2024-01-01',
        standing: 'verified',
        effects: [sets('name', '2024-01-01', { birthName: 'Lê Thị Đổi Tên' })],
      },
      {
        recordId: today?.id as string,
        kind: 'resign',
        effectiveOn: '2024-06-01',
        standing: 'verified',
        effects: [{ op: 'end', part: 'employment', slot: '', on: '2024-06-01' }],
      },
    ]),
  )
  const on = async (asOf: string) => {
    const { rows } = await officer.call(personnel.findRecords, { text: 'doi ten', asOf, presence: 'all' })
    return rows.map(({ fullName, state }) => [fullName, state])
  }
  expect(await on('2023-12-31')).toEqual([['Lê Thị Chuyển', 'draft']])
  expect(await on('2024-05-31')).toEqual([['Lê Thị Đổi Tên', 'draft']])
  expect(await on('2024-06-01')).toEqual([['Lê Thị Đổi Tên', 'closed']])
  const managedBy = async (unitId: number) => {
    const filter = { part: 'employment', field: 'unitId', ask: 'is' as const, values: [unitId], ever: true }
    const asked = { filters: [filter], asOf: '2025-06-30', presence: 'all' as const }
    const { rows, unitsNamed } = await officer.call(personnel.findRecords, asked)
    expect(unitsNamed.map((unit) => unit.unitId)).toEqual([unitId])
    return rows.map(({ fullName }) => fullName)
  }
  expect(await managedBy(health)).toEqual(['Nguyễn Đặng Khuynh', 'Lê Thị Đổi Tên'])
  const { rows: above } = await house.owner.query<{ parent_id: number }>(
    "select parent_id from organization.unit_version where unit_id = $1 and valid_from <= '2025-06-30' and valid_to > '2025-06-30' and recorded_to = 'infinity'",
    [health],
  )
  expect(await managedBy(above[0]?.parent_id as number)).toEqual(expect.arrayContaining(['Nguyễn Đặng Khuynh']))
})

test('a list of more than any page or limit leaves whole, streamed: 1.000-row limits do not exist here', async () => {
  const many = 10_050
  await house.owner.query(
    `insert into personnel.record (unit_id, full_name, given_name, state, opened_on)
     select $1::int, 'Đông Văn Nhân', 'Nhân', 'in_use', date '2026-01-01' from generate_series(2, $2::int)
     union all select $1, 'Đông Thị Út', 'Út', 'in_use', '2026-01-01'`,
    [health, many],
  )
  const readRows = async (asked: ArgumentOf<typeof personnel.exportRecords>) => {
    const { bytes } = await officer.download(personnel.exportRecords, asked)
    const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? []
    return rows.filter(([number]) => typeof number === 'number').map((row) => row.slice(0, 2))
  }
  const rows = await readRows({ text: 'dong', columns: ['pay.step'] })
  expect([rows.length, rows[0], rows.at(-1)]).toEqual([many, [1, 'Đông Văn Nhân'], [many, 'Đông Thị Út']])
  // Whoever was chosen far down the list is not lost either.
  const found = await officer.call(personnel.findRecords, { text: 'dong ut' })
  const chosen = found.rows.map(({ id }) => id)
  expect(await readRows({ text: 'dong', recordIds: chosen })).toEqual([[1, 'Đông Thị Út']])
  const unknown = officer.download(personnel.exportRecords, { text: 'dong', columns: ['pay.unheard'] })
  await expect(unknown).rejects.toMatchObject({ status: 422 })
  // Of a demonstration the long list says so over its head as the short one does.
  await house.arrange((tx) =>
    addDemoAccounts(tx, [{ userName: 'thu', fullName: 'Người Thử', role: 'par-admin', unitName: '', password: 'x' }]),
  )
  const { bytes } = await officer.download(personnel.exportRecords, { text: 'dong' })
  const [label, head, first] = (await readXlsx(bytes)).sheets[0]?.rows ?? []
  expect([label?.filter(Boolean), head?.[0], first?.[0]]).toEqual([['BỘ MẪU – dữ liệu giả định'], 'STT', 1])
})
