import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { aPdf } from '../../documents/fixtures.ts'
import { law } from '../../law/contract.ts'
import { organization } from '../../organization/contract.ts'
import { directives } from '../contract.ts'
import { aDocument, aTask, at, documentOf, people, taskOf } from '../fixtures.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>
let province: number

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2023-02-03T03:00:00Z')
  units = {
    giver: await house.unit('Sở Nội vụ', '2023-02-03'),
    lead: await house.unit('Sở Tài chính', '2023-02-03'),
    other: await house.unit('Sở Y tế', '2023-02-03'),
  }
  province = await house.unit('Tỉnh Bắc Giang', '2023-02-03')
  who = await people(house, units)
})
afterAll(() => house.close())

const reasonsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

test('a notice without number or day is registered as it is, and named so', async () => {
  const { documentId } = await who.giver.call(directives.registerDocument, {
    kind: 'notice',
    symbol: 'TB-UBND',
    meetingOn: '2021-09-17',
    issuer: 'UBND tỉnh',
    title: 'Kết luận',
  })
  expect(await documentOf(who.giver, documentId)).toMatchObject({
    number: '',
    issuedOn: null,
    name: 'Thông báo số …/TB-UBND (kết luận ngày 17/09/2021)',
  })
})

test('the same paper is not registered twice', async () => {
  const paper = { number: '77', issuedOn: '2023-01-10' }
  await aDocument(who.giver, paper)
  expect(await reasonsOf(aDocument(who.giver, paper))).toEqual(['directives.registered-before'])
})

test('of a secret document nothing is kept but its number: no title, text, file or task', async () => {
  const secret = { kind: 'directive' as const, issuer: 'Tỉnh ủy', isSecret: true }
  expect(await reasonsOf(who.giver.call(directives.registerDocument, secret))).toEqual(['directives.secret-number'])
  const titled = { ...secret, number: '01', title: 'Nội dung' }
  expect(await reasonsOf(who.giver.call(directives.registerDocument, titled))).toEqual(['directives.is-secret'])
  const { documentId } = await who.giver.call(directives.registerDocument, { ...secret, number: '01' })
  expect(await reasonsOf(who.giver.call(directives.draftTask, { ...aTask(units.lead), documentId }))).toEqual([
    'directives.is-secret',
  ])
  const file = { name: 'mat.pdf', bytes: aPdf('mật'), mediaType: 'application/pdf' }
  expect(await reasonsOf(who.giver.upload(directives.attachPaper, { documentId }, file))).toEqual([
    'directives.is-secret',
  ])
  // Nor by any other way: the table does not take it.
  await expect(
    house.owner.query('update directives.document set content = $2 where id = $1', [documentId, 'lộ']),
  ).rejects.toThrow(/check constraint/)
})

