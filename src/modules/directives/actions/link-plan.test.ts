/** A task whose days a plan sets: the plan is registered, linked, and its tasks stand under it. Everything is invented. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { directives } from '../contract.ts'
import { directivesFacts } from '../facts.ts'
import { aDocument, anIssuedTask, at, people, report, taskOf } from '../fixtures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2023-02-03T03:00:00Z')
  const unit = (name: string) => house.unit(name, '2023-02-03')
  units = { giver: await unit('Sở Nội vụ'), lead: await unit('Sở Tài chính'), other: await unit('Sở Y tế') }
  who = await people(house, units)
})
afterAll(() => house.close())

const reasonsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )
const byPlan = { kind: 'dated-by-plan' as const, title: 'Ban hành kế hoạch tinh giản', dueOn: '2023-03-31' }
const aPlan = (more: object = {}) =>
  aDocument(who.giver, { kind: 'plan', title: 'Kế hoạch tinh giản (bộ mẫu)', issuedOn: '2023-02-01', ...more })

test('the giver links the plan; its tasks stand under it with how each counts, for giver and lead alike', async () => {
  const asking = await anIssuedTask(who.giver, units.lead, byPlan)
  const plan = await aPlan()
  const [early, late] = [
    await anIssuedTask(who.giver, units.lead, {
      documentId: plan,
      title: 'Việc của chính cơ quan',
      dueOn: '2023-02-10',
    }),
    await anIssuedTask(who.giver, units.other, {
      documentId: plan,
      title: 'Việc của cơ quan khác',
      dueOn: '2023-06-30',
    }),
  ]
  // Before the link, the lead body of the task sees nothing that others are to do.
  expect(await reasonsOf(taskOf(who.lead, late))).toEqual(['directives.not-found'])
  await who.giver.call(directives.linkPlanGiven, { ...(await at(who.giver, asking)), planDocumentId: plan })
  await report(who.lead, early)
  await who.giver.call(directives.confirmTask, await at(who.giver, early))
  for (const person of [who.giver, who.lead]) {
    const { planDocument, planTasks, steps } = await taskOf(person, asking)
    expect(planDocument).toMatchObject({ id: plan, issuedOn: '2023-02-01', name: expect.stringContaining('Kế hoạch') })
    expect(planTasks.map(({ id, standing, state }) => [id, standing, state])).toEqual([
      [early, 'on-time', 'done'],
      [late, 'not-due', 'issued'],
    ])
    expect(steps[0]).toMatchObject({ step: 'link-plan', words: planDocument?.name })
  }
  // Seen, not touched; and nobody else sees it.
  expect(await reasonsOf(at(who.lead, late).then((of) => who.lead.call(directives.acceptTask, of)))).toEqual([
    'directives.not-found',
  ])
  expect(await reasonsOf(taskOf(who.other, asking))).toEqual(['directives.not-found'])
})

test('the lead body links it before it reports, and the report then needs no other proof', async () => {
  const asking = await anIssuedTask(who.giver, units.lead, byPlan)
  await who.lead.call(directives.acceptTask, await at(who.lead, asking))
  const done = async () =>
    who.lead.call(directives.reportDone, { ...(await at(who.lead, asking)), words: 'Đã ban hành' })
  expect(await reasonsOf(done())).toEqual(['directives.plan-missing'])
  const plan = await aPlan()
  // A plan of which one has no task is not within reach: the giver says it.
  const link = async () => ({ ...(await at(who.giver, asking)), planDocumentId: plan })
  expect(await reasonsOf(link().then((of) => who.lead.call(directives.linkPlan, of)))).toEqual(['directives.not-found'])
  await anIssuedTask(who.giver, units.lead, { documentId: plan, dueOn: '2023-06-30' })
  await who.lead.call(directives.linkPlan, await link())
  await done()
  await who.giver.call(directives.confirmTask, await at(who.giver, asking))
  expect(await taskOf(who.giver, asking)).toMatchObject({ state: 'done', standing: 'on-time' })
  const another = { ...(await at(who.giver, asking)), planDocumentId: await aPlan() }
  expect(await reasonsOf(who.giver.call(directives.linkPlanGiven, another))).toEqual(['directives.plan-settled'])
})

test('only a task dated by a plan takes one, and only a document that sets days is one', async () => {
  const dated = await anIssuedTask(who.giver, units.lead)
  const link = async (taskId: string, planDocumentId: string) =>
    reasonsOf(who.giver.call(directives.linkPlanGiven, { ...(await at(who.giver, taskId)), planDocumentId }))
  expect(await link(dated, await aPlan())).toEqual(['directives.not-by-plan'])
  const asking = await anIssuedTask(who.giver, units.lead, byPlan)
  expect(await link(asking, await aDocument(who.giver, { kind: 'letter' }))).toEqual(['directives.not-a-plan'])
  const own = (await taskOf(who.giver, asking)).documentId ?? ''
  expect(await link(asking, own)).toEqual(['directives.own-document'])
  expect(await link(asking, await aDocument(who.giver, { kind: 'decision', title: 'Ban hành kế hoạch' }))).toEqual([])
})

test('whether a plan of administrative reform came in time reads the link: its day against that of the task, in whosever book it is', async () => {
  const issuedOnTime = () => {
    const source = directivesFacts.find(({ key }) => key === 'plan.issued-on-time')
    if (!source) throw new Error('no such source')
    const asked = { unitId: units.other, from: '2023-01-01', to: '2023-12-31', asOf: '2023-12-31' }
    return house.arrange((tx) => source.compute({ tx, now: house.clock.now }, asked))
  }
  const asking = await anIssuedTask(who.giver, units.other, { ...byPlan, dueOn: '2023-02-10' })
  const plan = await aPlan({ parYear: 2023, issuedOn: '2023-02-15' })
  await expect(issuedOnTime()).rejects.toThrow('Chưa có kế hoạch')
  await who.giver.call(directives.linkPlanGiven, { ...(await at(who.giver, asking)), planDocumentId: plan })
  expect(await issuedOnTime()).toMatchObject({ numerator: 0 })
  await who.giver.call(directives.moveDue, {
    ...(await at(who.giver, asking)),
    newDueOn: '2023-02-20',
    reason: 'Chờ chỉ tiêu của tỉnh',
  })
  expect(await issuedOnTime()).toMatchObject({ numerator: 1 })
})
