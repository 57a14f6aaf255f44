/**
 * The notice of 17/9/2021 as tasks of the department of that day (db/catalogues/directives). What it asks is real, summed up in
 * our words; how far each task came is invented, and every task says so.
 */
import notice from '../../../../db/catalogues/directives/notice-2021-09-17.json' with { type: 'json' }
import { bindPermission } from '../../../modules/directives/actions/bind-order.ts'
import type { HeldTask } from '../../../modules/directives/queries/held-task.ts'
import { unitsOn } from '../../../modules/organization/index.ts'
import { SYSTEM, type Tx } from '../../../platform/http/call.ts'
import { callOf } from '../as-account.ts'
import { insertDocument } from './insert-document.ts'
import { done, INVENTED, ISSUED, type KnownPlans, lifeOf, periodsOf, WAITING } from './lives-2021.ts'
import { seedPlans2021 } from './plans-2021.ts'
import { addGroup, addTask, type Desk, insertRows, noRows, type Rows, type TaskToSeed } from './seed-life-of-task.ts'

const MEETING = notice.document.meetingDate
/** The province of that day was merged into the new one. */
const MERGED = '2025-07-01'

type Noted = (typeof notice.tasks)[number]

const numberOf = ({ id }: Noted) => id.split('/')[1] ?? ''
const lineOf = (task: Noted) => `${numberOf(task)}. ${task.summary}`

interface Ground {
  /** Of that day. */
  provinceId: number
  homeAffairs: number
  coordinators: ReadonlyMap<string, number>
  /** Which follows what is open since the merger. */
  successor: number
  orders: readonly { id: string; levels: string[]; kinds: string[] }[]
  giver: Desk['giver']
  plans: KnownPlans
}

/** What the notice permits is in the book of law, as its issue would have put it there. */
async function permit(
  tx: Tx,
  task: Noted,
  pointId: string,
  { provinceId, giver }: Ground,
): Promise<TaskToSeed['more']> {
  const rule = /(?:khoản \d+ Điều \d+ )?(?:Nghị định|Thông tư liên tịch) [^.]+/u.exec(task.summary)?.[0] ?? task.title
  const bound = { scopeId: provinceId, firstDay: MEETING, lastDay: null, note: task.note ?? '' }
  const binding = { ...bound, rule, levels: [], chosenIds: [] }
  const call = callOf(
    tx,
    { accountId: SYSTEM.accountId, fullName: giver.fullName, unitId: giver.unitId },
    new Date(`${ISSUED}T03:00:00Z`),
  )
  const held = { binding, title: task.title, point_id: pointId } as unknown as HeldTask
  const source = {
    number: '',
    symbol: notice.document.symbol,
    issued_on: null,
    meeting_on: MEETING,
    issuer: 'UBND tỉnh Bắc Giang',
  }
  return { binding: JSON.stringify(binding), permission_id: await bindPermission(call, held, source) }
}

function freezeOf(task: Noted, { provinceId, orders }: Ground): TaskToSeed['more'] {
  const bound = { scopeId: provinceId, firstDay: task.deadline ?? MEETING, lastDay: null, note: task.note ?? '' }
  // The orders are in the list of organization already: the tasks name them, they are not given a second time.
  const level = { '2.2': 'service', '2.3': 'village' }[numberOf(task)]
  const order = orders.find(({ levels, kinds }) =>
    level === undefined ? !kinds.includes('establish') : levels.includes(level) && kinds.includes('establish'),
  )
  const stopped =
    level === undefined
      ? { levels: ['department', 'branch', 'district', 'commune'], kinds: ['take-in'], workers: ['civil-servant'] }
      : { levels: [level], kinds: ['establish', 'split'], workers: [] }
  const binding = { ...bound, number: '', issuedOn: MEETING, ...stopped }
  return { binding: JSON.stringify(binding), freeze_order_id: order?.id ?? null }
}

function taskOf(task: Noted, pointId: string, ground: Ground, today: string): TaskToSeed {
  const [label, isOrder] = [numberOf(task), task.kind === 'freeze' || task.kind === 'permission']
  const { homeAffairs, successor } = ground
  const dueOn = task.kind.startsWith('dated') ? (task.deadline ?? task.proposedDeadline) : null
  const isStanding = task.kind === 'standing'
  const goesOn = isStanding || isOrder || label in WAITING
  const owner = task.owner === 'Sở Nội vụ' ? '' : ` Văn bản giao: ${task.owner}; Sở Nội vụ theo dõi, tổng hợp.`
  const groups = task.coordinating.filter((name) => !ground.coordinators.has(name) && name !== 'Sở Nội vụ')
  const others = groups.length === 0 ? '' : ` Phối hợp theo văn bản: ${groups.join('; ')}.`
  return {
    pointId,
    kind: task.kind as TaskToSeed['kind'],
    title: task.title,
    measurable_result: task.measurableResult,
    summary: `${task.note ?? ''}${owner}${others} Tiến độ là ${INVENTED.toLowerCase()}.`.trim(),
    unit_id: goesOn ? successor : homeAffairs,
    coordinators: task.coordinating.flatMap((name) => ground.coordinators.get(name) ?? []),
    dueOn,
    due_basis: dueOn === null ? 'none' : task.deadline === null ? 'proposed' : 'derived',
    due_words: '',
    issuedOn: ISSUED,
    acceptedOn: isOrder ? null : '2021-09-23',
    life: lifeOf(label, ground.plans, today),
    ...(isStanding && { periods: periodsOf(label, today) ?? [] }),
    ...(goesOn && {
      charges: [
        { unitId: homeAffairs, from: ISSUED, to: MERGED, why: '' },
        { unitId: successor, from: MERGED, to: 'infinity', why: 'Kế thừa nhiệm vụ khi hợp nhất tỉnh' },
      ],
    }),
    more: {
      ...(isStanding && { rhythm: 'year' }),
      ...(task.kind === 'freeze' && freezeOf(task, ground)),
      field: task.module as NonNullable<TaskToSeed['more']>['field'],
    },
  }
}

