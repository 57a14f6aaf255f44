/** The demo writes lives of tasks at once: its rows are those that the doors of directives would have left. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../tests/support/house.ts'
import { FROM } from '../modules/directives/rules/life.ts'
import { seedNotice2021 } from './demo/directives/seed-notice-2021.ts'
import { seedNoticeNow } from './demo/directives/seed-notice-now.ts'
import { seedDocument } from './demo/seed-document.ts'
import { seedFreezes } from './demo/seed-freezes.ts'

const NOW = new Date('2026-11-20T03:00:00Z')
let house: House

interface Seeded {
  id: string
  kind: string
  state: string
  unitId: number
  steps: string[]
  days: string[]
  charges: { unitId: number; from: string; to: string }[]
}
let tasks: Seeded[]

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = NOW
  const unit = (name: string) => house.unit(name, '2026-11-20')
  const [home, committee] = [await unit('Sở Nội vụ'), await unit('Sở Tư pháp')]
  const { rows: departments } = await house.owner.query<{ unit_id: number }>(
    `select unit_id from organization.unit_version where level = 'department' and recorded_to = 'infinity' and not is_reference
       and '2026-11-20' >= valid_from and '2026-11-20' < valid_to order by unit_id limit 10`,
  )
  const leads = departments.map(({ unit_id }) => unit_id)
  await house.arrange(async (tx) => {
    const owner = { unitId: committee, scorer: { id: crypto.randomUUID(), fullName: 'Người giả định' } }
    const paper = { title: 'Báo cáo (giả định)', number: null, issuedOn: null, fileName: 'bao-cao.pdf' }
    const bytes = new TextEncoder().encode(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    )
    const proofId = await seedDocument(tx, house.files, owner, { ...paper, bytes, addedAt: NOW.toISOString() })
    const giver = { unitId: committee, fullName: 'Cơ quan giao giả định' }
    await seedFreezes(tx, NOW)
    await seedNotice2021(tx, { giver, proofId }, home, NOW)
    await seedNoticeNow(tx, { giver, proofId }, leads, NOW)
  })
  const { rows } = await house.owner.query<Seeded>(`
    select t.id, t.kind, t.state, t.unit_id as "unitId",
      (select array_agg(s.step order by s.id) from directives.step s where s.task_id = t.id) as steps,
      (select array_agg(s.taken_on::text order by s.id) from directives.step s where s.task_id = t.id) as days,
      (select json_agg(json_build_object('unitId', c.unit_id, 'from', c.from_day::text, 'to', c.to_day::text) order by c.from_day)
        from directives.charge c where c.task_id = t.id) as charges
    from directives.task t`)
  tasks = rows
})
afterAll(() => house.close())

const found = async (question: string) => (await house.owner.query(question)).rows

/** What a step leaves a task in; the others leave it as it is. */
const AFTER: Readonly<Record<string, string>> = {
  accept: 'accepted',
  dispute: 'disputed',
  progress: 'in-progress',
  periodic: 'in-progress',
  report: 'reported',
  confirm: 'done',
  return: 'in-progress',
  cancel: 'cancelled',
}
/** Steps whose rule of states goes by another name. */
const RULE: Readonly<Record<string, keyof typeof FROM>> = {
  extend: 'answer-extension',
  'refuse-extension': 'answer-extension',
}

test('each step is taken from a state that allows it, in the order of days, and the last leaves the state', () => {
  expect(tasks.length).toBeGreaterThan(60)
  for (const { steps, days, state, kind } of tasks) {
    expect(steps[0]).toBe('issue')
    let now = kind === 'freeze' || kind === 'permission' ? 'in-force' : 'issued'
    for (const step of steps.slice(1)) {
      const rule = RULE[step] ?? step
      if (rule in FROM) expect(FROM[rule as keyof typeof FROM], `${step} when ${now}`).toContain(now)
      now = AFTER[step] ?? now
    }
    expect(now).toBe(state)
    expect(days).toEqual(days.toSorted())
  }
})

test('one body leads at any time, from the first day on without a gap, and it is the one the task names', () => {
  for (const { charges, unitId, days } of tasks) {
    expect(charges[0]?.from).toBe(days[0])
    expect(charges.at(-1)).toMatchObject({ unitId, to: 'infinity' })
    for (const [at, { to }] of charges.entries()) expect(charges[at + 1]?.from ?? 'infinity').toBe(to)
  }
})

