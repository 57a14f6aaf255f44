import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../tests/support/house.ts'
import { directives } from './contract.ts'
import { directivesFacts } from './facts.ts'
import { aDocument, anIssuedTask, at, people, report, taskOf } from './fixtures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
})
afterAll(() => house.close())

const travel = async (day: string) => {
  house.clock.now = new Date(`${day}T03:00:00Z`)
  who = await people(house, units)
}
const ask = (key: string, unitId = units.lead, asOf = '2023-12-31') => {
  const source = directivesFacts.find((one) => one.key === key)
  if (!source) throw new Error(`no source ${key}`)
  const asked = { unitId, from: '2023-01-01', to: '2023-12-31', asOf }
  return house.arrange((tx) => source.compute({ tx, now: house.clock.now }, asked))
}
const year = { kind: 'plan', title: 'Kế hoạch CCHC', parYear: 2023, issuedOn: '2023-02-01' }

test('before anything is given there is nothing to be on time with, and a plan is asked for by name', async () => {
  await travel('2023-02-03')
  expect(await ask('directives.on-time-rate')).toMatchObject({ numerator: 0, denominator: 0 })
  await expect(ask('plan.completion-rate')).rejects.toThrow('Chưa có kế hoạch cải cách hành chính năm 2023')
  await expect(ask('plan.issued-on-time')).rejects.toThrow('Chưa có kế hoạch')
})

test('the rate, the overdue, the reports and the plan of a year, each with the rows behind it', async () => {
  await travel('2023-02-03')
  const asking = await anIssuedTask(who.giver, units.lead, {
    kind: 'dated-by-plan',
    title: 'Ban hành kế hoạch CCHC',
    dueOn: '2023-02-10',
  })
  const late = await anIssuedTask(who.giver, units.lead, { title: 'Không kịp' })
  await anIssuedTask(who.giver, units.other, { title: 'Của cơ quan khác' })
  await anIssuedTask(who.giver, units.lead, { kind: 'standing', title: 'Báo cáo', dueOn: null, rhythm: 'year' })
  const own = await house.person({
    fullName: 'Đỗ Văn Sổ',
    unitId: units.lead,
    grants: [{ role: 'directives-office', unitId: units.lead }],
  })
  const planDocumentId = await aDocument(own, year)
  await who.lead.call(directives.acceptTask, await at(who.lead, asking))
  await who.lead.call(directives.reportDone, { ...(await at(who.lead, asking)), words: 'Đã có', planDocumentId })
  await who.giver.call(directives.confirmTask, await at(who.giver, asking))
  const parts = [
    await anIssuedTask(own, units.lead, { documentId: planDocumentId, dueOn: '2023-11-30' }),
    await anIssuedTask(own, units.lead, { documentId: planDocumentId, dueOn: '2023-11-30' }),
  ]
  await report(who.lead, parts[0] as string)
  await own.call(directives.confirmTask, await at(own, parts[0] as string))
  expect((await taskOf(own, parts[0] as string)).state).toBe('done')

  const rate = await ask('directives.on-time-rate')
  expect(rate).toMatchObject({ numerator: 1, denominator: 2, others: { late: 0, overdue: 1 } })
  // What makes the figure smaller stands first; only this unit's tasks are there, and none it gave itself.
  expect(rate.rows.map(({ counted }) => counted)).toEqual([false, true])
  expect(rate.rows[0]?.path).toMatch(/^\/directives\/tasks\//)
  expect(rate.rows.some(({ title }) => title === 'Của cơ quan khác')).toBe(false)
  const overdue = await ask('directives.overdue-open')
  expect(overdue).toMatchObject({ numerator: 2, denominator: null })
  expect(overdue.rows.map(({ path }) => path)).toContain(`/directives/tasks/${late}`)
  // The report of the year is due on 31/12: not due yet on that day, overdue the day after.
  expect(await ask('reports.on-time')).toMatchObject({ numerator: 0, denominator: 0 })
  expect(await ask('reports.on-time', units.lead, '2024-01-01')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(await ask('plan.completion-rate')).toMatchObject({ numerator: 1, denominator: 2 })
  expect(await ask('plan.issued-on-time')).toMatchObject({ numerator: 1, denominator: null })
})

test('what the giver confirms after the year counts for it; a report of the year that never came counts against it once the year is over', async () => {
  await travel('2023-12-20')
  const task = await anIssuedTask(who.giver, units.other, { title: 'Báo ngày cuối', dueOn: '2023-12-31' })
  await anIssuedTask(who.giver, units.other, {
    kind: 'standing',
    title: 'Báo cáo năm',
    dueOn: null,
    rhythm: 'year',
  })
  // One of the other test is overdue since March.
  await travel('2023-12-31')
  await report(who.other, task)
  expect(await ask('directives.on-time-rate', units.other)).toMatchObject({ numerator: 0, denominator: 1 })
  await travel('2024-01-06')
  await who.giver.call(directives.confirmTask, await at(who.giver, task))
  expect(await ask('directives.on-time-rate', units.other)).toMatchObject({ numerator: 1, denominator: 2 })
  expect(await ask('reports.on-time', units.other)).toMatchObject({
    numerator: 0,
    denominator: 1,
    others: { unsent: 1, late: 0 },
  })
})
