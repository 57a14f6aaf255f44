/** Files whose time has passed, from the due list to the stub; and records opened by mistake, withdrawn and put back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { personnel } from '../../contract.ts'
import { anHrOfficer, aPersonnelLeader, aRecord, type Person } from '../../fixtures.ts'
import { sets } from '../../rules/fold/effect.ts'
import { recordEvents } from '../write-events.ts'

let house: House
let unitId: number
let officer: Person
let leader: Person
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-03-01T02:00:00Z')
  unitId = await house.unit('Sở Tài chính', '2026-03-01')
  officer = await anHrOfficer(house, unitId)
  leader = await aPersonnelLeader(house)
})
afterAll(() => house.close())

const refusedWith = (reason: string) => ({ problems: [{ reason }] })
const ID = '001088004321'

/** Somebody who left in 2017, with a disciplining, a paper and a number of identity; in the archive. */
async function archivedFile(fullName: string, citizenId?: string) {
  const recordId = await aRecord(house, {
    unitId,
    fullName,
    ...(citizenId !== undefined && { citizenId }),
    events: [
      {
        kind: 'discipline',
        effectiveOn: '2016-03-01',
        standing: 'verified',
        effects: [sets('discipline', '2016-03-01', { side: 'CHINH_QUYEN', form: 'KHIEN_TRACH' })],
      },
      {
        kind: 'retire',
        effectiveOn: '2017-05-01',
        standing: 'verified',
        effects: [{ op: 'end', part: 'employment', slot: null, on: '2017-05-01' }],
      },
    ],
  })
  await officer.call(personnel.filePaper, { recordId, component: 'GIAY_KHAI_SINH', title: `Khai sinh ${fullName}` })
  await officer.call(personnel.archiveRecord, { recordId, version: 1 })
  return recordId
}
const pdf = () => ({ name: 'Biên bản.pdf', bytes: new TextEncoder().encode('%PDF-1.4 giả định %%EOF') })
const decision = { number: '21/QĐ-SNV', decidedOn: '2026-02-20', issuer: 'Sở Nội vụ' }

/** Everything in the database that still names any of these words, by table. */
async function placesOf(words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await house.owner.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('personnel', 'audit')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await house.owner.query(`select from ${name} t where t::text ~ $1 limit 1`, [words.join('|')])
    if (rows.length > 0) found.push(name)
  }
  return found.toSorted()
}

test('original files are kept for ever: none is due, and none is proposed', async () => {
  const recordId = await archivedFile('Đỗ Văn Còn')
  expect((await officer.call(personnel.dueFiles, {})).files).toEqual([])
  await expect(
    officer.call(personnel.proposeDisposal, { unitId, recordIds: [recordId], reason: 'Hết chỗ để' }),
  ).rejects.toMatchObject(refusedWith('personnel.disposal-permanent'))
})

