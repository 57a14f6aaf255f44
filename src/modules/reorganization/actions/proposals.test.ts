import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { organization } from '../../organization/contract.ts'
import { factsOn, unitsOn } from '../../organization/index.ts'
import { aRound } from '../../par/fixtures.ts'
import { aRecord } from '../../personnel/fixtures.ts'
import { reorganization, type UnitOnEve } from '../contract.ts'
import { type After, ALONE, afterOf, aManager, anOfficer, aProposal, type Person, recorded } from '../fixtures.ts'
import { takeOverOnTheDay } from '../jobs.ts'

let house: House
let manager: Person
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-03-31T10:00:00Z')
  manager = await aManager(house)
})
afterAll(() => house.close())

const reasonsOf = async (refused: Promise<unknown>) => {
  const error = await refused.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused')
  return error.problems.map(({ reason, at }) => (at === undefined ? reason : `${reason} @${at}`))
}
const tree = (asOf: string) => house.arrange((tx) => unitsOn(tx, asOf))
const nameOn = async (unitId: number, asOf: string) =>
  (await tree(asOf)).find((unit) => unit.unitId === unitId)?.fullName ?? null
const unit = (fullName: string) => house.unit(fullName, '2026-03-01')
const begin = (unitId: number, facts: Partial<After> & Pick<After, 'level' | 'fullName' | 'parentId'>): After => ({
  unitId,
  code: null,
  kind: facts.fullName.split(' ')[0] as string,
  name: facts.fullName,
  seat: null,
  ...facts,
})

const staff = (unitId: number, value: number) => ({ unitId, fact: 'people-assigned' as const, value })
/** A public service unit that pays for itself, with people enough. */
const paying = (...unitIds: number[]) =>
  unitIds.flatMap((unitId) => [{ unitId, fact: 'autonomy' as const, value: 'full' }, staff(unitId, 20)])

test('hợp nhất của hai xã: proposed by one, recorded by a second person, it takes effect by itself on its day', async () => {
  const [first, second, province] = [await unit('Xã Biển Động'), await unit('Xã Biên Sơn'), await unit('Tỉnh Bắc Ninh')]
  const officer = await anOfficer(house, first)
  const after = [
    begin(-1, { level: 'commune', kind: 'Xã', name: 'Hợp Sơn', fullName: 'Xã Hợp Sơn', parentId: province }),
  ]
  const { proposalId, version } = await aProposal(officer, {
    kind: 'merge',
    title: 'Hợp nhất xã Biển Động và xã Biên Sơn',
    draft: { before: [first, second], after },
  })
  const preview = await officer.call(reorganization.previewProposal, { proposalId })
  expect(preview).toMatchObject({ day: '2026-04-01', reasons: [], toRecord: [], isPartial: true })
  expect(preview.endings.map(({ unitId, keeperId }) => [unitId, keeperId])).toEqual([
    [first, -1],
    [second, -1],
  ])
  // His own account is counted; people of the other commune are not his to see.
  expect(preview.held.map(({ unitId, kind, count }) => [unitId, kind, count])).toContainEqual([
    first,
    'identity.accounts',
    1,
  ])

  expect(await reasonsOf(officer.call(reorganization.recordProposal, { proposalId, version }))).toEqual([
    'access.not-permitted',
  ])
  const recordId = await aRecord(house, { unitId: first, fullName: 'Lục Thị Sáp' })
  const managedBy = async () =>
    (await house.owner.query('select unit_id from personnel.record where id = $1', [recordId])).rows[0]?.unit_id
  await officer.call(reorganization.submitProposal, { proposalId, version })
  const { begun } = await manager.call(reorganization.recordProposal, { proposalId, version: version + 1 })
  const merged = begun['-1'] as number
  expect(await nameOn(first, '2026-03-31')).toBe('Xã Biển Động')
  expect(await nameOn(merged, '2026-03-31')).toBeNull()
  expect(await nameOn(first, '2026-04-01')).toBeNull()
  expect(await nameOn(merged, '2026-04-01')).toBe('Xã Hợp Sơn')

  // Nothing is handed over before the day; on it the papers of both lie below the new one.
  const keepers = async () =>
    (await house.owner.query('select unit_id, keeper_id from organization.keeper order by unit_id')).rows
  await runTask(house, takeOverOnTheDay, {})
  expect(await keepers()).toEqual([])
  house.clock.now = new Date('2026-03-31T17:05:00Z')
  expect(await runTask(house, takeOverOnTheDay, {})).toEqual({ takenOver: 1 })
  expect(await runTask(house, takeOverOnTheDay, {})).toEqual({ takenOver: 0 })
  const kept = [first, second].sort((a, b) => a - b).map((id) => ({ unit_id: id, keeper_id: merged }))
  expect(await keepers()).toEqual(kept)
  expect(await managedBy()).toBe(merged)
  const { steps } = await manager.call(reorganization.proposal, { proposalId })
  expect(steps.map(({ step, takenByName }) => [step, takenByName])).toEqual([
    ['draft', 'Lê Thị Soạn'],
    ['submit', 'Lê Thị Soạn'],
    ['record', 'Trần Văn Duyệt'],
    ['take-over', 'Hệ thống'],
  ])

  // Taken back, everything is as it was, and nobody keeps anything.
  await manager.call(reorganization.undoProposal, { proposalId, version: version + 2, reason: 'Ghi nhầm đơn vị' })
  expect(await nameOn(first, '2026-04-01')).toBe('Xã Biển Động')
  expect(await nameOn(merged, '2026-04-01')).toBeNull()
  expect(await keepers()).toEqual([])
  expect(await managedBy()).toBe(first)
})

