/** The whole country in one database: lists, successions and any day of any code, against the files they came from. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { csvOf, jsonOf } from '../../../app/catalogues.ts'
import { randomFrom } from '../../../app/demo/random.ts'
import { nationRows } from '../../../app/nation-rows.ts'
import { readTables } from '../../../platform/office/read.ts'
import { organization } from '../contract.ts'
import { ledgerOf } from '../queries/ledger-of.ts'
import { unitsOn } from '../queries/units-on.ts'
import { factsOf, type Version } from '../rules/ledger/version.ts'
import { loadNation } from './load-nation.ts'
import { recordChange } from './record-change.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await house.arrange((tx) => loadNation(tx, nationRows))
  await house.owner.query('analyze')
})
afterAll(() => house.close())

type Row = Record<string, string>
const rowsOf = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await house.owner.query<T>(sql, values)).rows

test('the national lists of before and after come out again: 10,794 and 3,355 units, names and parents', async () => {
  for (const [day, count] of [
    ['2025-06-30', 10_794],
    ['2025-07-01', 3_355],
  ] as const) {
    const list = await csvOf<Row>(`units/vn-units-${day}.csv`)
    const units = await house.arrange((tx) => unitsOn(tx, day, { everywhere: true }))
    const codeOf = new Map(units.map(({ unitId, code }) => [unitId, code]))
    const told = units
      .filter(({ level }) => level !== 'department')
      .map(({ code, fullName, parentId }) => `${code}|${fullName}|${parentId === null ? '' : codeOf.get(parentId)}`)
    expect(told).toHaveLength(count)
    expect(told.sort()).toEqual(list.map((row) => `${row.code}|${row.full_name}|${row.parent_code}`).sort())
  }
})

test('10,573 rows say what went where, whole or in part, and so do the events', async () => {
  const mapping = await csvOf<Row>('units/vn-mapping-2025-07-01.csv')
  const follows = await rowsOf<Row>(`
    select was.code as old, now.code as new, s.coverage
    from organization.succession s join organization.unit_event e on e.id = s.event_id and e.day = '2025-07-01'
    join organization.unit_version was on was.unit_id = s.from_id and was.valid_from < e.day and was.valid_to >= e.day
    join organization.unit_version now on now.unit_id = s.to_id and now.valid_from <= e.day and now.valid_to > e.day
    where now.level = 'commune'`)
  expect(follows).toHaveLength(10_573)
  expect(follows.map((row) => `${row.old}>${row.new} ${row.coverage}`).sort()).toEqual(
    mapping.map((row) => `${row.old_code}>${row.new_code} ${row.coverage}`).sort(),
  )
})

test('a version that an event began says so, wherever an event is known', async () => {
  const begun = await rowsOf(`
    select v.full_name from organization.unit_version v join organization.unit_event_party p on p.unit_id = v.unit_id and p.side = 'after'
    join organization.unit_event e on e.id = p.event_id and e.day = v.valid_from
    where v.event_id is null`)
  expect(begun).toEqual([])
})

test('no unit of the country lies under one that was not there, and a second start adds nothing', async () => {
  const orphans = await rowsOf(`
    select c.full_name from organization.unit_version c
    where c.parent_id is not null and not datemultirange(daterange(c.valid_from, c.valid_to)) <@ (
      select range_agg(daterange(p.valid_from, p.valid_to)) from organization.unit_version p where p.unit_id = c.parent_id)`)
  expect(orphans).toEqual([])
  const count = () => rowsOf('select count(*) from organization.unit_version')
  const before = await count()
  await house.arrange((tx) => loadNation(tx, nationRows))
  expect(await count()).toEqual(before)
})

test('Đồng Nai is a city and ten of its communes are wards from 30/4/2026 (30/2026/QH16, 237/NQ-UBTVQH16)', async () => {
  const on = async (day: string) => {
    const units = await house.arrange((tx) => unitsOn(tx, day, { everywhere: true, levels: ['province', 'commune'] }))
    const province = units.find(({ code }) => code === '75')
    const wards = units.filter(({ parentId, kind }) => parentId === province?.unitId && kind === 'Phường')
    return [province?.fullName, wards.length] as const
  }
  const [before, after] = [await on('2026-04-29'), await on('2026-04-30')]
  expect([before[0], after[0], after[1] - before[1]]).toEqual(['Tỉnh Đồng Nai', 'Thành phố Đồng Nai', 10])
})

test('units of other provinces are known and take no part: the tree is the province’s', async () => {
  const units = await house.arrange((tx) => unitsOn(tx, '2025-07-01', { levels: ['province', 'commune'] }))
  expect(units).toHaveLength(1 + 99)
})

interface State {
  name: string
  parent: string
}
/** The files replayed by hand: what each code stood for from each day on which something changed. */
async function naiveReplay(): Promise<(code: string, day: string) => string> {
  const states = new Map<string, Map<string, State>>()
  const stateOf = (row: Row): State => ({ name: row.full_name as string, parent: row.parent_code ?? '' })
  const byCode = (rows: readonly Row[]) => rows.map((row) => [row.code as string, stateOf(row)] as const)
  const versions = await csvOf<Row>('units/bgbn-unit-versions.csv')
  let state = new Map(byCode(versions.filter((row) => row.valid_from === '')))
  states.set('0000-00-00', state)
  const { events } = await jsonOf<{ events: { date: string; inputs: Row[]; outputs: Row[] }[] }>(
    'units/bgbn-unit-events.json',
  )
  for (const day of [...new Set(events.map(({ date }) => date))].sort()) {
    state = new Map(state)
    const ofDay = events.filter(({ date }) => date === day)
    for (const { code } of ofDay.flatMap(({ inputs }) => inputs)) state.delete(code as string)
    for (const [code, unit] of byCode(ofDay.flatMap(({ outputs }) => outputs))) state.set(code, unit)
    states.set(day, state)
  }
  const nation = await csvOf<Row>('units/vn-units-2025-06-30.csv')
  states.set('2025-06-30', new Map([...byCode(nation), ...(states.get('2025-01-01') ?? [])]))
  state = new Map(byCode(await csvOf<Row>('units/vn-units-2025-07-01.csv')))
  states.set('2025-07-01', state)
  for (const row of await csvOf<Row>('units/vn-changes-after-2025-07-01.csv'))
    states.set(
      row.valid_from as string,
      new Map(states.get(row.valid_from as string) ?? state).set(row.code as string, {
        name: `${row.new_type} ${row.name}`,
        parent: row.parent_code ?? '',
      }),
    )
  const days = [...states.keys()].sort().reverse()
  return (code, day) => {
    const found = states.get(days.find((from) => from <= day) as string)?.get(code)
    return found ? `${found.name}|${found.parent}` : ''
  }
}

