/** Whole careers on a real database: however they were entered, any day and any instant answer as a naive replay does. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { naiveReplay, type ToldEvent, textOf } from '../../../../tests/support/naive-replay.ts'
import { aCareer } from '../../../app/demo/careers/a-career.ts'
import type { Career } from '../../../app/demo/careers/career-of.ts'
import { dayIn } from '../../../shared/dates.ts'
import { eventsOf, linesOf } from '../queries/events-of.ts'
import { type Line, sets } from '../rules/fold/effect.ts'
import { loadRecords } from './load-records.ts'
import { openRecord } from './open-record.ts'
import { noteMissing } from './papers/note-missing.ts'
import { undoRecording } from './undo-recording.ts'
import { type NewEvent, recordEvents } from './write-events.ts'

const TODAY = '2026-11-26'
let house: House
let agencies: [number, number, number]
beforeAll(async () => {
  house = await openHouse()
  agencies = [
    await house.unit('Sở Tài chính', '2025-02-28'),
    await house.unit('Sở Tài chính', '2025-06-30'),
    await house.unit('Sở Tài chính'),
  ]
})
afterAll(() => house.close())

const newEvents = ({ events }: Career): Omit<NewEvent, 'recordId'>[] =>
  events.map(({ kind, effectiveOn, effects }) => ({ kind, effectiveOn, effects, standing: 'verified' }))
const said = (lines: readonly Line[], day: string) =>
  lines
    .filter(({ from, to }) => from <= day && (to === null || to > day))
    .map(textOf)
    .toSorted()
const linesNow = (recordId: string, known: string | null = null) =>
  house.arrange((tx) => linesOf(tx, [recordId], { known }))
const headNow = async (recordId: string) =>
  (await house.owner.query("select to_jsonb(r) - 'version' as head from personnel.record r where id = $1", [recordId]))
    .rows[0].head
const justBefore = async (instant: string) =>
  (
    await house.owner.query<{ at: string }>("select ($1::timestamptz - interval '1 microsecond')::text as at", [
      instant,
    ])
  ).rows[0]?.at as string

test('entered one by one in any order, taken back and entered again, a career is at each instant what a naive replay tells', async () => {
  const career = aCareer(2, TODAY, agencies)
  const [opening, ...others] = newEvents(career)
  const luck = fc.sample(fc.shuffledSubarray(others, { minLength: others.length }), { numRuns: 1, seed: 11 })[0] ?? []
  const recordId = await house.arrange((tx) =>
    openRecord(
      { tx, now: house.clock.now },
      { unitId: agencies[2], fullName: career.spine.fullName, events: opening ? [opening] : [] },
    ),
  )
  const known: { at: string; told: ToldEvent[] }[] = []
  const keep = async (at: string) => {
    const told = await house.arrange((tx) => eventsOf(tx, [recordId]))
    known.push({ at, told })
  }
  const write = (event: Omit<NewEvent, 'recordId'>) =>
    house.arrange((tx) => recordEvents({ tx, now: house.clock.now }, 'event', [{ ...event, recordId }]))
  for (const [at, event] of luck.entries()) {
    if (at % 4 === 0) {
      const before = [await headNow(recordId), (await linesNow(recordId)).map(({ id: _, row: __, ...line }) => line)]
      const mistaken = await write(event)
      await house.arrange((tx) => undoRecording({ tx, now: house.clock.now }, mistaken.id, 'ghi nhầm'))
      const after = [await headNow(recordId), (await linesNow(recordId)).map(({ id: _, row: __, ...line }) => line)]
      expect([event.kind, ...after]).toEqual([event.kind, ...before])
    }
    const { at: instant } = await write(event)
    if (at % 3 === 0) await keep(instant)
  }
  for (const { at, told } of known)
    for (const day of ['1999-06-01', '2012-03-15', '2019-12-31', '2025-06-30', TODAY])
      expect([at, day, said(await linesNow(recordId, at), day)]).toEqual([at, day, naiveReplay(told, day).map(textOf)])
  expect(await linesNow(recordId, await justBefore(known[1]?.at ?? ''))).not.toEqual(await linesNow(recordId))
})

test('loaded many at once they say the same, the head included, and who left is closed', async () => {
  const careers = [3, 4, 5, 6, 7, 8, 9, 10].map((seed) => aCareer(seed, TODAY, agencies))
  const records = careers.map((career) => ({
    id: crypto.randomUUID(),
    unitId: agencies[2],
    fullName: career.spine.fullName,
    openedOn: career.spine.recruitedOn,
    events: newEvents(career),
  }))
  await house.arrange((tx) => loadRecords({ tx, now: house.clock.now }, records, 'nạp thử'))
  for (const [at, { id }] of records.entries()) {
    const career = careers[at] as Career
    const told = career.events.map((event, index) => ({ ...event, eventId: String(index) }))
    for (const day of ['2015-01-01', '2025-03-01', TODAY])
      expect(said(await linesNow(id), day)).toEqual(naiveReplay(told, day).map(textOf))
    const head = await headNow(id)
    expect([head.full_name, head.state]).toEqual([
      career.spine.fullName,
      career.spine.left === null ? 'in_use' : 'closed',
    ])
  }
  // Each was written once, as its lines say; again only where the record goes to another unit, or is closed.
  const { rows: changes } = await house.owner.query<{ id: string; operation: string; differs: string[] }>(
    `select row_key as id, operation, array(select key from jsonb_each(before) b where b.value <> after -> b.key) as differs
      from audit.change where table_name = 'personnel.record' and row_key = any ($1) order by audit.change.id`,
    [records.map(({ id }) => id)],
  )
  expect(changes.filter(({ operation }) => operation === 'insert').map(({ id }) => id)).toEqual(
    records.map(({ id }) => id),
  )
  const again = changes.filter(({ operation }) => operation === 'update')
  expect(again.flatMap(({ differs }) => differs)).not.toEqual([])
  for (const { differs } of again)
    expect(['unit_id', 'state', 'closed_from', 'closed_on']).toEqual(expect.arrayContaining(differs))
  // What files lack was told by what was loaded; asked of what is on file now it is the same.
  const ids = records.map(({ id }) => id)
  const missing = async () => {
    const sql = `select record_id, component, period, event_id, owes, due_on::text, law, sensitivity
      from personnel.missing_paper where record_id = any ($1) order by 1, 2, 3, 4`
    return (await house.owner.query(sql, [ids])).rows
  }
  const noted = await missing()
  expect(noted.length).toBeGreaterThan(20)
  await house.arrange((tx) => noteMissing(tx, ids, dayIn(house.clock.now)))
  expect(await missing()).toEqual(noted)
})

test('rows that cannot be true are named with their numbers, and nothing is loaded', async () => {
  const record = (born: string, hired: string) => ({
    id: crypto.randomUUID(),
    unitId: agencies[2],
    fullName: 'Phạm Văn Nạp',
    openedOn: '2020-01-01',
    events: [
      { kind: 'declare', effectiveOn: born, effects: [sets('person', born, { sex: 'M', bornOn: born })] },
      {
        kind: 'recruit',
        effectiveOn: hired,
        effects: [sets('employment', hired, { unitId: agencies[2], personKind: 'CONG_CHUC' })],
      },
    ].map((event) => ({ ...event, standing: 'unverified' as const })),
  })
  const rows = [
    record('1980-01-01', '2005-01-01'),
    record('2030-01-01', '2005-01-01'),
    record('1980-01-01', '1985-01-01'),
  ]
  const loading = house.arrange((tx) => loadRecords({ tx, now: house.clock.now }, rows, 'nạp thử'))
  await expect(loading).rejects.toThrow(/Dòng 2, Phạm Văn Nạp: .*sau hôm nay.*Dòng 3, Phạm Văn Nạp: .*15 tuổi/s)
  const { rowCount } = await house.owner.query("select from personnel.record where full_name = 'Phạm Văn Nạp'")
  expect(rowCount).toBe(0)
})