test('every kind of event is recorded through the door', async () => {
  const province = await unit('Tỉnh Bắc Ninh')
  const [justice, health, culture] = [await unit('Sở Tư pháp'), await unit('Sở Y tế'), await unit('Sở Tài chính')]
  const day = '2026-05-01'
  const as = (unitId: number, change: Partial<After> = {}, on = day) => afterOf(manager, unitId, on, change)
  const below = async (parentId: number, asOf: string) =>
    (await tree(asOf))
      .filter((one) => one.parentId === parentId)
      .map(({ fullName }) => fullName)
      .sort()

  const established = await recorded(manager, {
    kind: 'establish',
    draft: {
      after: [
        begin(-1, { level: 'division', fullName: 'Phòng Một', parentId: justice }),
        begin(-2, { level: 'division', fullName: 'Phòng Hai', parentId: justice }),
        begin(-3, { level: 'service', fullName: 'Trung tâm Ba', parentId: health }),
        begin(-4, { level: 'service', fullName: 'Trung tâm Bốn', parentId: health }),
        begin(-5, { level: 'division', fullName: 'Phòng Năm', parentId: -3 }),
      ],
      facts: [...paying(-3, -4), ...[-1, -2, -5].map((unitId) => staff(unitId, 10))],
    },
  })
  const [one, two, three, four, five] = [-1, -2, -3, -4, -5].map(established.begun) as [
    number,
    number,
    number,
    number,
    number,
  ]
  expect(await below(justice, '2026-04-01')).toEqual(['Phòng Hai', 'Phòng Một'])
  expect(await below(three, '2026-04-01')).toEqual(['Phòng Năm'])

  await recorded(manager, {
    kind: 'rename',
    day,
    draft: { before: [one], after: [await as(one, { name: 'Phòng Mới', fullName: 'Phòng Mới' })] },
  })
  expect(await nameOn(one, day)).toBe('Phòng Mới')

  await recorded(manager, {
    kind: 'change_parent',
    day,
    draft: { before: [two], after: [await as(two, { parentId: culture })] },
  })
  expect(await below(culture, day)).toContain('Phòng Hai')

  await recorded(manager, {
    kind: 'transfer',
    day,
    draft: { before: [four], after: [await as(four, { parentId: province })] },
  })
  expect(await below(province, day)).toContain('Trung tâm Bốn')

  const ward = await unit('Xã Yên Định')
  await recorded(manager, {
    kind: 'reclassify',
    day,
    draft: { before: [ward], after: [await as(ward, { kind: 'Phường', fullName: 'Phường Yên Định' })] },
  })
  expect(await nameOn(ward, day)).toBe('Phường Yên Định')

  const [left, right] = [await unit('Xã Bố Hạ'), await unit('Xã Đồng Kỳ')]
  await recorded(manager, {
    kind: 'boundary_adjustment',
    day,
    draft: { before: [left, right], after: [await as(left), await as(right)] },
  })
  expect(await nameOn(left, day)).toBe('Xã Bố Hạ')

  // Tách: phần còn lại goes on, and its division stays unless it is given away.
  const apart = await recorded(manager, {
    kind: 'split',
    day,
    draft: {
      before: [three],
      after: [await as(three), begin(-1, { level: 'service', fullName: 'Trung tâm Tách ra', parentId: health })],
      children: [{ unitId: five, parentId: -1 }],
      facts: paying(-1),
    },
  })
  expect(await below(apart.begun(-1), day)).toEqual(['Phòng Năm'])
  expect(await nameOn(three, day)).toBe('Trung tâm Ba')

  // Chia: the old one ends, and of several successors one is named to keep what it leaves.
  const later = '2026-06-01'
  const parts = [1, 2].map((at) =>
    begin(-at, { level: 'service', fullName: `Trung tâm Chia ${at}`, parentId: province }),
  )
  const divided = await recorded(manager, {
    kind: 'split',
    day: later,
    draft: { before: [four], after: parts, keepers: [{ unitId: four, keeperId: -2 }], facts: paying(-1, -2) },
  })
  expect(await nameOn(four, later)).toBeNull()
  expect(await nameOn(divided.begun(-1), later)).toBe('Trung tâm Chia 1')

  // To a company: whoever takes over its papers takes its division as well.
  await recorded(manager, {
    kind: 'convert',
    day: later,
    draft: { before: [apart.begun(-1)], keepers: [{ unitId: apart.begun(-1), keeperId: health }] },
  })
  expect(await nameOn(apart.begun(-1), later)).toBeNull()
  expect(await below(health, later)).toContain('Phòng Năm')

  const received = await recorded(manager, {
    kind: 'receive',
    draft: { after: [begin(-1, { level: 'service', fullName: 'Bệnh viện Tiếp nhận', parentId: health })] },
  })
  await recorded(manager, {
    kind: 'hand_over',
    day: later,
    draft: { before: [received.begun(-1)] },
  })
  expect(await below(health, '2026-05-31')).toContain('Bệnh viện Tiếp nhận')
  expect(await nameOn(received.begun(-1), later)).toBeNull()

  const [east, west, middle] = [await unit('Xã Đồng Việt'), await unit('Xã Nghĩa Phương'), await unit('Xã Trường Sơn')]
  const rearranged = await recorded(manager, {
    kind: 'rearrange',
    day: later,
    draft: {
      before: [east, west, middle],
      after: [
        await as(east, {}, later),
        begin(-1, { level: 'commune', kind: 'Xã', name: 'Nam Sơn', fullName: 'Xã Nam Sơn', parentId: province }),
      ],
      succession: [
        { fromId: east, toId: east, coverage: 'full' },
        { fromId: west, toId: east, coverage: 'partial' },
        { fromId: west, toId: -1, coverage: 'partial' },
        { fromId: middle, toId: -1, coverage: 'full' },
      ],
      keepers: [{ unitId: west, keeperId: -1 }],
    },
  })
  expect(await nameOn(rearranged.begun(-1), later)).toBe('Xã Nam Sơn')
  expect(await nameOn(middle, later)).toBeNull()

  const dissolved = await recorded(manager, { kind: 'dissolve', day: later, draft: { before: [one] } })
  expect(await nameOn(one, later)).toBeNull()
  const { names, eventId } = await manager.call(reorganization.proposal, { proposalId: dissolved.proposalId })
  expect(names).toEqual([{ unitId: one, fullName: 'Phòng Mới' }])
  expect(eventId).not.toBeNull()
})

