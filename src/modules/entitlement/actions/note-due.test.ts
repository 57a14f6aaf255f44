/** What falls due, through the doors: the list follows the record and the law, and shows nobody of another unit. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { law } from '../../law/contract.ts'
import { notices } from '../../notices/contract.ts'
import {
  anHrOfficer,
  aPersonHolding,
  aPersonnelLeader,
  aPersonnelOfficer,
  aRecord,
  aStepThree,
  manyRecords,
  type Person,
} from '../../personnel/fixtures.ts'
import { type NewEvent, recordEvents } from '../../personnel/index.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { entitlement } from '../contract.ts'
import { noteDueTask } from '../jobs.ts'
import { comparePeople } from '../jobs-of-comparing.ts'
import { tellWhatWaits } from '../jobs-of-digest.ts'

let house: House
let finance: number
let hr: Person
let ofHealth: Person
let recordId: string
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-26T03:00:00Z')
  finance = await house.unit('Sở Tài chính')
  hr = await anHrOfficer(house, finance)
  ofHealth = await anHrOfficer(house, await house.unit('Sở Y tế'), 'Đỗ Thị Y')
  recordId = await aStepThree(house, { unitId: finance, fullName: 'Lê Văn Đến Hạn' })
  await aRecord(house, { unitId: finance, fullName: 'Ngô Văn Sắp Hưu', born: '1965-07-02' })
  await written()
  await runTask(house, noteDueTask, { everybody: true })
})
afterAll(() => house.close())

/**
 * What is older than every open transaction of the machine is not looked at again. Other tests write on it too: what was written
 * here so far is left behind only once whatever they had begun by then is over.
 */
async function written(): Promise<void> {
  const [last] = (await house.owner.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows
  const isBehind = async () =>
    (
      await house.owner.query<{ is: boolean }>(
        'select pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 as is',
        [last?.id],
      )
    ).rows[0]?.is
  await vi.waitUntil(isBehind, { timeout: 15_000, interval: 50 })
}

const dueSteps = async (who: Person) =>
  (await who.call(entitlement.dueList, { kind: 'step', to: '2027-12-31' })).rows.map(
    ({ fullName, dueOn, result }) => `${fullName} ${dueOn} ${result}`,
  )
const changed = () => runTask(house, noteDueTask, { everybody: false })

test('the record opens the working: sum, figures with what proves them, articles; out of reach it is not there', async () => {
  const { entitlements } = await hr.call(entitlement.entitlements, { recordId })
  const step = entitlements.find(({ kind }) => kind === 'step')
  expect(step).toMatchObject({ dueOn: '2025-06-01', result: 'Lên bậc 4, hệ số 3,33' })
  expect(step?.working.sum).toBe('01/06/2022 + 36 tháng = 01/06/2025')
  expect(step?.working.figures[0]).toEqual({
    label: 'Thời điểm tính nâng bậc',
    value: '01/06/2022',
    paper: 'chưa có giấy tờ',
    opens: null,
  })
  expect(step?.working.provisions).toContainEqual({
    title: 'Bảng lương',
    article: 'NĐ 204/2004/NĐ-CP, Bảng 2; Điều 7',
    from: '2004-10-01',
    to: null,
    isSure: true,
  })
  expect(entitlements.find(({ kind }) => kind === 'pay')?.result).toBe('7.590.000 đồng')
  await expect(ofHealth.call(entitlement.entitlements, { recordId })).rejects.toMatchObject({ status: 404 })
  const { person } = await aPersonHolding(house, finance, 'Bùi Thị Chính Chủ')
  const own = await person.call(entitlement.ownEntitlements, {})
  expect(own.entitlements.map(({ kind }) => kind)).toContain('retirement')
})

test('as it was known then: what was recorded since is not in it, a reprimand neither', async () => {
  house.clock.now = new Date('2026-11-26T04:00:00Z')
  const id = await aStepThree(house, { unitId: finance, fullName: 'Lý Văn Biết Sau' })
  const { rows } = await house.owner.query<{ known: string }>('select clock_timestamp()::text as known')
  const known = new Date(rows[0]?.known as string).toISOString()
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId: id,
        kind: 'discipline',
        effectiveOn: '2023-06-10',
        standing: 'verified' as const,
        effects: [sets('discipline', '2023-06-10', { side: 'STATE', form: 'KHIEN_TRACH', conduct: 'đi muộn' })],
      },
    ]),
  )
  const due = async (when: { known?: string }) =>
    (await hr.call(entitlement.entitlements, { recordId: id, ...when })).entitlements.find(
      ({ kind }) => kind === 'step',
    )
  // S01, S03: three months by the reprimand that is known of by now.
  expect([(await due({}))?.dueOn, (await due({ known }))?.dueOn]).toEqual(['2025-09-01', '2025-06-01'])
})