/** “Các sở, cơ quan, địa phương”: each of the departments of that day has its own; a few came late. */
const GROUP = '4.3'

function addTasksOfGroup(rows: Rows, desk: Desk, task: TaskToSeed, ground: Ground, words: string): void {
  const group = addGroup(rows, desk, task.pointId, words)
  for (const [place, unitId] of [...ground.coordinators.values()].entries()) {
    const life = place % 7 === 3 ? [done('2021-10-19', '2021-10-21')] : [done('2021-10-14', '2021-10-20')]
    const summary = (task.summary ?? '').replace(/ Văn bản giao:.*?tổng hợp\./u, '')
    addTask(rows, desk, {
      ...task,
      summary,
      unit_id: unitId,
      coordinators: [ground.homeAffairs],
      life,
      more: { ...task.more, ...group },
    })
  }
}

/** Orders of the notice that are there already. */
const ordersOf = (tx: Tx, provinceId: number) =>
  tx
    .selectFrom('organization.freeze_order')
    .select(['id', 'levels', 'kinds'])
    .where('scope_id', '=', provinceId)
    .where('issued_on', '=', MEETING)
    .execute()

async function groundOf(tx: Tx, desk: Omit<Desk, 'documentId'>, successor: number): Promise<Ground> {
  const province = (await unitsOn(tx, MEETING, { levels: ['province'] })).find(({ name }) => name === 'Bắc Giang')
  if (!province) throw new Error('Bắc Giang is not there on the day of the notice')
  const departments = await unitsOn(tx, MEETING, { levels: ['department'], within: province.unitId })
  const named = new Map(departments.map(({ fullName, unitId }) => [fullName, unitId]))
  const homeAffairs = named.get('Sở Nội vụ')
  if (homeAffairs === undefined) throw new Error('the province had no Sở Nội vụ on the day of the notice')
  named.delete('Sở Nội vụ')
  return {
    provinceId: province.unitId,
    homeAffairs,
    coordinators: named,
    successor,
    orders: await ordersOf(tx, province.unitId),
    giver: desk.giver,
    plans: await seedPlans2021(tx, desk, { homeAffairs, successor, merged: MERGED }),
  }
}

/** @param successor today's Sở Nội vụ. */
export async function seedNotice2021(
  tx: Tx,
  { giver, proofId }: Pick<Desk, 'giver' | 'proofId'>,
  successor: number,
  now: Date,
): Promise<void> {
  const ground = await groundOf(tx, { giver, proofId, now: now.toISOString() }, successor)
  const { symbol, title } = notice.document
  const heads = new Map(notice.tasks.map((task) => [task.point, `${task.point}. Kết luận điểm ${task.point}`]))
  const lines = [...heads].flatMap(([point, head]) => [
    head,
    ...notice.tasks.filter((task) => task.point === point).map(lineOf),
  ])
  const { documentId, pointOf } = await insertDocument(tx, {
    kind: 'notice',
    symbol,
    title,
    issuer: 'UBND tỉnh Bắc Giang',
    meeting_on: MEETING,
    unit_id: giver.unitId,
    signer: 'Văn phòng UBND tỉnh (thừa lệnh Chủ tịch)',
    state: 'registered',
    lines,
    at: `${ISSUED}T03:00:00Z`,
    points: notice.tasks.map((task) => ({
      key: task.id,
      label: numberOf(task),
      words: lineOf(task),
      outcome: 'tasks' as const,
    })),
  })
  const rows = noRows()
  const desk = { documentId, giver, proofId, now: now.toISOString() }
  for (const task of notice.tasks) {
    const pointId = pointOf.get(task.id) as string
    const drawn = taskOf(task, pointId, ground, desk.now.slice(0, 10))
    const permission = task.kind === 'permission' ? await permit(tx, task, pointId, ground) : {}
    const written = { ...drawn, more: { ...drawn.more, ...permission } }
    if (numberOf(task) === GROUP) addTasksOfGroup(rows, desk, written, ground, task.owner)
    else addTask(rows, desk, written)
  }
  await insertRows(tx, rows)
}