test('by a row the office entered, decided with minutes, carried out by another hand: a stub stays and nothing else', async () => {
  const recordId = await archivedFile('Mai Thị Giấy', ID)
  const entered = {
    closedFrom: '2017-01-01',
    closedTo: '2018-01-01',
    years: 5,
    basis: 'Quyết định 99/QĐ-UBND (giả định)',
  }
  await expect(officer.call(personnel.enterRetention, entered)).rejects.toMatchObject({ status: 403 })
  await leader.call(personnel.enterRetention, entered)
  const due = (await officer.call(personnel.dueFiles, {})).files.find((file) => file.recordId === recordId)
  expect(due).toMatchObject({ closedOn: '2017-05-01', dueOn: '2023-01-01', basis: entered.basis })

  // A later row speaks of one kind of person: of those it names, and of nobody else.
  const dueOf = async () => (await officer.call(personnel.dueFiles, {})).files.map((file) => file.recordId)
  await leader.call(personnel.enterRetention, { ...entered, personKind: 'VIEN_CHUC', years: null })
  expect(await dueOf()).toContain(recordId)
  await leader.call(personnel.enterRetention, { ...entered, personKind: 'CONG_CHUC', years: 9 })
  expect(await dueOf()).not.toContain(recordId)
  await leader.call(personnel.enterRetention, { ...entered, personKind: 'CONG_CHUC' })
  expect(await dueOf()).toContain(recordId)

  const proposal = { unitId, recordIds: [recordId], reason: 'Hết thời hạn lưu giữ' }
  const { disposalId } = await officer.call(personnel.proposeDisposal, proposal)
  await expect(officer.call(personnel.proposeDisposal, proposal)).rejects.toMatchObject(
    refusedWith('personnel.disposal-waiting'),
  )
  await expect(leader.call(personnel.carryOutDisposal, { disposalId, version: 1 })).rejects.toMatchObject(
    refusedWith('personnel.disposal-state'),
  )
  const facts = { disposalId, version: 1, ...decision }
  await expect(
    officer.upload(personnel.decideDisposal, { ...facts, decidedOn: '2026-03-02' }, pdf()),
  ).rejects.toMatchObject(refusedWith('personnel.disposal-ahead'))
  await officer.upload(personnel.decideDisposal, facts, pdf())

  await leader.call(personnel.carryOutDisposal, { disposalId, version: 2 })
  expect(await officer.call(personnel.record, { recordId })).toMatchObject({
    fullName: 'Mai Thị Giấy',
    unitId,
    state: 'disposed',
    bornOn: null,
    citizenId: null,
    lines: [],
    disposal: { number: '21/QĐ-SNV', byName: 'Hoàng Văn Duyệt' },
  })
  const listed = await officer.call(personnel.findRecords, { text: 'mai thi giay', presence: 'all' })
  expect(listed.rows).toMatchObject([{ state: 'disposed', disposedBy: '21/QĐ-SNV', bornOn: null }])
  // The name stays in the stub; what the file said stands nowhere, not in the history either.
  expect(await placesOf([ID, 'Khai sinh Mai Thị Giấy'])).toEqual([])
  const { rows: left } = await house.owner.query(
    `select from personnel.event where record_id = $1 union all select from personnel.line where record_id = $1`,
    [recordId],
  )
  expect(left).toEqual([])
  await expect(officer.call(personnel.filePaper, { recordId, component: 'GIAY_KHAI_SINH' })).rejects.toMatchObject(
    refusedWith('personnel.disposed'),
  )
  const { steps } = await officer.call(personnel.recordLife, { recordId })
  expect(steps.at(-1)).toMatchObject({ step: 'dispose', byName: 'Hoàng Văn Duyệt' })
  const { rows: logged } = await house.owner.query(
    `select door from audit.entry where subject ->> 'disposalId' = $1 and outcome = 'done' order by at`,
    [disposalId],
  )
  expect(logged.map(({ door }) => door)).toContain('personnel.carryOutDisposal')
})

test('whoever proposed or entered the decision does not carry it out, not even past the door', async () => {
  const recordId = await archivedFile('Vũ Văn Tự')
  const both = await house.person({
    fullName: 'Lý Hai Tay',
    unitId,
    grants: ['personnel-hr', 'personnel-leader'].map((role) => ({
      role,
      unitId: role === 'personnel-hr' ? unitId : null,
    })),
  })
  const { disposalId } = await both.call(personnel.proposeDisposal, {
    unitId,
    recordIds: [recordId],
    reason: 'Hết thời hạn lưu giữ',
  })
  await officer.upload(personnel.decideDisposal, { disposalId, version: 1, ...decision }, pdf())
  await expect(both.call(personnel.carryOutDisposal, { disposalId, version: 2 })).rejects.toMatchObject(
    refusedWith('personnel.disposal-own'),
  )
  // The database asks for the door and the hand itself.
  await expect(
    house.arrange((tx) => tx.selectNoFrom((e) => e.fn('personnel.dispose', [e.val(disposalId)]).as('n')).execute()),
  ).rejects.toThrow('another hand')
  await expect(
    house.arrange((tx) => tx.deleteFrom('personnel.event').where('record_id', '=', recordId).execute()),
  ).rejects.toThrow('what was known is kept')
  // Kept longer since it was proposed: not carried out either.
  await leader.call(personnel.enterRetention, {
    closedFrom: '2017-01-01',
    closedTo: '2018-01-01',
    years: null,
    basis: 'Công văn 5/STP (giả định)',
  })
  await expect(leader.call(personnel.carryOutDisposal, { disposalId, version: 2 })).rejects.toMatchObject(
    refusedWith('personnel.disposal-permanent'),
  )
  await leader.call(personnel.refuseDisposal, { disposalId, version: 2, reason: 'Giữ vĩnh viễn' })
  expect((await officer.call(personnel.record, { recordId })).state).toBe('archived')
})