test('lists, counts, days, workbook and forecast are of one’s own units alone', async () => {
  expect(await dueSteps(hr)).toContain('Lê Văn Đến Hạn 2025-06-01 Lên bậc 4, hệ số 3,33')
  expect(await dueSteps(ofHealth)).toEqual([])
  const { counts } = await hr.call(entitlement.dueCounts, {})
  expect(counts.find(({ kind }) => kind === 'retirement')).toEqual({
    kind: 'retirement',
    overdue: 0,
    acting: 1,
    soon: 0,
  })
  const { days } = await hr.call(entitlement.dueDays, { month: '2025-06' })
  expect(days).toContainEqual({ on: '2025-06-01', kind: 'step', people: 1 })
  const { bytes } = await hr.download(entitlement.dueWorkbook, { kind: 'step', to: '2027-12-31' })
  expect(bytes.length).toBeGreaterThan(2_000)
  const { groups } = await hr.call(entitlement.forecast, { by: 'kind' })
  // Born in July 1965: 61 years and 9 months in April 2027 (NĐ 135/2020, Phụ lục I).
  expect(groups).toMatchObject([{ label: 'Công chức', retiring: [0, 1, 0, 0, 0, 0] }])
  expect((await ofHealth.call(entitlement.forecast, {})).groups).toEqual([])
})

test('whoever records decisions is told on Monday what waits in his units, once', async () => {
  expect(await runTask(house, tellWhatWaits, {})).toEqual({ told: 1 })
  expect(await runTask(house, tellWhatWaits, {})).toEqual({ told: 0 })
  const { notices: told } = await hr.call(notices.notices, {})
  expect(told.map(({ title, body }) => `${title} ${body}`)).toEqual([
    expect.stringMatching(/^Chế độ đến hạn: 3 việc cần làm .*Nâng bậc lương thường xuyên: 2 người.*Nghỉ hưu: 1 người/),
  ])
})

test('a step that is recorded leaves the list at the next run, and nothing else is worked out again', async () => {
  const pay = { rank: '01.003', step: 4, coefficient: 333, countedFrom: '2025-06-01' }
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId,
        kind: 'step-regular',
        effectiveOn: '2025-06-01',
        standing: 'verified' as const,
        effects: [sets('pay', '2025-06-01', pay)],
      },
    ]),
  )
  await written()
  expect(await changed()).toMatchObject({ records: 3 })
  expect((await dueSteps(hr)).filter((said) => said.startsWith('Lê Văn'))).toEqual([])
  expect(await changed()).toEqual({ records: 0 })
})