test('points are added, put in order, decided; a document with an open point is not issued', async () => {
  const documentId = await aDocument(who.giver)
  const points = ['một', 'hai', 'ba'].map((words, n) => ({ words, label: String(n + 1) }))
  const { pointIds } = await who.giver.call(directives.addPoints, { documentId, points })
  await who.giver.call(directives.addPoints, { documentId, before: 2, points: [{ words: 'xen giữa' }] })
  const wordsNow = async () => (await documentOf(who.giver, documentId)).pointList.map(({ words }) => words)
  expect(await wordsNow()).toEqual(['một', 'xen giữa', 'hai', 'ba'])
  const { pointList, version } = await documentOf(who.giver, documentId)
  const turned = pointList.map(({ id }) => id).toReversed()
  await who.giver.call(directives.orderPoints, { documentId, pointIds: turned })
  expect(await wordsNow()).toEqual(['ba', 'hai', 'xen giữa', 'một'])
  expect(await reasonsOf(who.giver.call(directives.orderPoints, { documentId, pointIds }))).toEqual([
    'directives.other-points',
  ])
  const issue = () => who.giver.call(directives.issueDocument, { documentId, version })
  expect(await reasonsOf(issue())).toEqual(['directives.points-open'])
  const decide = (pointId: string, more: object) =>
    who.giver.call(directives.decidePoint, { pointId, version: 1, outcome: 'none', ...more })
  expect(await reasonsOf(decide(turned[0] as string, {}))).toEqual(['directives.none-without-reason'])
  await who.giver.call(directives.removePoint, { pointId: turned[3] as string, version: 1 })
  for (const pointId of turned.slice(0, 2)) await decide(pointId, { reason: 'Chỉ nhận định' })
  const drafted = await who.giver.call(directives.draftTask, {
    ...aTask(units.lead, { unitId: null, dueOn: null }),
    documentId,
    pointId: turned[2] as string,
  })
  expect(await reasonsOf(issue())).toEqual(['directives.no-lead', 'directives.no-due'])
  await who.giver.call(directives.saveTask, { ...aTask(units.lead), ...drafted })
  // Drafted, it is the giver's alone.
  expect(await reasonsOf(taskOf(who.lead, drafted.taskId))).toEqual(['directives.not-found'])
  expect(await issue()).toEqual({ issued: 1 })
  expect((await documentOf(who.giver, documentId)).state).toBe('registered')
  expect((await documentOf(who.lead, documentId)).pointList).toHaveLength(3)
  expect(await taskOf(who.lead, drafted.taskId)).toMatchObject({ state: 'issued', waiting: 'acceptance' })
  expect(await reasonsOf(taskOf(who.other, drafted.taskId))).toEqual(['directives.not-found'])
  expect(await reasonsOf(documentOf(who.other, documentId))).toEqual(['directives.not-found'])
})

test('the same task for three bodies is three tasks, each with one lead', async () => {
  const documentId = await aDocument(who.giver)
  const { taskId } = await who.giver.call(directives.draftTask, { ...aTask(units.lead), documentId })
  const { taskIds } = await who.giver.call(directives.copyTask, { taskId, unitIds: [units.lead, units.other] })
  expect(taskIds).toHaveLength(1)
  const { version } = await documentOf(who.giver, documentId)
  expect(await who.giver.call(directives.issueDocument, { documentId, version })).toEqual({ issued: 2 })
  expect((await who.other.call(directives.tasks, { documentId })).tasks.map(({ unitId }) => unitId)).toEqual([
    units.other,
  ])
})

test('the paper of a document is read by whoever has a task of it, through the doors of directives alone', async () => {
  const documentId = await aDocument(who.giver)
  const file = { name: 'thong-bao.pdf', bytes: aPdf('Thông báo kết luận'), mediaType: 'application/pdf' }
  await who.giver.upload(directives.attachPaper, { documentId }, file)
  expect(await reasonsOf(who.lead.download(directives.paperContent, { documentId }))).toEqual(['directives.not-found'])
  const { taskId, version } = await who.giver.call(directives.draftTask, { ...aTask(units.lead), documentId })
  await who.giver.call(directives.issueTask, { taskId, version })
  expect((await who.lead.download(directives.paperContent, { documentId })).bytes.length).toBe(file.bytes.length)
  expect(await reasonsOf(who.other.download(directives.paperContent, { documentId }))).toEqual(['directives.not-found'])
})

