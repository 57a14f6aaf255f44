/** What is counted, through the doors: by whatever tasks are told apart, and the tasks behind each figure. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { directives, type OnTime, type RateRow } from '../contract.ts'
import { aDocument, anIssuedTask, at, people, report } from '../fixtures.ts'
import type { Dimension } from '../rules/dimensions.ts'
import { FIGURES } from '../rules/rate.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>
const year = { from: '2022-01-01', to: '2022-12-31' }
const reason = 'Lý do đã nêu rõ'

const travel = async (day: string) => {
  house.clock.now = new Date(`${day}T03:00:00Z`)
  who = await people(house, units)
}
const confirm = async (taskId: string) => who.giver.call(directives.confirmTask, await at(who.giver, taskId))

beforeAll(async () => {
  house = await openHouse()
  units = {
    giver: await house.unit('Sở Nội vụ', '2022-01-03'),
    lead: await house.unit('Sở Tài chính', '2022-01-03'),
    other: await house.unit('Sở Y tế', '2022-01-03'),
  }
  await travel('2022-01-03')
  const [first, second] = [await aDocument(who.giver), await aDocument(who.giver)]
  const give = (unitId: number, dueOn: string, more: object = {}) =>
    anIssuedTask(who.giver, unitId, { documentId: first, dueOn, field: 'personnel', ...more })
  const kept = await give(units.lead, '2022-03-31', { title: 'Kịp' })
  const late = await give(units.lead, '2022-02-28', { title: 'Muộn', field: 'training', documentId: second })
  await give(units.lead, '2022-02-28', { title: 'Quá hạn', documentId: second, field: null })
  const passed = await give(units.lead, '2022-03-31', { title: 'Chuyển giao' })
  const dropped = await give(units.other, '2022-04-30', { title: 'Hủy' })
  const moved = await give(units.other, '2022-03-15', { title: 'Gia hạn' })
  await give(units.other, '2022-12-31', { title: 'Chưa đến hạn' })
  await anIssuedTask(who.giver, units.other, {
    documentId: second,
    kind: 'standing',
    title: 'Thường xuyên',
    dueOn: null,
    rhythm: 'month',
  })
  await give(units.other, '2023-03-31', { title: 'Năm sau' })
  await travel('2022-03-10')
  await who.giver.call(directives.cancelTask, { ...(await at(who.giver, dropped)), reason })
  await who.giver.call(directives.moveDue, { ...(await at(who.giver, moved)), newDueOn: '2022-04-15', reason })
  await report(who.lead, late)
  await who.giver.call(directives.returnTask, { ...(await at(who.giver, late)), reason })
  await who.giver.call(directives.reassignTask, { ...(await at(who.giver, passed)), unitId: units.other, reason })
  await travel('2022-03-20')
  await report(who.lead, kept)
  await report(who.lead, late)
  const [open] = (await who.other.call(directives.tasks, { search: 'Gia han' })).tasks
  await who.other.call(directives.acceptTask, await at(who.other, open?.id as string))
  await who.other.call(directives.assignPerson, {
    ...(await at(who.other, open?.id as string)),
    personName: 'Vi Văn Gánh',
  })
  await travel('2022-03-24')
  await confirm(kept)
  await confirm(late)
  await travel('2022-06-01')
})
afterAll(() => house.close())

const tables = (found: OnTime): [Dimension | null, RateRow[]][] => [
  [null, [found.whole]],
  ...([
    ['unit', found.byUnit],
    ['giver', found.byGiver],
    ['document', found.byDocument],
  ] as [Dimension, RateRow[]][]),
  ...([
    ['field', found.byField],
    ['age', found.byAge],
    ['month', found.byMonth],
  ] as [Dimension, RateRow[]][]),
]

test('every figure of every table opens as many tasks as it says, each once', async () => {
  const found = await who.giver.call(directives.onTime, year)
  expect(found.whole).toMatchObject({
    onTime: 1,
    late: 1,
    overdue: 3,
    notDue: 1,
    notCounted: 1,
    extended: 1,
    returned: 1,
    reported: 2,
    denominator: 5,
    rate: 2000,
    lateDays: 20,
    averageDelay: 200_000,
  })
  let opened = 0
  for (const [dimension, rows] of tables(found))
    for (const row of rows)
      for (const figure of FIGURES) {
        const asked = { ...year, figure, ...(dimension && { [dimension]: row.key }) }
        const { total, tasks } = await who.giver.call(directives.behindFigure, asked)
        expect([dimension, row.name, figure, total]).toEqual([dimension, row.name, figure, row[figure]])
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(total)
        opened += total
      }
  expect(opened).toBeGreaterThan(50)
})

test('a task passed on counts for whoever leads it, also where its figure is opened', async () => {
  const asked = { ...year, figure: 'overdue', unit: String(units.other) } as const
  const { about, tasks } = await who.giver.call(directives.behindFigure, asked)
  expect(tasks.map(({ title }) => title)).toEqual(['Chuyển giao', 'Gia hạn'])
  expect(about).toEqual(['Sở Y tế'])
})

test('the giver’s delay is told apart: four days of each report, and the time of one that came back', async () => {
  const { whole, byUnit } = await who.giver.call(directives.onTime, year)
  // 'Kịp' lay four days; 'Muộn' none until it came back, then four.
  expect([whole.giverDays, whole.reported, whole.giverDelay]).toEqual([8, 2, 40_000])
  expect(byUnit.find(({ key }) => key === String(units.other))?.giverDelay).toBeNull()
})

test('fields, ages and reports of standing duties have rows of their own; what has no field stands last', async () => {
  const { byField, byAge, byUnit } = await who.giver.call(directives.onTime, year)
  expect(byField.map(({ name, denominator }) => [name, denominator])).toEqual([
    ['Đào tạo, bồi dưỡng', 1],
    ['Hồ sơ cán bộ, công chức, viên chức', 3],
    ['', 1],
  ])
  // Done after 76 days or dropped after 66; the open ones are 149 days old.
  expect(byAge.map(({ name, denominator, notCounted }) => [name, denominator, notCounted])).toEqual([
    ['31–90 ngày', 2, 1],
    ['91–180 ngày', 3, 0],
  ])
  expect(byUnit.find(({ key }) => key === String(units.other))).toMatchObject({ reportsDue: 1, reportsOnTime: 0 })
  const duties = await who.giver.call(directives.behindFigure, { ...year, figure: 'reportsDue' })
  expect(duties.tasks.map(({ title }) => title)).toEqual(['Thường xuyên'])
})

test('what a person has open is opened by his row', async () => {
  const { load } = await who.giver.call(directives.onTime, year)
  expect(load).toMatchObject([{ personName: 'Vi Văn Gánh', unitName: 'Sở Y tế', open: 1, overdue: 1 }])
  const asked = { ...year, figure: 'openOverdue', person: load[0]?.key as string } as const
  const { about, tasks } = await who.giver.call(directives.behindFigure, asked)
  expect([about, tasks.map(({ title }) => title)]).toEqual([['Vi Văn Gánh'], ['Gia hạn']])
})

test('another body opens its own tasks alone', async () => {
  const { total } = await who.lead.call(directives.behindFigure, { ...year, figure: 'denominator' })
  const { whole } = await who.lead.call(directives.onTime, year)
  expect([total, whole.denominator]).toEqual([3, 3])
})

test('a period in which nothing is due has no rate and opens nothing', async () => {
  const none = { from: '2019-01-01', to: '2019-12-31' }
  const { whole, byUnit, byAge, cells } = await who.giver.call(directives.onTime, none)
  expect(whole).toMatchObject({ denominator: 0, rate: null, averageDelay: null, giverDelay: null })
  expect([byUnit, byAge, cells]).toEqual([[], [], []])
  expect(await who.giver.call(directives.behindFigure, { ...none, figure: 'overdue' })).toMatchObject({ total: 0 })
})