test('a decree of 24 months that is switched on brings the step of 2025 forward; another in its place is noticed at once', async () => {
  const [enters, confirms] = [await aPersonnelOfficer(house), await aPersonnelLeader(house)]
  const coefficients = [234, 267, 300, 333, 366, 399, 432, 465, 498]
  const decreed = (cycleMonths: number) =>
    enters.call(law.saveAmendment, {
      area: 'personnel',
      title: `Nghị định giả định về thời hạn nâng bậc ${cycleMonths} tháng`,
      provisions: [
        {
          rule: 'scale',
          subject: 'ND204-B2/A1',
          from: '2025-01-01',
          to: null,
          value: { coefficients, cycleMonths },
          article: 'Nghị định giả định, Điều 2',
        },
      ],
    })
  const draft = await decreed(24)
  const affected = await confirms.call(entitlement.affected, { amendmentId: draft.id, unitId: finance })
  expect(affected).toMatchObject({ people: 1, total: 1 })
  expect(affected.rows[0]).toMatchObject({
    fullName: 'Lê Văn Đến Hạn',
    kind: 'step',
    before: { dueOn: '2028-06-01' },
    after: { dueOn: '2027-06-01' },
  })
  const on = await confirms.call(law.switchOn, { amendmentId: draft.id, version: draft.version })
  await changed()
  expect(await dueSteps(hr)).toContain('Lê Văn Đến Hạn 2027-06-01 Lên bậc 5, hệ số 3,66')
  // As many provisions as before, and another law.
  const other = await decreed(30)
  const because = 'Nghị định khác thay thế'
  await confirms.call(law.withdrawAmendment, { amendmentId: on.id, version: on.version, because })
  await confirms.call(law.switchOn, { amendmentId: other.id, version: other.version })
  await changed()
  expect(await dueSteps(hr)).toContain('Lê Văn Đến Hạn 2027-12-01 Lên bậc 5, hệ số 3,66')
})

test('of ten people paid on 31/12 one may have a step early for merit: the second is refused until the first is withdrawn (E01, E02; TT 08/2013/TT-BNV Điều 3)', async () => {
  const unitId = await house.unit('Sở Tư pháp')
  const justice = await anHrOfficer(house, unitId, 'Phan Thị Tư Pháp')
  const since = (from: string): NewEvent['effects'] => [
    sets('pay', from, { rank: '01.003', step: 3, coefficient: 300, countedFrom: from }),
  ]
  const aStep = (fullName: string, kind: string, from: string) =>
    aRecord(house, {
      unitId,
      fullName,
      events: [{ kind, effectiveOn: from, standing: 'verified', effects: since(from) }],
    })
  // Due on 1/6/2027, within the twelve months after 31/12/2026; the third had the step before early too, the fourth is due in 2029.
  const [first, second] = [
    await aStep('Đỗ An', 'step-regular', '2024-06-01'),
    await aStep('Đỗ Bình', 'step-regular', '2024-06-01'),
  ]
  const third = await aStep('Đỗ Cúc', 'step-early', '2024-06-01')
  for (let more = 4; more < 10; more += 1) await aStep(`Đỗ Người ${more}`, 'step-regular', '2026-01-01')
  const list = () => justice.call(entitlement.earlyList, { unitId, year: 2026 })
  expect(await list()).toMatchObject({ headcount: 9, most: 0, proposed: 0 })
  const propose = (recordId: string) =>
    justice.call(entitlement.proposeEarly, { recordId, year: 2026, ground: 'Chiến sĩ thi đua cấp tỉnh' })
  await expect(propose(first)).rejects.toMatchObject({ problems: [{ reason: 'entitlement.early-full' }] })
  await aStep('Đỗ Người Mười', 'step-regular', '2026-01-01')
  const { proposalId } = await propose(first)
  await expect(propose(second)).rejects.toMatchObject({ problems: [{ reason: 'entitlement.early-full' }] })
  await expect(propose(third)).rejects.toMatchObject({ problems: [{ reason: 'entitlement.early-twice' }] })
  const { rows, most, proposed } = await list()
  expect([most, proposed]).toEqual([1, 1])
  expect(rows.slice(0, 2)).toMatchObject([
    { fullName: 'Đỗ An', earliest: '2026-06-01', proposal: { byName: 'Phan Thị Tư Pháp' } },
    { fullName: 'Đỗ Bình', whyNot: null, proposal: null },
  ])
  expect(rows[2]?.whyNot).toContain('TT 08/2013/TT-BNV Điều 3')
  await expect(hr.call(entitlement.withdrawEarly, { proposalId })).rejects.toMatchObject({ status: 404 })
  await justice.call(entitlement.withdrawEarly, { proposalId })
  const again = await propose(second)
  // Paid elsewhere since: his place is taken until the proposal is withdrawn, where it was made.
  await house.arrange((tx) =>
    recordEvents({ tx, now: house.clock.now }, 'event', [
      {
        recordId: second,
        kind: 'transfer',
        effectiveOn: '2026-11-20',
        standing: 'verified' as const,
        effects: [sets('employment', '2026-11-20', { unitId: finance, personKind: 'CONG_CHUC' })],
      },
    ]),
  )
  const officer = await aPersonnelOfficer(house)
  const left = await officer.call(entitlement.earlyList, { unitId, year: 2026 })
  expect(left).toMatchObject({ headcount: 9, proposed: 1 })
  expect(left.rows[0]).toMatchObject({ fullName: 'Đỗ Bình', proposal: { id: again.proposalId } })
  expect(left.rows[0]?.whyNot).toContain('không còn hưởng lương tại đơn vị')
  await expect(
    hr.call(entitlement.proposeEarly, { recordId: second, year: 2026, ground: 'Chiến sĩ thi đua cấp tỉnh' }),
  ).rejects.toMatchObject({ problems: [{ reason: 'entitlement.early-elsewhere' }] })
  await hr.call(entitlement.withdrawEarly, again)
})