test('a freeze binds the moment it is issued, by whoever gives tasks in the whole system; nobody ticks it done', async () => {
  const documentId = await aDocument(who.giver)
  const freeze = {
    scopeId: province,
    levels: ['service', 'village'],
    kinds: ['establish', 'split'],
    firstDay: '2023-02-03',
  }
  const kind = { kind: 'freeze' as const, title: 'Dừng thành lập mới đơn vị sự nghiệp', dueOn: null }
  const wrong = { ...freeze, kinds: ['không có'] }
  const bad = await who.giver.call(directives.draftTask, {
    ...aTask(units.lead, kind as never),
    documentId,
    freeze: wrong,
  })
  expect(await reasonsOf(who.chief.call(directives.issueTask, bad))).toEqual(['directives.bad-freeze'])
  await who.giver.call(directives.removeTask, bad)
  const drafted = await who.giver.call(directives.draftTask, {
    ...aTask(units.lead, kind as never),
    documentId,
    freeze,
  })
  expect(await reasonsOf(who.giver.call(directives.issueTask, drafted))).toEqual(['directives.order-of-province'])
  await who.chief.call(directives.issueTask, drafted)
  const task = await taskOf(who.lead, drafted.taskId)
  expect(task).toMatchObject({ state: 'in-force', isInForce: true, standing: 'not-counted' })
  const { orders } = await who.giver.call(organization.freezes, {})
  const labelled = {
    documentId,
    points: [
      { words: 'dừng chia tách', label: '2.3' },
      { words: 'dừng tiếp nhận', label: '4.5' },
    ],
  }
  const { pointIds } = await who.giver.call(directives.addPoints, labelled)
  // Two more of the same document: the point tells them apart. One stops what is decided about people.
  const acts = { ...freeze, levels: ['department'], kinds: ['take-in'], workers: ['civil-servant'] }
  for (const [at, order] of [freeze, acts].entries()) {
    const another = await who.giver.call(directives.draftTask, {
      ...aTask(units.lead, kind as never),
      documentId,
      pointId: pointIds[at] as string,
      freeze: order,
    })
    await who.chief.call(directives.issueTask, another)
  }
  const later = (await who.giver.call(organization.freezes, {})).orders.filter(({ point }) => point !== '')
  expect(later.map(({ point, kinds, workers }) => [point, kinds, workers]).toSorted()).toEqual([
    ['điểm 2.3', ['establish', 'split'], []],
    ['điểm 4.5', ['take-in'], ['civil-servant']],
  ])
  expect(orders.find(({ id }) => id === task.freezeOrderId)).toMatchObject({
    isBinding: true,
    scopeId: province,
    title: 'Dừng thành lập mới đơn vị sự nghiệp',
  })
  // From the order back to the conclusion that gave it.
  const ofOrder = await who.giver.call(directives.tasks, { freezeOrderId: task.freezeOrderId ?? '' })
  expect(ofOrder.tasks.map(({ id }) => id)).toEqual([drafted.taskId])
  const { version } = task
  const report = { taskId: drafted.taskId, version, words: 'Đã xong' }
  expect(await reasonsOf(who.lead.call(directives.reportDone, report))).toEqual(['directives.is-order'])
})

test('a permission keeps its provisions from the moment it is issued, and no more from the day of the document that replaces it', async () => {
  const documentId = await aDocument(who.giver, { issuedOn: '2023-01-10', number: '' })
  const { pointIds } = await who.giver.call(directives.addPoints, {
    documentId,
    points: [{ words: 'vận dụng xếp hạng trường', label: '7.2' }],
  })
  const kept = { area: 'personnel', rule: 'school-rank', subject: null, heldOn: '2017-08-27' }
  const drafted = await who.giver.call(directives.draftTask, {
    ...aTask(units.lead, { kind: 'permission', title: 'Vận dụng xếp hạng trường', dueOn: null } as never),
    documentId,
    pointId: pointIds[0] as string,
    permission: { rule: 'TTLT 35/2006', kept, scopeId: province, levels: ['service'], firstDay: '2023-01-10' },
  })
  expect(await reasonsOf(who.giver.call(directives.issueTask, drafted))).toEqual(['directives.order-of-province'])
  await who.chief.call(directives.issueTask, drafted)
  const { permissionId, isInForce } = await taskOf(who.lead, drafted.taskId)
  expect(isInForce).toBe(true)
  const inLaw = () => who.lead.call(law.permission, { permissionId: permissionId as string, asOf: '2023-02-03' })
  expect(await inLaw()).toMatchObject({
    kept,
    point: 'điểm 7.2',
    levels: ['service'],
    stands: true,
    number: expect.stringContaining('không ghi số'),
  })

  const newer = await aDocument(who.giver, {
    kind: 'decision',
    issuedOn: '2023-02-01',
    number: '44',
    symbol: 'QĐ-UBND',
  })
  const asked = { ...(await at(who.chief, drafted.taskId)), documentId: newer, reason: 'Có quy định mới' }
  expect(await reasonsOf(who.giver.call(directives.replaceTask, asked))).toEqual(['directives.order-of-province'])
  await who.chief.call(directives.replaceTask, asked)
  expect(await inLaw()).toMatchObject({
    stands: false,
    withdrawn: { on: '2023-02-01', by: 'Quyết định số 44/QĐ-UBND ngày 01/02/2023', because: 'Có quy định mới' },
  })
  expect(await taskOf(who.lead, drafted.taskId)).toMatchObject({ state: 'replaced', isInForce: false })
})