test('on 100,000 random days of random codes, a third of them around a day of change, the answer is that of a naive replay', async () => {
  const answer = await naiveReplay()
  const column = async (select: string) => (await rowsOf<{ one: string }>(select)).map(({ one }) => one)
  const codes = (own: boolean) =>
    column(
      `select distinct code as one from organization.unit_version where code is not null and is_reference <> ${own} order by 1`,
    )
  const [ours, theirs] = [await codes(true), await codes(false)]
  const turns = await column('select distinct day::text as one from organization.unit_event order by 1')
  const { pick, between, chance } = randomFrom(20_250_701)
  const addDays = (day: string, count: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
  const asked = Array.from({ length: 100_000 }, () => ({
    code: pick(chance(0.6) ? ours : theirs),
    day: chance(0.33) ? addDays(pick(turns), pick([-1, 0, 1])) : addDays('2019-06-01', between(0, 2_900)),
  }))
  const found = await rowsOf<{ told: string }>(
    `select coalesce(v.full_name || '|' || coalesce(p.code, ''), '') as told
     from unnest($1::text[], $2::date[]) with ordinality asked (code, day, n)
     left join organization.unit_version v on v.code = asked.code and v.recorded_to = 'infinity'
       and v.valid_from <= asked.day and v.valid_to > asked.day
     left join organization.unit_version p on p.unit_id = v.parent_id and p.recorded_to = 'infinity'
       and p.valid_from <= asked.day and p.valid_to > asked.day
     order by asked.n`,
    [asked.map(({ code }) => code), asked.map(({ day }) => day)],
  )
  const wrong = asked.flatMap(({ code, day }, at) => {
    const told = found[at]?.told
    return told === answer(code, day) ? [] : [`${code} on ${day}: ${told} / ${answer(code, day)}`]
  })
  expect(wrong.slice(0, 5)).toEqual([])
  expect(found.filter(({ told }) => told !== '').length).toBeGreaterThan(40_000)
}, 60_000)

test('“đơn vị này nay là gì?” through the doors: one, many, and a workbook with the answers beside', async () => {
  const person = await house.person({ unitId: await house.unit('Sở Nội vụ') })
  const one = await person.call(organization.resolveUnit, { text: 'TT.Chờ, H.Yên Phong, Bắc Ninh' })
  expect([one.certainty, one.candidates[0]?.heirs.map(({ fullName }) => fullName)]).toEqual(['sure', ['Xã Yên Phong']])
  const { answers } = await person.call(organization.resolveUnits, {
    lines: [{ commune: 'phuong cong vi', district: 'ba dinh', province: 'ha noi' }, { text: 'không có' }],
  })
  expect(answers.map(({ certainty }) => certainty)).toEqual(['sure', 'none'])
  // The list of the other provinces begins on 30/6/2025: their units are no later than that, not of that day.
  expect([one, answers[0]].map((answer) => answer?.candidates[0]?.isFirstKnown)).toEqual([false, true])
  expect(answers[0]?.candidates[0]?.heirs.map(({ coverage }) => coverage)).toEqual(['partial', 'partial'])
  const list = 'STT,Xã,Huyện,Tỉnh\n1,Tân Dĩnh,Lạng Giang,Bắc Giang\n2,Đồng Tiến,,Bắc Giang\n'
  const book = await person.call(organization.resolveWorkbook, {
    fileName: 'Hộ khẩu.csv',
    base64: Buffer.from(list).toString('base64'),
  })
  expect([book.fileName, book.counts]).toEqual(['Hộ khẩu - nay la.xlsx', { sure: 1, likely: 0, several: 1, none: 0 }])
  const [sheet] = await readTables(new Uint8Array(Buffer.from(book.base64, 'base64')), 100)
  const row = sheet?.rows.find((cells) => cells.includes('Tân Dĩnh'))
  expect(row?.slice(0, 6)).toEqual(['1', 'Tân Dĩnh', 'Lạng Giang', 'Bắc Giang', 'Xã Tân Dĩnh', 'Tỉnh Bắc Ninh'])
  const unread = { fileName: 'x.csv', base64: Buffer.from('A,B\n1,2\n').toString('base64') }
  await expect(person.call(organization.resolveWorkbook, unread)).rejects.toMatchObject({
    problems: [{ reason: 'organization.no-name-column' }],
  })
})

test('a change recorded just now is known to the resolver at once', async () => {
  const unitId = await house.unit('Xã Tân Dĩnh', '2026-01-01')
  const person = await house.person({ unitId: await house.unit('Sở Nội vụ') })
  const heirs = async () =>
    (await person.call(organization.resolveUnit, { text: 'Xã Tân Dĩnh, Lạng Giang, Bắc Giang' })).candidates[0]?.heirs
  const before = await heirs()
  const [now] = (await house.arrange((tx) => ledgerOf(tx, [unitId]))).filter(({ validTo }) => validTo === 'infinity')
  const named = { ...factsOf(now as Version), name: 'Tân Dĩnh Mới', fullName: 'Xã Tân Dĩnh Mới' }
  await house.arrange((tx) =>
    recordChange(
      tx,
      {
        kind: 'rename',
        day: '2026-01-01',
        before: [unitId],
        after: [{ unitId, ...named }],
        children: [],
        succession: null,
      },
      { legalBasis: '1/NQ-HĐND', decidedOn: null, issuer: null, note: null },
    ),
  )
  expect([before, await heirs()].map((all) => all?.map(({ fullName }) => fullName))).toEqual([
    ['Xã Tân Dĩnh'],
    ['Xã Tân Dĩnh Mới'],
  ])
})