test('of more people than one waits for it is worked out in steps as whoever asks; stopped, what was compared stands', async () => {
  const health = await house.unit('Sở Y tế')
  await manyRecords(house, { unitId: health, count: 1_000 })
  await aStepThree(house, { unitId: health, fullName: 'Mai Thị Nhiều' })
  const [enters, asks] = [await aPersonnelOfficer(house), await aPersonnelLeader(house)]
  const { id: amendmentId } = await enters.call(law.saveAmendment, {
    area: 'personnel',
    title: 'Nghị định giả định của nhiều người',
    provisions: [
      {
        rule: 'scale',
        subject: 'ND204-B2/A1',
        from: '2020-01-01',
        to: null,
        value: { coefficients: [234, 267, 300, 333, 366, 399, 432, 465, 498], cycleMonths: 48 },
        article: 'Nghị định giả định, Điều 3',
      },
    ],
  })
  const asked = { amendmentId, unitId: health }
  expect(await asks.call(entitlement.affected, asked)).toMatchObject({ inScope: 1_001, isToBeAsked: true, rows: [] })
  await asks.call(entitlement.compareLaws, asked)
  const compare = async (report?: (done: number) => Promise<void>) => {
    const { rows } = await house.owner.query<{ id: string }>('select id from entitlement.comparison')
    const of = {
      actor: { accountId: asks.accountId, fullName: 'Hoàng Văn Duyệt', unitId: null },
      scope: { everywhere: true, units: [] },
      permission: 'entitlement.view',
    }
    const input = { of, comparisonId: rows[0]?.id as string, amendmentId, units: [health] }
    return runTask(house, comparePeople, input, undefined, report)
  }
  const stop = async () => Promise.reject(new Error('stopped'))
  await expect(compare(stop)).rejects.toThrow('stopped')
  // Tried anew after it failed: nobody is counted twice.
  await expect(compare(stop)).rejects.toThrow('stopped')
  expect(await asks.call(entitlement.affected, asked)).toMatchObject({ compared: 250, isToBeAsked: false })
  await asks.call(entitlement.compareLaws, asked)
  expect(await compare()).toEqual({ compared: 1_001 })
  expect(await asks.call(entitlement.affected, asked)).toMatchObject({
    compared: 1_001,
    people: 1,
    total: 1,
    rows: [{ fullName: 'Mai Thị Nhiều', kind: 'step', after: { dueOn: '2026-06-01' } }],
  })
  // What one asked for is one's own.
  expect(await ofHealth.call(entitlement.affected, asked)).toMatchObject({ isToBeAsked: true, rows: [] })
})