test('whoever drew it up records it alone only with a reason, and a draft somebody else saved is not overwritten', async () => {
  const office = await unit('Sở Công Thương')
  const asked = {
    kind: 'establish' as const,
    day: '2026-05-01',
    draft: {
      after: [begin(-1, { level: 'division', fullName: 'Phòng Pháp chế', parentId: office })],
      facts: [staff(-1, 7)],
    },
  }
  const { proposalId, version, written } = await aProposal(manager, asked)
  expect(await reasonsOf(manager.call(reorganization.recordProposal, { proposalId, version }))).toEqual([
    'reorganization.second-person @reason',
  ])
  expect(await reasonsOf(manager.call(reorganization.saveProposal, { proposalId, version: 1, ...written }))).toEqual([
    'reorganization.stale',
  ])
  const other = await aManager(house, 'Phạm Thị Hai')
  await other.call(reorganization.saveProposal, { proposalId, version, ...written, note: 'theo đề án' })
  expect(await reasonsOf(manager.call(reorganization.recordProposal, { proposalId, version, reason: ALONE }))).toEqual([
    'reorganization.stale',
  ])
  await other.call(reorganization.recordProposal, { proposalId, version: version + 1 })
  expect(
    await reasonsOf(
      other.call(reorganization.withdrawProposal, { proposalId, version: version + 2, reason: 'thôi không làm' }),
    ),
  ).toEqual(['reorganization.not-now'])
})