test('what is done is proven and, where a plan sets the days, has its plan; what is open belongs to a body of today', async () => {
  expect(
    await found(`select t.title from directives.task t where t.state in ('done', 'reported')
      and not exists (select from directives.proof p where p.task_id = t.id and p.report_id is not null)`),
  ).toEqual([])
  expect(
    await found(
      `select title from directives.task where kind = 'dated-by-plan' and state = 'done' and plan_document_id is null`,
    ),
  ).toEqual([])
  expect(
    await found(`select t.title from directives.task t where t.closed_on is null and not exists (select from organization.unit_version v
      where v.unit_id = t.unit_id and v.recorded_to = 'infinity' and '2026-11-20' >= v.valid_from and '2026-11-20' < v.valid_to)`),
  ).toEqual([])
})

test('of the five tasks dated by a plan three have theirs, each with tasks; two wait, one of them past its day', async () => {
  const rows = await found(`select p.label, t.state, t.due_on < '2026-11-20' as past,
      (select count(*)::int from directives.task o where o.document_id = t.plan_document_id) as tasks
    from directives.task t join directives.point p on p.id = t.point_id where t.kind = 'dated-by-plan' order by p.position`)
  expect(rows).toEqual([
    { label: '2.1', state: 'in-progress', past: false, tasks: 0 },
    { label: '2.4', state: 'done', past: true, tasks: 3 },
    { label: '3.2', state: 'in-progress', past: true, tasks: 0 },
    { label: '3.3', state: 'done', past: true, tasks: 2 },
    { label: '6.2', state: 'done', past: true, tasks: 1 },
  ])
})

test('a task that orders names an order that stops as much, from the same day, once; and a permission is in the book of law', async () => {
  const orders = await found(`select p.label, o.point, o.first_day = (t.binding ->> 'firstDay')::date as "sameDay",
      o.levels @> array(select jsonb_array_elements_text(t.binding -> 'levels')) as "sameLevels",
      o.kinds @> array(select jsonb_array_elements_text(t.binding -> 'kinds')) as "sameKinds", o.scope_id = (t.binding ->> 'scopeId')::int as "sameScope"
    from directives.task t join directives.point p on p.id = t.point_id left join organization.freeze_order o on o.id = t.freeze_order_id
    where t.kind = 'freeze' order by p.position`)
  const same = { sameDay: true, sameLevels: true, sameKinds: true, sameScope: true }
  expect(orders).toEqual([
    { label: '2.2', point: 'điểm 2', ...same },
    { label: '2.3', point: 'điểm 2', ...same },
    { label: '4.5', point: 'điểm 4.5', ...same },
  ])
  expect(
    await found(`select point from organization.freeze_order where issued_on = '2021-09-17' order by point`),
  ).toEqual([{ point: 'điểm 2' }, { point: 'điểm 4.5' }])
  expect(
    await found(`select p.point, p.first_day::text as day from directives.task t join law.permission p on p.id = t.permission_id
      where t.kind = 'permission' order by p.point`),
  ).toEqual([
    { point: 'điểm 7.1', day: '2021-09-17' },
    { point: 'điểm 7.2', day: '2021-09-17' },
  ])
})

test('everything says that it is assumed', async () => {
  expect(await found(`select title from directives.document where not is_sample`)).toEqual([])
  expect(
    await found(`select title from directives.task where not is_sample or summary not ilike '%dữ liệu giả định%'`),
  ).toEqual([])
})

test('what is given to a group is one task for each body', async () => {
  expect(
    await found(
      `select group_id from directives.task where group_id is not null group by group_id having count(*) <> count(distinct unit_id)`,
    ),
  ).toEqual([])
  const [group] =
    await found(`select g.words, count(*)::int as all, count(*) filter (where t.state = 'done')::int as done
    from directives.task_group g join directives.task t on t.group_id = g.id join directives.point p on p.id = g.point_id
    where p.label = '4.3' group by g.id`)
  expect(group).toMatchObject({ words: 'Các sở, cơ quan, địa phương' })
  expect(group?.all).toBeGreaterThan(10)
  expect(group?.done).toBe(group?.all)
})
