/** Measures of tasks: frozen with the reports, held against a target, and what fails says why. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { CannotTell } from '../../../shared/fact-source.ts'
import { directives } from '../contract.ts'
import { directivesFacts } from '../facts.ts'
import { anIssuedTask, at, people, report, taskOf } from '../fixtures.ts'
import { computeMeasures } from '../jobs-of-measures.ts'
import type { Measures } from '../measures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>
const reason = 'Lý do đã nêu rõ'
const travel = async (day: string) => {
  house.clock.now = new Date(`${day}T03:00:00Z`)
  who = await people(house, units)
}
beforeAll(async () => {
  house = await openHouse()
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
})
afterAll(() => house.close())

/** The same measure, telling what the test wants it to tell. */
const telling = (numerator: number, denominator: number): Measures =>
  directivesFacts.map((one) => ({
    ...one,
    compute: async () => ({
      numerator,
      denominator,
      working: [`${numerator} trên ${denominator}`],
      evidence: [],
      rows: [{ title: 'Một việc', detail: '', path: null, counted: true }],
    }),
  }))
const failing = (error: Error): Measures =>
  directivesFacts.map((one) => ({ ...one, compute: async () => Promise.reject(error) }))
const measureOf = (taskId: string) => who.lead.call(directives.measure, { taskId })

test('what a lead body reported and what was confirmed stays as it was known, whatever is computed later', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead, { measureKey: 'directives.on-time-rate' })
  await runTask(house, computeMeasures(telling(3, 4)), { taskId })
  expect((await measureOf(taskId)).frozen).toEqual([])
  await report(who.lead, taskId)
  await travel('2023-02-10')
  await runTask(house, computeMeasures(telling(7, 8)), { taskId })
  await who.giver.call(directives.confirmTask, await at(who.giver, taskId))
  await travel('2023-03-01')
  await runTask(house, computeMeasures(telling(1, 2)), { taskId })
  const { measure, frozen } = await measureOf(taskId)
  expect(measure).toMatchObject({ words: '50,00 %', figure: 500_000 })
  expect(frozen).toMatchObject([
    { moment: 'confirmed', words: '87,50 %', figure: 875_000, asOf: '2023-02-10', working: ['7 trên 8'] },
    { moment: 'reported', words: '75,00 %', figure: 750_000, asOf: '2023-02-03', rows: [{ title: 'Một việc' }] },
  ])
  await expect(
    house.arrange((tx) =>
      tx.updateTable('directives.report_measure').set({ words: '100,00 %' }).where('task_id', '=', taskId).execute(),
    ),
  ).rejects.toThrow('permission denied')
})

test('a report that came back keeps what it said; the next one keeps its own', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead, { measureKey: 'directives.on-time-rate' })
  await runTask(house, computeMeasures(telling(1, 4)), { taskId })
  await report(who.lead, taskId)
  await who.giver.call(directives.returnTask, { ...(await at(who.giver, taskId)), reason })
  await runTask(house, computeMeasures(telling(2, 4)), { taskId })
  await travel('2023-02-04')
  await report(who.lead, taskId)
  expect((await measureOf(taskId)).frozen.map(({ moment, words }) => [moment, words])).toEqual([
    ['reported', '50,00 %'],
    ['reported', '25,00 %'],
  ])
})

test('a measure that failed is not frozen, and says the sentence of its source; a fault says what to do', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead, { measureKey: 'plan.completion-rate' })
  await runTask(house, computeMeasures(failing(new CannotTell('Chưa có kế hoạch năm 2023 trong sổ.'))), { taskId })
  expect((await measureOf(taskId)).measure).toMatchObject({
    state: 'failed',
    working: ['Chưa có kế hoạch năm 2023 trong sổ.'],
  })
  await report(who.lead, taskId)
  expect((await measureOf(taskId)).frozen).toEqual([])
  await runTask(house, computeMeasures(failing(new Error('division by zero'))), { taskId })
  const { measure } = await measureOf(taskId)
  expect(measure?.working).toEqual([expect.stringContaining('Hãy tính lại sau')])
})

test('whoever had it computed sees how far that is, and the figure once it is done; nobody else’s is shown', async () => {
  await travel('2023-02-03')
  const taskId = await anIssuedTask(who.giver, units.lead, { measureKey: 'directives.overdue-open' })
  const { runId } = await who.lead.call(directives.computeMeasure, { taskId })
  const { run } = await who.lead.call(directives.measure, { taskId, runId })
  expect(run?.state).toBe('waiting')
  expect((await who.other.call(directives.measure, { taskId, runId }).catch(() => ({ run: null }))).run).toBeNull()
  expect((await who.giver.call(directives.measure, { taskId, runId })).run).toBeNull()
})

test('a task keeps its field and its target; a figure below nothing is no target', async () => {
  await travel('2023-02-03')
  const target = { figure: 900_000, unit: '%', direction: 'at-least' as const }
  const taskId = await anIssuedTask(who.giver, units.lead, { field: 'training', target })
  expect(await taskOf(who.lead, taskId)).toMatchObject({ field: 'training', target })
  const other = await anIssuedTask(who.giver, units.lead)
  expect(await taskOf(who.lead, other)).toMatchObject({ field: null, target: null })
  const below = anIssuedTask(who.giver, units.lead, { target: { ...target, figure: -1 } })
  await expect(below).rejects.toThrow('422')
})