test('an event is not taken back while something stands on it, nor when its code is another unit’s by now', async () => {
  const [kept, ended, province] = [await unit('Xã Tân Dĩnh'), await unit('Xã Mỹ Thái'), await unit('Tỉnh Bắc Ninh')]
  const code = (await tree('2026-03-01')).find(({ unitId }) => unitId === ended)?.code as string
  const day = '2026-07-01'
  const merged = await recorded(manager, {
    kind: 'merge',
    day,
    title: 'Sáp nhập xã Mỹ Thái vào xã Tân Dĩnh',
    draft: {
      before: [kept, ended],
      after: [await afterOf(manager, kept, day, { name: 'Tân Mỹ', fullName: 'Xã Tân Mỹ' })],
    },
  })
  const undo = (of: { proposalId: string; version: number }) =>
    manager.call(reorganization.undoProposal, { proposalId: of.proposalId, version: of.version, reason: 'Ghi nhầm' })
  const heir = await recorded(manager, {
    kind: 'establish',
    day: '2026-08-01',
    draft: {
      after: [
        begin(-1, { level: 'commune', kind: 'Xã', code, name: 'Mang Mã', fullName: 'Xã Mang Mã', parentId: province }),
      ],
    },
  })
  const renamed = await recorded(manager, {
    kind: 'rename',
    day: '2026-09-01',
    draft: { before: [kept], after: [await afterOf(manager, kept, '2026-09-01', { name: 'Tân', fullName: 'Xã Tân' })] },
  })
  expect(await reasonsOf(undo(merged))).toEqual(['organization.built-upon'])
  await undo(renamed)
  expect(await reasonsOf(undo(merged))).toEqual(['organization.code-taken'])
  await undo(heir)
  await undo(merged)
  expect(await nameOn(ended, '2026-09-01')).toBe('Xã Mỹ Thái')
  expect(await reasonsOf(undo(merged))).toEqual(['reorganization.stale'])
})

test('what contradicts the ledger is named with its place in the form, and nothing is written', async () => {
  const [commune, province] = [await unit('Xã Yên Thế'), await unit('Tỉnh Bắc Ninh')]
  const refusedWith = async (asked: Parameters<typeof aProposal>[1]) => {
    const { proposalId, version } = await aProposal(manager, asked)
    return reasonsOf(manager.call(reorganization.recordProposal, { proposalId, version, reason: ALONE }))
  }
  const commune5 = (facts: Partial<After>) =>
    begin(-1, { level: 'commune', kind: 'Xã', name: 'Thử', fullName: 'Xã Thử', parentId: province, ...facts })
  const establish = (facts: Partial<After>, more: Partial<Parameters<typeof aProposal>[1]> = {}) =>
    refusedWith({ kind: 'establish', ...more, draft: { after: [commune5(facts)] } })
  const before = (await house.owner.query('select count(*)::int from organization.recording')).rows[0]
  for (const code of ['7210', '7210.0', '7.210'])
    expect(await establish({ code })).toEqual(['organization.code-form @after'])
  expect(await establish({ parentId: commune })).toEqual(['organization.wrong-parent @after'])
  expect(await establish({ parentId: null })).toEqual(['organization.parent-missing @after'])
  expect(await establish({}, { day: '2025-06-01', decidedOn: '2025-05-01' })).toEqual(['organization.no-parent @after'])
  expect(await establish({ fullName: '' })).toEqual(['reorganization.no-name @after'])
  expect(await establish({}, { day: null })).toEqual(['reorganization.day-missing @day'])
  expect(await establish({}, { legalBasis: '', issuer: '' })).toEqual(['reorganization.basis-missing @basis'])
  expect(await establish({}, { day: '2026-02-01' })).toEqual(['reorganization.before-decision @day'])
  expect(await establish({}, { decidedOn: '2026-12-31', day: '2027-01-01' })).toEqual([
    'reorganization.decided-ahead @basis',
  ])
  expect(await refusedWith({ kind: 'dissolve', draft: { before: [province] } })).toEqual([
    'organization.orphans @children',
  ])
  expect(await refusedWith({ kind: 'merge', draft: { before: [commune] } })).toEqual(['organization.sides @before'])
  expect((await house.owner.query('select count(*)::int from organization.recording')).rows[0]).toEqual(before)
})

