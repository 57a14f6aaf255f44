/** Decisions about many: out of an annex, in the background as whoever asked, all of them or nobody. */
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { startRunner } from '../../../../platform/jobs/runner.ts'
import { openLog } from '../../../../platform/log.ts'
import { MAIL_OFF } from '../../../../platform/mail/mail.ts'
import { readTables } from '../../../../platform/office/read.ts'
import { workbook, XLSX } from '../../../../platform/office/xlsx.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aStepThree, type Person } from '../../fixtures.ts'
import { recordGroup } from '../../jobs-of-decisions.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

const atStep3 = (fullName: string) => aStepThree(house, { unitId, fullName })
const paper = {
  number: '300/QĐ-STC',
  decidedOn: '2024-12-20',
  issuer: 'Sở Tài chính',
  signer: 'Trần Thị Ký',
  about: '',
}

const behalfOf = ({ accountId }: Person, unit: number) => ({
  actor: { accountId, fullName: 'Nguyễn Thị Hồ', unitId },
  scope: { everywhere: false, units: [unit] },
  permission: 'personnel.record',
})

/** As the page does: asked for, and looked at until it is over. */
async function background(asked: Parameters<typeof officer.call<typeof personnel.recordGroupDecision>>[1]) {
  const { runId } = await officer.call(personnel.recordGroupDecision, asked)
  const look = () => officer.call(personnel.groupRun, { runId })
  const url = new URL(inject('ownerUrl'))
  url.pathname = `/${house.owner.database}`
  const ground = { ...house, clock: () => house.clock.now, mail: MAIL_OFF, log: openLog('silent') }
  const runner = await startRunner(url.href, ground, { tasks: [recordGroup], schedules: [] })
  await expect.poll(async () => (await look()).state, { timeout: 40_000 }).toBe('done')
  await runner.stop()
  return look()
}