test('an order that is cancelled is lifted', async () => {
  const documentId = await aDocument(who.giver)
  const { taskId, version } = await who.giver.call(directives.draftTask, {
    ...aTask(units.lead, { kind: 'freeze', title: 'Dừng lập tổ dân phố', dueOn: null } as never),
    documentId,
    freeze: { scopeId: province, levels: ['village'], kinds: ['establish'], firstDay: '2023-02-03' },
  })
  await who.chief.call(directives.issueTask, { taskId, version })
  const { freezeOrderId } = await taskOf(who.lead, taskId)
  await who.chief.call(directives.cancelTask, { ...(await at(who.chief, taskId)), reason: 'Chủ tịch bãi bỏ' })
  const { orders } = await who.giver.call(organization.freezes, {})
  expect(orders.find(({ id }) => id === freezeOrderId)).toMatchObject({
    liftedOn: '2023-02-03',
    liftBasis: 'Chủ tịch bãi bỏ',
    isBinding: false,
  })
})

test('a document of which something is issued is not taken away; one that is drafted goes with everything in it', async () => {
  const documentId = await aDocument(who.giver)
  await who.giver.call(directives.addPoints, { documentId, points: [{ words: 'một' }] })
  const first = await who.giver.call(directives.draftTask, { ...aTask(units.lead), documentId })
  await who.giver.call(directives.issueTask, first)
  const { version } = await documentOf(who.giver, documentId)
  expect(await reasonsOf(who.giver.call(directives.removeDocument, { documentId, version }))).toEqual([
    'directives.has-issued',
  ])
  const draft = await aDocument(who.giver)
  await who.giver.call(directives.draftTask, { ...aTask(units.lead), documentId: draft })
  await who.giver.call(directives.removeDocument, { documentId: draft, version: 1 })
  expect(await reasonsOf(documentOf(who.giver, draft))).toEqual(['directives.not-found'])
})

test('two who mend one point: the second is told who was first', async () => {
  const documentId = await aDocument(who.giver)
  const { pointIds } = await who.giver.call(directives.addPoints, { documentId, points: [{ words: 'một' }] })
  const mended = { pointId: pointIds[0] as string, version: 1, words: 'một, sửa' }
  await who.chief.call(directives.savePoint, mended)
  const refused = (await who.giver.call(directives.savePoint, mended).catch((error: Refused) => error)) as Refused
  expect(refused.problems[0]?.sentence).toContain('Lý Văn Tỉnh')
})

test('two who mend one document: the second is told of the first', async () => {
  const documentId = await aDocument(who.giver)
  const written = { documentId, version: 1, kind: 'notice' as const, issuer: 'UBND tỉnh', title: 'Sửa' }
  await who.giver.call(directives.saveDocument, written)
  expect(await reasonsOf(who.chief.call(directives.saveDocument, written))).toEqual(['directives.stale'])
})