test('a unit that still holds an open sheet does not end without a successor', async () => {
  await aRound(house)
  const office = await house.unit('Sở Tư pháp', '2024-12-31')
  const [day, decidedOn] = ['2025-01-15', '2025-01-10']
  const { proposalId, version } = await aProposal(manager, {
    kind: 'dissolve',
    day,
    decidedOn,
    draft: { before: [office] },
  })
  const { held, isPartial, reasons } = await manager.call(reorganization.previewProposal, { proposalId })
  expect(held).toContainEqual(expect.objectContaining({ kind: 'par.open-sheets', count: 1, needsSuccessor: true }))
  expect(isPartial).toBe(false)
  expect(reasons.map(({ reason, at }) => `${reason} @${at}`)).toEqual([
    'reorganization.open-without-successor @keepers',
  ])
  expect(await reasonsOf(manager.call(reorganization.submitProposal, { proposalId, version }))).toEqual([
    'reorganization.open-without-successor @keepers',
  ])
})

test('A-09, A-18: what the norms of the day of decision forbid is refused, and facts of the decision are recorded with it', async () => {
  const office = await unit('Sở Y tế')
  const centre = (at: number, name: string) => begin(at, { level: 'service', fullName: name, parentId: office })
  const budget = (unitId: number, value: number) => ({ unitId, fact: 'budget-people' as const, value })
  const refusedWith = async (asked: Parameters<typeof aProposal>[1]) => {
    const { proposalId, version } = await aProposal(manager, asked)
    return reasonsOf(manager.call(reorganization.recordProposal, { proposalId, version, reason: ALONE }))
  }
  const after = [centre(-1, 'Trung tâm Sáu')]
  const ofBudget = { unitId: -1, fact: 'autonomy' as const, value: 'budget' }
  expect(await refusedWith({ kind: 'establish', draft: { after } })).toEqual(['organization.norm-untold @after'])
  expect(await refusedWith({ kind: 'establish', draft: { after, facts: [ofBudget, staff(-1, 14)] } })).toEqual([
    'organization.psu-not-self-financing @after',
    'organization.psu-below-15 @after',
  ])
  const begun = await recorded(manager, {
    kind: 'establish',
    draft: {
      after: [...after, centre(-2, 'Trung tâm Bảy')],
      facts: [...paying(-1, -2), budget(-1, 30), budget(-2, 22)],
    },
  })
  const [six, seven] = [begun.begun(-1), begun.begun(-2)]
  const merge = (after: number) => ({
    kind: 'merge' as const,
    day: '2026-05-01',
    draft: { before: [six, seven], after: [centre(-1, 'Trung tâm Sáu Bảy')], facts: [budget(-1, after)] },
  })
  expect(await refusedWith(merge(54))).toEqual(['organization.budget-people-increase @after'])
  const merged = await recorded(manager, merge(52))
  const facts = await house.arrange((tx) => factsOn(tx, '2026-05-01', { unitIds: [merged.begun(-1)] }))
  expect(facts).toMatchObject([{ fact: 'budget-people', value: 52, legalBasis: '12/NQ-HĐND' }])
  await manager.call(reorganization.undoProposal, {
    proposalId: merged.proposalId,
    version: merged.version,
    reason: 'Ghi nhầm số liệu',
  })
  expect(await house.arrange((tx) => factsOn(tx, '2026-05-01', { unitIds: [merged.begun(-1)] }))).toEqual([])
})