test('one decision for three hundred people, out of the annex in Excel: all of them, or nobody', async () => {
  const names = Array.from(
    { length: 300 },
    (_, at) => `Trần Văn ${String.fromCharCode(65 + (at % 26))}${Math.floor(at / 26)}`,
  )
  const ids = new Map<string, string>()
  await Promise.all(names.map(async (fullName) => ids.set(fullName, await atStep3(fullName))))
  const columns = ['TT', 'Họ và tên', 'Ngày sinh', 'Bậc mới'].map((title) => ({
    title,
    kind: 'text' as const,
    width: 20,
  }))
  const rows = [...names, 'Người Không Có'].map((name, at) => [String(at + 1), name, '12/04/1988', '4'])
  const bytes = await workbook({
    at: new Date(0),
    sheets: [{ name: 'PL', agency: '', title: 'Danh sách', sample: false, columns, rows }],
  })
  const file = { name: 'phu luc.xlsx', bytes, mediaType: XLSX }
  const read = await officer.upload(personnel.readPeople, { kind: 'step-regular', effectiveOn: '2025-06-01' }, file)
  expect(read.rows.at(-1)).toMatchObject({
    name: 'Người Không Có',
    recordId: null,
    problem: expect.stringContaining('Không có hồ sơ'),
  })
  const people = read.rows.flatMap(({ recordId, said }) => (recordId === null ? [] : [{ recordId, said }]))
  expect(people).toHaveLength(300)
  const { people: seen } = await officer.call(personnel.previewDecision, {
    kind: 'step-regular',
    effectiveOn: '2025-06-01',
    people,
  })
  const asked = {
    ...({ kind: 'step-regular', effectiveOn: '2025-06-01', paper } as const),
    people: seen.map(({ recordId, said, stamp }) => ({ recordId, said, stamp, reason: 'theo phụ lục' })),
  }
  await expect(officer.call(personnel.recordDecision, asked)).rejects.toMatchObject({ status: 422 })
  const written = async () =>
    (await house.owner.query('select from personnel.event where effective_on = $1', ['2025-06-01'])).rowCount
  const before = await written()
  const wrong = asked.people.map((one, at) => (at === 299 ? { ...one, said: { ...one.said, step: 12 } } : one))
  const refused = await background({ ...asked, people: wrong })
  expect(refused).toMatchObject({ state: 'done', decisionId: null })
  expect(refused.problems).toMatchObject([{ sentence: expect.stringContaining(seen[299]?.fullName ?? '') }])

  // It is stopped when half of them are written; and it reaches no further than whoever asked for it.
  const input = { of: behalfOf(officer, unitId), through: 'plain', asked } as const
  const stopping = async (done: number) => {
    if (done > 400) throw new Error('stopped')
  }
  await expect(runTask(house, recordGroup, input, MAIL_OFF, stopping)).rejects.toThrow('stopped')
  const elsewhere = { ...input, of: behalfOf(officer, await house.unit('Sở Công Thương')) }
  expect(await runTask(house, recordGroup, elsewhere)).toMatchObject({ problems: [{ reason: 'personnel.not-found' }] })
  expect(await written()).toBe(before)

  const { decisionId, done, total } = await background(asked)
  if (decisionId === null) throw new Error('nobody was recorded')
  expect([done, total]).toEqual([600, 600])
  const { events, recordings } = await officer.call(personnel.decision, { decisionId })
  expect(events).toHaveLength(300)
  expect(recordings).toMatchObject([{ people: 300, byName: 'Nguyễn Thị Hồ' }])
  const other = await anHrOfficer(house, unitId, 'Người Khác')
  const [run] = (await house.owner.query<{ id: string }>('select id from jobs.run')).rows
  await expect(other.call(personnel.groupRun, { runId: run?.id ?? '' })).rejects.toMatchObject({ status: 404 })
  await expect(other.call(personnel.cancelGroupDecision, { runId: run?.id ?? '' })).rejects.toMatchObject({
    status: 409,
  })
  const printed = await officer.download(personnel.printDecision, {
    decisionId,
    post: 'Giám đốc',
    signer: 'Trần Thị Ký',
  })
  expect((await readTables(printed.bytes, 400)).some(({ rows }) => rows.length > 300)).toBe(true)
}, 60_000)

test('the annex comes back as it was sent, with what is wrong marked in the cells that are', async () => {
  await Promise.all(['Hồ Văn Đúng', 'Hồ Văn Sai'].map(atStep3))
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Ghi chú', rows: [['Ghi chú của văn phòng']] },
      {
        name: 'Danh sách',
        rows: [
          ['DANH SÁCH', null, null],
          ['Họ và tên', 'Bậc mới', 'Ghi chú'],
          ...[
            ['Hồ Văn Đúng', 4, 'giữ'],
            ['Hồ Văn Sai', 13, null],
            ['Hồ Văn Ai', 'bốn', null],
          ],
        ],
      },
    ],
  })
  const asked = { kind: 'step-regular', effectiveOn: '2025-06-01' } as const
  const answer = await officer.upload(personnel.markedAnnex, asked, { name: 'phu luc.xlsx', bytes, mediaType: XLSX })
  const { sheets } = await readXlsx(answer as unknown as Uint8Array, { readStyles: true })
  expect(sheets.map(({ name }) => name)).toEqual(['Ghi chú', 'Danh sách'])
  const [notes, list] = sheets
  expect(notes?.rows).toEqual([['Ghi chú của văn phòng']])
  expect(list?.rows.map((row) => row.slice(0, 3))).toContainEqual(['Hồ Văn Đúng', 4, 'giữ'])
  const noted = [...(list?.cells ?? [])].flatMap(([at, { comment, style }]) =>
    comment ? [[at, style?.fill !== undefined, comment.text]] : [],
  )
  expect(noted).toEqual([
    ['3,1', true, expect.stringContaining('bậc')],
    ['4,0', true, expect.stringContaining('Không có hồ sơ')],
    ['4,1', true, expect.stringContaining('bốn')],
  ])
})
