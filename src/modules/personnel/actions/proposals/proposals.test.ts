/** A proposal through its doors: declared by the person, checked, approved; lapsed, refused, in part. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, Refused } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { type ProposalDraftItem, personnel } from '../../contract.ts'
import { anHrOfficer, aPersonHolding, aPersonnelLeader, aUnitHead, type Person } from '../../fixtures.ts'
import { remindOfCampaigns } from '../../jobs-of-campaigns.ts'
import { sets } from '../../rules/fold/effect.ts'
import { recordEvents } from '../write-events.ts'

let house: House
let unitId: number
let officer: Person
let head: Person
let leader: Person
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2026-03-01')
  officer = await anHrOfficer(house, unitId)
  head = await aUnitHead(house, unitId)
  leader = await aPersonnelLeader(house)
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

const adds = (key: number, part: string, from: string, values: Record<string, string | number>): ProposalDraftItem => ({
  key,
  paperId: null,
  page: null,
  change: { op: 'add', part, slot: '', target: null, from, to: null, values },
})
const home = (key: number, current: string, from = '2020-05') => adds(key, 'residence', from, { current })

async function sent(person: Person, ...items: ProposalDraftItem[]) {
  const { proposalId } = await person.call(personnel.startProposal, {})
  const { version } = await person.call(personnel.ownProposal, { proposalId })
  const saved = await person.call(personnel.saveProposal, { proposalId, version, note: '', items })
  return { proposalId, ...(await person.call(personnel.submitProposal, { proposalId, version: saved.version })) }
}
const opinions = (items: readonly { id: string }[], no: readonly number[] = []) =>
  items.map(({ id }, at) => ({
    itemId: id,
    agrees: !no.includes(at),
    reason: no.includes(at) ? 'không khớp giấy' : '',
  }))
const lineOf = async (recordId: string, part: string) =>
  (await officer.call(personnel.record, { recordId })).lines.filter((line) => line.part === part)

test('three hands and a paper: what is refused stays out, what is approved stands with its page, the old value is kept', async () => {
  const { person, recordId } = await aPersonHolding(house, unitId, 'Vũ Thị Khai')
  const { proposalId } = await person.call(personnel.startProposal, {})
  const paper = await person.upload(
    personnel.attachProposalPaper,
    { proposalId },
    { name: 'giay.pdf', bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n'), mediaType: 'application/pdf' },
  )
  const stood = (await person.call(personnel.ownProposal, { proposalId })).stated.find(({ part }) => part === 'person')
  const items: ProposalDraftItem[] = [
    { ...home(1, 'Phường Bắc Giang'), paperId: paper.id, page: 1 },
    {
      key: 2,
      paperId: paper.id,
      page: 1,
      change: {
        op: 'correct',
        part: 'person',
        slot: '',
        to: null,
        target: { eventId: stood?.eventId ?? '', slot: '', from: stood?.from ?? '' },
        from: stood?.from ?? '',
        values: { ...stood?.values, bornOn: '1988-04-21' },
      },
    },
    adds(3, 'strength', '2020', { strength: 'Tin học' }),
  ]
  const saved = await person.call(personnel.saveProposal, { proposalId, version: 1, note: '', items })
  await person.call(personnel.submitProposal, { proposalId, version: saved.version })

  // Nobody checks his own; the head's approval waits for the check.
  expect((await officer.call(personnel.proposalsToCheck, { search: 'vu thi khai' })).total).toBe(1)
  expect((await head.call(personnel.proposalsToApprove, {})).total).toBe(0)
  const toCheck = await officer.call(personnel.proposalToCheck, { proposalId })
  expect(toCheck.items.map(({ authority, basis }) => [authority, basis.target?.values.bornOn])).toEqual([
    ['head', undefined],
    ['department', '1988-04-12'],
    ['head', undefined],
  ])
  const { bytes } = await officer.download(personnel.paperToCheck, { proposalId, paperId: paper.id })
  expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  const checked = await officer.call(personnel.checkProposal, {
    proposalId,
    version: toCheck.version,
    opinions: opinions(toCheck.items, [2]),
  })
  expect(checked).toMatchObject({ agreed: 2, refused: 1, lapsed: 0, status: 'checked' })

  // The head approves what is his and no more; the day of birth is the department's.
  const seen = await head.call(personnel.proposalToApprove, { proposalId })
  const [first, second] = seen.items as [(typeof seen.items)[number], (typeof seen.items)[number]]
  const decide = (by: Person, version: number, ...which: { id: string }[]) =>
    by.call(personnel.decideProposal, { proposalId, version, opinions: opinions(which) })
  expect(await reasonsOf(decide(head, seen.version, first, second))).toEqual([
    `personnel.not-your-authority @${second.id}`,
  ])
  await decide(head, seen.version, first)
  expect(await reasonsOf(decide(leader, seen.version, second))).toEqual(['personnel.proposal-stale'])
  expect(await decide(leader, seen.version + 1, second)).toMatchObject({ agreed: 1, status: 'decided' })

  expect((await lineOf(recordId, 'residence')).map(({ from, values }) => [from, values.current])).toEqual([
    ['2020-05-01', 'Phường Bắc Giang'],
  ])
  expect((await lineOf(recordId, 'person'))[0]?.values.bornOn).toBe('1988-04-21')
  expect(await lineOf(recordId, 'strength')).toEqual([])
  const { rows } = await house.owner.query(
    `select e.standing, e.page, d.unit_id, d.kept_for, r.kind from personnel.event e join documents.document d on d.id = e.document_id
       join personnel.recording r on r.id = e.recorded_by where e.record_id = $1 and e.recorded_to = 'infinity' order by e.id`,
    [recordId],
  )
  expect(rows).toHaveLength(2)
  const proof = { standing: 'verified', page: 1, unit_id: unitId, kept_for: 'personnel', kind: 'proposal' }
  for (const row of rows) expect(row).toEqual(proof)
  const { rows: kept } = await house.owner.query(
    `select data ->> 'bornOn' as was from personnel.line where record_id = $1 and part = 'person' and recorded_to <> 'infinity'`,
    [recordId],
  )
  expect(kept).toEqual([{ was: '1988-04-12' }])
  const told = await house.owner.query('select title from notices.notice where account_id = $1', [person.accountId])
  expect(told.rows).toContainEqual({ title: 'Đề nghị cập nhật hồ sơ đã xử lý xong' })
})

test('a line lapses when what it applied to was changed meanwhile; it is proposed again over what stands now', async () => {
  const { person, recordId } = await aPersonHolding(house, unitId, 'Đào Văn Đổi')
  const { proposalId, version } = await sent(
    person,
    home(1, 'Hà Nội'),
    adds(2, 'strength', '2020', { strength: 'Tin học' }),
  )
  const { items } = await officer.call(personnel.proposalToCheck, { proposalId })
  await officer.call(personnel.checkProposal, { proposalId, version, opinions: opinions(items) })
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'declaration', [
      {
        recordId,
        kind: 'declare',
        effectiveOn: '2019-01-01',
        standing: 'verified',
        effects: [sets('residence', '2019-01-01', { current: 'Huế' })],
      },
    ]),
  )
  const seen = await head.call(personnel.proposalToApprove, { proposalId })
  expect(seen.items.map(({ isStale }) => isStale)).toEqual([true, false])
  const done = await head.call(personnel.decideProposal, {
    proposalId,
    version: seen.version,
    opinions: opinions(seen.items),
  })
  expect(done).toMatchObject({ agreed: 1, lapsed: 1, status: 'decided' })
  expect((await lineOf(recordId, 'residence')).map(({ values }) => values.current)).toEqual(['Huế'])
  const again = await person.call(personnel.startProposal, { again: proposalId })
  const renewed = await person.call(personnel.ownProposal, again)
  expect(renewed.items.map(({ change, basis }) => [change.values.current, basis.standing?.values.current])).toEqual([
    ['Hà Nội', 'Huế'],
  ])
})

test('nobody checks or approves his own, or approves what he checked; what is unfinished is not sent, what is returned is sent again', async () => {
  const { person } = await aPersonHolding(house, unitId, 'Hồ Thị Tự', ['personnel-hr', 'personnel-head'])
  const unfit = await person.call(personnel.startProposal, {})
  await person.call(personnel.saveProposal, {
    ...unfit,
    version: 1,
    note: '',
    items: [home(1, 'Huế', '2021-02-30'), adds(2, 'employment', '2020', {})],
  })
  expect(await reasonsOf(person.call(personnel.submitProposal, { ...unfit, version: 2 }))).toEqual([
    'personnel.proposal-day @items.1.from',
    'personnel.part-by-decision @items.2',
  ])
  const { proposalId, version } = await sent(person, home(1, 'Huế'))
  const all = {
    proposalId,
    version,
    opinions: opinions((await officer.call(personnel.proposalToCheck, { proposalId })).items),
  }
  expect(await reasonsOf(person.call(personnel.checkProposal, all))).toEqual(['personnel.own-proposal'])
  await officer.call(personnel.returnProposal, { proposalId, version, reason: 'Thiếu giấy xác nhận' })
  const { version: next } = await person.call(personnel.submitProposal, { proposalId, version: version + 1 })
  const both = await house.person({
    unitId,
    grants: ['personnel-hr', 'personnel-head'].map((role) => ({ role, unitId })),
  })
  await both.call(personnel.checkProposal, { ...all, version: next })
  expect(await reasonsOf(both.call(personnel.decideProposal, { ...all, version: next + 1 }))).toEqual([
    `personnel.checked-yourself @${all.opinions[0]?.itemId}`,
  ])
  await person.call(personnel.withdrawProposal, { proposalId, version: next + 1 })
  expect((await head.call(personnel.proposalsToApprove, { search: 'ho thi tu' })).total).toBe(0)
})

test('a campaign asks the people of its units: each confirms what he saw, or answers by a proposal', async () => {
  const [one, two] = [
    await aPersonHolding(house, unitId, 'Lý Văn Đúng'),
    await aPersonHolding(house, unitId, 'Lý Văn Sửa'),
  ]
  const sender = await house.person({ unitId, grants: [{ role: 'personnel-officer', unitId: null }] })
  const deadline = new Date(house.clock.now.getTime() + 20 * 86_400_000).toISOString().slice(0, 10)
  const { campaignId } = await sender.call(personnel.openCampaign, {
    title: 'Rà soát hồ sơ năm 2026',
    year: 2026,
    deadline,
    unitIds: [unitId],
  })
  const { seen, campaigns } = await one.person.call(personnel.ownCampaigns, {})
  expect(campaigns.map(({ id, outcome }) => [id, outcome])).toEqual([[campaignId, null]])
  expect(await reasonsOf(one.person.call(personnel.confirmRecord, { campaignId, seen: (seen ?? 0) - 1 }))).toEqual([
    'personnel.stale',
  ])
  await one.person.call(personnel.confirmRecord, { campaignId, seen })
  const { proposalId } = await two.person.call(personnel.startProposal, { campaignId })
  await two.person.call(personnel.saveProposal, { proposalId, version: 1, note: '', items: [home(1, 'Huế')] })
  await two.person.call(personnel.submitProposal, { proposalId, version: 2 })
  const { units, correct, proposed } = await officer.call(personnel.campaign, { campaignId })
  expect([correct, proposed, units.length]).toEqual([1, 1, 1])
  const missing = await officer.call(personnel.campaignPeople, { campaignId })
  expect(missing.people.map(({ fullName }) => fullName)).not.toContain('Lý Văn Đúng')
  const opened = house.clock.now
  house.clock.now = new Date(opened.getTime() + 6 * 86_400_000)
  expect(await runTask(house, remindOfCampaigns, {})).toMatchObject({ campaigns: 1 })
  expect(await runTask(house, remindOfCampaigns, {})).toEqual({ campaigns: 0, told: 0 })
  house.clock.now = opened
  expect(await sender.call(personnel.remindCampaign, { campaignId })).toEqual({ told: 0 })
  const { version } = await sender.call(personnel.campaign, { campaignId })
  await sender.call(personnel.closeCampaign, { campaignId, version })
  expect(await reasonsOf(two.person.call(personnel.confirmRecord, { campaignId, seen }))).toEqual([
    'personnel.campaign-over',
  ])
})