test('what a freeze order stops is refused naming the order, is kept as stopped, and goes through once an exception is granted', async () => {
  const [office, province] = [await unit('Sở Xây dựng'), await unit('Tỉnh Bắc Ninh')]
  const { orderId } = await manager.call(organization.issueFreeze, {
    number: '210/TB-UBND',
    issuedOn: '2026-01-05',
    issuer: 'UBND tỉnh',
    title: 'Tạm dừng thành lập',
    note: '',
    scopeId: province,
    levels: ['service'],
    kinds: ['establish', 'split'],
    firstDay: '2026-01-05',
    lastDay: null,
  })
  const { proposalId, version } = await aProposal(manager, {
    kind: 'establish',
    title: 'Thành lập Trung tâm Tám',
    draft: { after: [begin(-1, { level: 'service', fullName: 'Trung tâm Tám', parentId: office })], facts: paying(-1) },
  })
  const { frozen } = await manager.call(reorganization.previewProposal, { proposalId })
  expect(frozen[0]?.sentence).toContain('210/TB-UBND')
  expect(await reasonsOf(manager.call(reorganization.submitProposal, { proposalId, version }))).toEqual([
    'organization.frozen @freeze',
  ])
  const stopped = await manager.call(reorganization.proposal, { proposalId })
  expect(stopped.status).toBe('stopped')
  expect(stopped.steps.at(-1)).toMatchObject({ step: 'stop' })
  await manager.call(organization.grantException, {
    orderId,
    unitId: office,
    level: 'service',
    kind: 'establish',
    what: 'Trung tâm Tám',
    reason: 'Phòng, chống thiên tai',
    approver: 'Chủ tịch UBND tỉnh',
    decisionNumber: '9/UBND-NC',
    decidedOn: '2026-02-01',
  })
  await manager.call(reorganization.recordProposal, { proposalId, version: stopped.version, reason: ALONE })
  const { rows } = await house.owner.query(
    'select outcome from organization.freeze_attempt where proposal_id = $1 order by at, outcome desc',
    [proposalId],
  )
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'excepted'])
})

test('đính chính: a wrong name is put right for its days, what was known stays known, and who saw something else is refused', async () => {
  const ward = await unit('Xã Đại Sơn')
  const [{ parentName: _, unitId: __, ...seen }] = (
    await manager.call(reorganization.unitsOnEve, { unitIds: [ward], day: '2026-03-02' })
  ).units as [UnitOnEve]
  const facts = { ...seen, name: 'Đại Sơn (đúng)', fullName: 'Xã Đại Sơn (đúng)' }
  const asked = { unitId: ward, from: '2026-01-01', until: '2026-02-28', note: 'Ghi nhầm tên', legalBasis: null }
  const before = (await house.owner.query('select max(at)::text as at from organization.recording')).rows[0].at
  const { recordingId } = await manager.call(organization.correctUnit, { ...asked, facts, seen } as never)
  expect([await nameOn(ward, '2026-02-28'), await nameOn(ward, '2026-03-01')]).toEqual([facts.fullName, 'Xã Đại Sơn'])
  const known = await house.arrange((tx) => unitsOn(tx, '2026-02-28', { knownAt: before }))
  expect(known.find(({ unitId }) => unitId === ward)?.fullName).toBe('Xã Đại Sơn')
  expect(await reasonsOf(manager.call(organization.correctUnit, { ...asked, facts, seen } as never))).toEqual([
    'organization.unit-changed',
  ])
  await manager.call(organization.undoCorrection, { recordingId, reason: 'Tên cũ mới đúng' })
  expect(await nameOn(ward, '2026-02-28')).toBe('Xã Đại Sơn')
})

test('whoever records writes down the decision that came after what was proposed', async () => {
  const office = await unit('Sở Công Thương')
  const officer = await anOfficer(house, office)
  const { proposalId, version } = await aProposal(officer, {
    kind: 'establish',
    day: '2026-07-01',
    legalBasis: '',
    decidedOn: null,
    issuer: '',
    draft: {
      after: [begin(-1, { level: 'division', fullName: 'Phòng Thương mại', parentId: office })],
      facts: [staff(-1, 9)],
    },
  })
  await officer.call(reorganization.submitProposal, { proposalId, version })
  const at = { proposalId, version: version + 1 }
  expect(await reasonsOf(manager.call(reorganization.recordProposal, at))).toEqual([
    'reorganization.basis-missing @basis',
  ])
  const basis = { legalBasis: '77/QĐ-UBND', decidedOn: '2026-03-30', issuer: 'UBND tỉnh' }
  await manager.call(reorganization.recordProposal, { ...at, basis })
  expect(await manager.call(reorganization.proposal, { proposalId })).toMatchObject({ status: 'recorded', ...basis })
})