const opening = (fullName: string, citizenId: string | null) => ({
  ...({ kind: 'recruit', unitId, fullName, sex: 'F', bornOn: '1999', personKind: 'CONG_CHUC' } as const),
  from: '2026-02-01',
  title: 'Chuyên viên',
  citizenId,
  decision: { number: `${fullName}/QĐ-SNV`, decidedOn: '2026-01-20', issuer: 'Sở Nội vụ' },
})

test('a record opened by mistake is withdrawn, its number is free; put back it is as before, unless the number is taken', async () => {
  const number = '001199012345'
  const { recordId } = await officer.call(personnel.openRecord, opening('Lê Thị Nhầm', number))
  await officer.call(personnel.declareRecord, { recordId, version: 1 })
  const before = await officer.call(personnel.record, { recordId })
  await officer.call(personnel.withdrawRecord, { recordId, version: 2, reason: 'Mở nhầm tên' })
  expect(await officer.call(personnel.record, { recordId })).toMatchObject({
    state: 'withdrawn',
    citizenId: null,
    lines: [],
  })
  const found = await officer.call(personnel.findRecords, { text: 'le thi nham' })
  expect(found.total).toBe(0)
  await officer.call(personnel.restoreRecord, { recordId, version: 3, reason: 'Rút nhầm hồ sơ' })
  const after = await officer.call(personnel.record, { recordId })
  const said = ({ lines }: typeof before) => lines.map(({ part, from, to, values }) => ({ part, from, to, values }))
  const { steps } = after
  expect({ ...after, lines: said(after) }).toEqual({ ...before, version: 4, steps, lines: said(before) })
  expect(steps.slice(0, -2)).toEqual(before.steps)
  expect(steps.slice(-2).map(({ from, to }) => [from, to])).toEqual([
    ...[
      ['declared', 'withdrawn'],
      ['withdrawn', 'declared'],
    ],
  ])

  await officer.call(personnel.withdrawRecord, { recordId, version: 4, reason: 'Mở nhầm tên' })
  await officer.call(personnel.openRecord, opening('Ngô Thị Đúng', number))
  await expect(
    officer.call(personnel.restoreRecord, { recordId, version: 5, reason: 'Rút nhầm hồ sơ' }),
  ).rejects.toMatchObject(refusedWith('personnel.citizen-id-taken'))
})

test('what was decided on is not withdrawn, nor what is in use', async () => {
  const { recordId } = await officer.call(personnel.openRecord, opening('Hồ Thị Quyết', null))
  const { id } = await house.arrange(async (tx) => {
    const decided = { unit_id: unitId, number: '3/QĐ-STC', decided_on: '2026-02-10', issuer: 'Sở Tài chính' }
    const made = await tx.insertInto('personnel.decision').values(decided).returning('id').executeTakeFirstOrThrow()
    const effects = [sets('rank', '2026-02-10', { rank: '01.003', appointedOn: '2026-02-10' })]
    await recordEvents({ tx, now: house.clock.now }, 'event', [
      { recordId, kind: 'appoint-rank', effectiveOn: '2026-02-10', standing: 'verified', decisionId: made.id, effects },
    ])
    return made
  })
  expect(id).toBeTruthy()
  const { notWithdrawn } = await officer.call(personnel.recordLife, { recordId })
  expect(notWithdrawn).toContain('1 nội dung ghi theo quyết định')
  const refused = officer.call(personnel.withdrawRecord, { recordId, version: 1, reason: 'Mở nhầm tên' })
  await expect(refused).rejects.toMatchObject(refusedWith('personnel.withdraw-decided'))
})
