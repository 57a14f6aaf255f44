/** People counted on a real database: of any day, as known, within the scope, and who is behind each figure. */
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { anHrOfficer, aPersonnelOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { openRecord } from '../../personnel/index.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { type CountedRow, statistics } from '../contract.ts'
import { isSensitiveFigure, TABLES, tableOf } from '../rules/tables.ts'

const DAY = '2025-12-31'
let house: House
let finance: number
let health: number
let justice: number
let officer: Person
let hr: Person
beforeAll(async () => {
  house = await openHouse()
  finance = await house.unit('Sở Tài chính', DAY)
  health = await house.unit('Sở Y tế', DAY)
  justice = await house.unit('Sở Tư pháp', DAY)
  officer = await aPersonnelOfficer(house)
  hr = await anHrOfficer(house, finance)
  const told = (on: string, ...effects: ReturnType<typeof sets>[]) => ({
    kind: 'declare',
    effectiveOn: on,
    effects,
    standing: 'verified' as const,
  })
  await aRecord(house, {
    unitId: finance,
    fullName: 'Trần Văn Ân',
    born: '1964-03-15',
    events: [
      told(
        '2020-01-01',
        sets('post', '2020-01-01', { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }, { slot: 'main' }),
      ),
      ...['2025-05-01', '2025-10-01'].map((on) => ({
        kind: 'appoint-post',
        effectiveOn: on,
        standing: 'verified' as const,
        effects: [sets('post', on, { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }, { slot: 'main' })],
      })),
      told('2021-03-01', sets('party', '2021-03-01', { joinedOn: '2021-03-01' })),
      told('2019-07-01', sets('level', '2019-07-01', { qualification: 'DH' })),
      told('2023-07-01', sets('level', '2023-07-01', { qualification: 'THS', politicalTheory: 'CC' })),
      told(
        '2018-01-01',
        sets('language', '2018-01-01', { language: 'fr', level: 'A' }, { slot: 'fr' }),
        sets('language', '2018-01-01', { language: 'zh', level: 'DH' }, { slot: 'zh' }),
      ),
    ],
  })
  await aRecord(house, {
    unitId: finance,
    fullName: 'Lê Thị Bình',
    born: '1990-04-12',
    events: [
      {
        kind: 'train',
        effectiveOn: '2025-03-01',
        standing: 'verified',
        effects: [
          sets('training', '2025-03-01', { school: 'Trường Chính trị', kind: 'LLCT' }, { to: '2025-12-31' }),
          sets('training', '2025-02', { school: 'Trung tâm tin học', kind: 'TIN_HOC' }, { to: '2025-02' }),
          sets('training', '2024-02-01', { school: 'Trường Chính trị', kind: 'QLNN' }, { to: '2024-12-31' }),
          sets('training', '2025-11-01', { school: 'Trường Chính trị', kind: 'LLCT' }, { to: '2026-01-01' }),
          sets('training', '2025-04-01', { school: 'Học viện' }, { to: '2025-04-05' }),
        ],
      },
      told(
        '2025-01-01',
        sets('planned-post', '2025-01-01', { post: 'Trưởng phòng  Ngân sách', period: '2025–2030' }),
        sets('planned-post', '2025-02-01', { post: 'Phó Giám đốc Sở', period: '2025–2030' }),
      ),
    ],
  })
  await aRecord(house, {
    unitId: health,
    fullName: 'Phạm Thị Chuyển',
    born: '1985-05-05',
    events: [told('2023-01-01', sets('employment', '2023-01-01', { unitId: finance, personKind: 'CONG_CHUC' }))],
  })
  // Who stays, who retires, who moves on, and who is recruited within 2025.
  await aRecord(house, { unitId: justice, fullName: 'Đỗ Văn Ở' })
  const ends = { op: 'end', part: 'employment', slot: null, on: '2025-08-01' } as const
  await aRecord(house, {
    unitId: justice,
    fullName: 'Hà Văn Hưu',
    born: '1964-01-01',
    events: [{ kind: 'retire', effectiveOn: '2025-08-01', effects: [ends], standing: 'verified' }],
  })
  await aRecord(house, {
    unitId: justice,
    fullName: 'Mai Thị Đi',
    events: [told('2025-09-01', sets('employment', '2025-09-01', { unitId: health, personKind: 'CONG_CHUC' }))],
  })
  const recruited = [
    sets('employment', '2025-05-01', { unitId: justice, personKind: 'CONG_CHUC' }),
    sets('recruitment', '2025-05-01', { method: 'THI_TUYEN', recruitedOn: '2025-05-01' }),
  ]
  await house.arrange((tx) =>
    openRecord(
      { tx, now: house.clock.now },
      {
        unitId: justice,
        fullName: 'Vũ Thị Mới',
        events: [{ kind: 'recruit', effectiveOn: '2025-05-01', effects: recruited, standing: 'verified' }],
      },
    ),
  )
})
afterAll(() => house.close())

const CC = 'BC_CC_SLCL'
const at = (code: string, table = CC) => tableOf(table)?.headings.findIndex((one) => one.code === code) as number
const figures = (row: CountedRow | undefined, ...codes: string[]) => codes.map((code) => row?.figures[at(code)])
const counted = (who: Person, unitId: number | undefined, asOf = '2025-12-31', known?: string) =>
  who.call(statistics.countedTable, {
    table: CC,
    asOf,
    ...(unitId && { unitId }),
    ...(known !== undefined && { known }),
  })

test('a table of a past day is of who was there that day, who leads told apart, past retirement by the law of the day', async () => {
  const now = await counted(officer, finance)
  expect(now.rows.map(({ label }) => label)).toEqual([
    'Tổng số',
    'Sở Tài chính',
    'Lãnh đạo, quản lý',
    'Chuyên môn, nghiệp vụ',
  ])
  const [sum, , lead, staff] = now.rows
  expect(figures(sum, 'assigned', 'present', 'party', 'r_cv', 'q_ths', 'q_dh', 'p_cc', 'l_ot_dh', 'l_ot_cc')).toEqual([
    null,
    3,
    1,
    3,
    1,
    0,
    1,
    1,
    0,
  ])
  // Born in March 1964: 61 years and 3 months are reached in June 2025 (NĐ 135/2020/NĐ-CP, Phụ lục I).
  expect(figures(sum, 'a_30', 'a_40', 'a_50', 'a_60', 'a_over')).toEqual([0, 2, 0, 0, 1])
  expect([figures(lead, 'present'), figures(staff, 'present')]).toEqual([[1], [2]])
  expect(sum?.imbalances).toEqual([{ label: 'Trình độ chuyên môn', sum: 1, whole: 3 }])
  const then = await counted(officer, finance, '2022-12-31')
  expect(figures(then.rows[0], 'present', 'q_dh', 'q_ths', 'a_60', 'a_over')).toEqual([2, 1, 0, 1, 0])
  expect((await counted(officer, finance, '2014-12-31')).rows).toHaveLength(1)
})

test('as it was known: what was entered later is not counted', async () => {
  const before = await house.owner.query<{ at: string }>(
    "select to_char(min(at) - interval '1 s', 'YYYY-MM-DD\"T\"HH24:MI:SSTZH:TZM') as at from personnel.recording",
  )
  expect(figures((await counted(officer, finance, '2025-12-31', before.rows[0]?.at)).rows[0], 'present')).toEqual([0])
})

test('nobody out of reach is counted; the province is one’s own units alone', async () => {
  expect(figures((await counted(officer, undefined)).rows[0], 'present')).toEqual([6])
  expect((await counted(officer, undefined)).isPartly).toBe(false)
  const own = await counted(hr, undefined)
  expect([own.unitId, own.isPartly]).toEqual([finance, true])
  // On that day one of them was elsewhere; the record is with Sở Tài chính now, and so in reach.
  expect(figures((await counted(hr, health, '2022-12-31')).rows[0], 'present')).toEqual([1])
  const stranger = await anHrOfficer(house, justice, 'Ngô Thị Lạ')
  expect((await counted(stranger, finance)).rows).toHaveLength(1)
  await expect(counted(officer, 2_000_000_000)).rejects.toThrow('Không tìm thấy đơn vị')
})

test('behind every figure of every table stand as many people as it says, and behind what does not balance as many as are missing', async () => {
  for (const table of TABLES) {
    const { code, headings } = table
    const { rows } = await officer.call(statistics.countedTable, { table: code, asOf: '2025-12-31' })
    for (const row of rows.slice(0, 3)) {
      for (const [place, { code: heading, of }] of headings.entries()) {
        const figure = row.figures[place]
        if (!of || of.mean || !figure) continue
        const isSensitive = isSensitiveFigure(table, of.by)
        const door = isSensitive ? statistics.sensitivePeopleBehind : statistics.peopleBehind
        const { total, rows: people } = await officer.call(door, {
          table: code,
          asOf: '2025-12-31',
          key: row.key,
          heading,
        })
        expect([code, row.key, heading, total, people.length]).toEqual([code, row.key, heading, figure, figure])
      }
      for (const { label, sum, whole } of row.imbalances) {
        const left = { table: code, asOf: '2025-12-31', key: row.key, heading: label }
        expect((await officer.call(statistics.peopleBehind, left)).total).toBe(whole - sum)
      }
    }
  }
  const { columns, rows } = await officer.call(statistics.peopleBehind, {
    table: CC,
    asOf: '2025-12-31',
    key: '*',
    heading: 'q_ths',
  })
  expect([columns[0]?.title, rows[0]?.cells[0]]).toEqual(['Họ và tên', 'Trần Văn Ân'])
})

test('who came and who left since the year began make up the difference, each by how', async () => {
  const flows = await officer.call(statistics.countedTable, { table: 'BTCTW_8C', unitId: justice, asOf: '2025-12-31' })
  const said = Object.fromEntries(
    tableOf('BTCTW_8C')?.headings.map(({ code }, place) => [code, flows.rows[0]?.figures[place]]) ?? [],
  )
  expect(said).toMatchObject({ a: 3, b: 1, b1: 1, b4: 0, c: 2, c1: 1, c2: 1, c5: null, c6: 0, c7: 0, d: 2 })
  expect(figures((await counted(officer, justice)).rows[0], 'present')).toEqual([said.d])
  const inHealth = await officer.call(statistics.countedTable, {
    table: 'BTCTW_8C',
    unitId: health,
    asOf: '2025-12-31',
  })
  expect(inHealth.rows[0]?.figures.slice(0, 6)).toEqual([0, 1, 0, 0, 1, 0])
})

const turns = async (table: string, unitId: number, asOf = DAY) => {
  const { rows } = await officer.call(statistics.countedTable, { table, unitId, asOf })
  return rows.map(({ label, figures: counted }) => [label, ...counted])
}

test('courses that ended, rotations, appointments and plans are counted as often as they were, where the person then was', async () => {
  // A month counts to its last day; what ended on 31/12 is of the year, what ends the day after is not.
  expect(await turns('BTCTW_10', finance)).toEqual([['Tổng số', 3, 0, 1, 0, 0, 1, 0, 0]])
  expect(await turns('BTCTW_10', finance, '2024-12-31')).toEqual([['Tổng số', 1, 0, 0, 1, 0, 0, 0, 0]])
  expect(await turns('BTCTW_13', finance)).toEqual([
    ['Tổng số', 2, 0, null],
    ['Trưởng phòng và tương đương', 2, 0, null],
  ])
  const asked = { table: 'BTCTW_13', unitId: finance, asOf: DAY, key: 'post/TRUONG_PHONG', heading: 'n1' }
  const behind = await officer.call(statistics.peopleBehind, asked)
  expect(behind.rows.map(({ cells: [name] }) => name)).toEqual(['Trần Văn Ân', 'Trần Văn Ân'])
  expect(await turns('BTCTW_12B', finance)).toEqual([
    ['Tổng số', 2, 0, 2, 0, 0],
    ['Phó Giám đốc Sở', 1, 0, 1, 0, 0],
    ['Trưởng phòng Ngân sách', 1, 0, 1, 0, 0],
  ])
  expect(await turns('BTCTW_12B', finance, '2025-01-15')).toHaveLength(2)
  await expect(
    officer.call(statistics.peopleBehind, { table: 'BTCTW_12B', unitId: finance, key: '*', heading: 'f' }),
  ).rejects.toThrow('phần nhạy cảm')
})

test('a rotation goes up, down or across by the levels of the units; it is counted where it led to', async () => {
  const commune = (
    await house.owner.query<{ id: number }>(
      `select unit_id as id from organization.unit_version where level = 'commune' and not is_reference and recorded_to = 'infinity'
       and valid_from <= '2025-08-01' and valid_to > '2025-12-31' order by unit_id limit 1`,
    )
  ).rows[0]?.id as number
  const rotated = async (from: number, to: number, fullName: string, on: string) =>
    aRecord(house, {
      unitId: from,
      fullName,
      events: [
        {
          kind: 'rotate',
          effectiveOn: on,
          standing: 'verified',
          effects: [sets('employment', on, { unitId: to, personKind: 'CONG_CHUC' })],
        },
      ],
    })
  await rotated(justice, commune, 'Tạ Văn Xuống', '2025-08-01')
  await rotated(commune, justice, 'Tạ Văn Lên', '2025-09-01')
  await rotated(justice, finance, 'Tạ Văn Ngang', '2026-02-01')
  expect(await turns('BTCTW_11', commune)).toEqual([['Tổng số', 1, 0, 1, 0]])
  expect(await turns('BTCTW_11', justice)).toEqual([['Tổng số', 1, 1, 0, 0]])
  expect(await turns('BTCTW_11', finance, '2026-06-30')).toEqual([['Tổng số', 1, 0, 0, 1]])
  const { total } = await officer.call(statistics.peopleBehind, {
    table: 'BTCTW_11',
    unitId: justice,
    asOf: DAY,
    key: '*',
    heading: 'up',
  })
  expect(total).toBe(1)
})

test('a unit of today counts on a past day who was in the units that went whole into it since, each under its name', async () => {
  const { rows: merges } = await house.owner.query<{ from_id: number; to_id: number; name: string; day: string }>(
    `select s.from_id, s.to_id, v.name, (e.day - 1)::text as day from organization.succession s
     join organization.unit_event e on e.id = s.event_id and e.undone_by is null
     join organization.unit_version v on v.unit_id = s.from_id and v.valid_to = e.day and v.recorded_to = 'infinity' and not v.is_reference
     where s.coverage = 'full' and s.from_id <> s.to_id
       and not exists (select from organization.succession o where o.event_id = s.event_id and o.from_id = s.from_id and o.to_id <> s.to_id)
       and exists (select from organization.unit_version h where h.unit_id = s.to_id and h.valid_to = 'infinity' and h.recorded_to = 'infinity')
       and e.day > '2020-01-01' order by e.day desc, s.from_id limit 1`,
  )
  const merged = merges[0] as (typeof merges)[number]
  const present = async (asOf?: string) => {
    const { rows } = await officer.call(statistics.countedTable, {
      table: CC,
      unitId: merged.to_id,
      ...(asOf !== undefined && { asOf }),
    })
    const own = rows.find(({ label }) => label === `${merged.name} (trước sắp xếp)`)
    return [figures(rows[0], 'present')[0] as number, figures(own, 'present')[0]] as const
  }
  const [before] = await present(merged.day)
  const [today] = await present()
  await aRecord(house, { unitId: merged.from_id, fullName: 'Tạ Thị Cũ' })
  // A course that ended in the year before the unit did is of the whole and of whoever it went into.
  const year = merged.day.slice(0, 4)
  const courses = async (unitId?: number) => {
    const asked = { table: 'BTCTW_10', asOf: `${year}-12-31`, ...(unitId !== undefined && { unitId }) }
    const { rows } = await officer.call(statistics.countedTable, asked)
    return rows[0]?.figures[0] as number
  }
  const [ofWhole, ofUnit] = [await courses(), await courses(merged.to_id)]
  const course = sets('training', `${year}-01-02`, { school: 'Học viện', kind: 'QLNN' }, { to: `${year}-01-20` })
  await aRecord(house, {
    unitId: merged.from_id,
    fullName: 'Tạ Thị Học',
    events: [{ kind: 'train', effectiveOn: `${year}-01-02`, standing: 'verified', effects: [course] }],
  })
  expect([await courses(), await courses(merged.to_id)]).toEqual([ofWhole + 1, ofUnit + 1])
  expect(await present(merged.day)).toEqual([before + 2, 2])
  expect(await present()).toEqual([today, undefined])
})

test('who the Party members are is not told where the door does not open it, nor what no record says', async () => {
  const asked = { table: CC, key: '*', heading: 'party' }
  await expect(officer.call(statistics.peopleBehind, asked)).rejects.toThrow('phần nhạy cảm')
  await expect(officer.call(statistics.pivot, { rows: 'sex', columns: 'party' })).rejects.toThrow('phần nhạy cảm')
  await expect(officer.call(statistics.peopleBehind, { ...asked, heading: 'assigned' })).rejects.toThrow(
    'không tính từ hồ sơ',
  )
  await expect(officer.call(statistics.peopleBehind, { ...asked, heading: 'lạ' })).rejects.toThrow(
    'không có số liệu này',
  )
  await expect(officer.call(statistics.countedTable, { table: 'lạ' })).rejects.toThrow('Không có biểu')
})

test('the workbook has the layout of the form: groups over columns, numbered columns, the sum last', async () => {
  const { bytes } = await officer.download(statistics.exportTable, { table: CC, unitId: finance, asOf: '2025-12-31' })
  const { sheets } = await readXlsx(bytes)
  const rows = (sheets[0]?.rows ?? []) as readonly (readonly unknown[])[]
  const head = rows.findIndex((row) => row[1] === 'Tên đơn vị')
  expect(rows[head]).toContain('Độ tuổi')
  expect(rows[head + 1]).toContain('Từ 31 đến 40')
  expect(rows[head + 2]?.slice(0, 4)).toEqual(['(A)', '(B)', '(1)', '(2)'])
  expect(rows[head + 3]?.slice(0, 4)).toEqual(['1', 'Sở Tài chính', 'tự điền', 3])
  expect(rows.find((row) => row[1] === 'Tổng số')?.[3]).toBe(3)
  expect(
    rows.flat().filter((cell) => typeof cell === 'string' && cell.includes('2 người không thuộc cột nào')),
  ).toHaveLength(1)
})

test('the free table counts and takes means, narrowed; it is kept under a name of one’s own and shared in the unit', async () => {
  const asked = { unitId: finance, asOf: '2025-12-31', rows: 'qualification', columns: 'ageBand' } as const
  const { rows, columns, cells } = await officer.call(statistics.pivot, asked)
  expect([rows.map(({ label }) => label), columns.map(({ key }) => key)]).toEqual([
    ['Thạc sĩ', 'Chưa có thông tin'],
    ['40', '61'],
  ])
  expect(
    cells.toSorted((a, b) => (a.row < b.row ? 1 : -1)).map(({ row, column, people }) => [row, column, people]),
  ).toEqual([
    ['THS', '61', 1],
    ['', '40', 2],
  ])
  const found = await officer.call(statistics.peopleOfPivot, { ...asked, row: '', column: '40' })
  expect([found.total, found.rows.map(({ cells: [name] }) => name)]).toEqual([2, ['Lê Thị Bình', 'Phạm Thị Chuyển']])
  const mean = await officer.call(statistics.pivot, {
    ...asked,
    columns: undefined,
    rows: 'sex',
    measure: 'coefficient',
    filters: [{ by: 'ageBand', values: ['40'] }],
  })
  expect(mean.cells).toEqual([{ row: 'M', column: '', people: 2, known: 2, total: 468 }])
  const members = await officer.call(statistics.sensitivePivot, { ...asked, rows: 'party', columns: undefined })
  expect(members.cells.map(({ row, people }) => [row, people]).toSorted()).toEqual([
    ['', 2],
    ['yes', 1],
  ])
  const { id } = await hr.call(statistics.savePivot, { name: 'Trình độ theo tuổi', isShared: true, asked })
  await expect(hr.call(statistics.savePivot, { name: 'Trình độ theo tuổi', asked })).rejects.toThrow('đặt tên khác')
  const { pivots } = await officer.call(statistics.savedPivots, {})
  expect(pivots.map((one) => [one.name, one.isOwn, one.asked.rows])).toEqual([
    ['Trình độ theo tuổi', false, 'qualification'],
  ])
  await expect(officer.call(statistics.removePivot, { pivotId: id })).rejects.toThrow('Không tìm thấy bảng')
  await hr.call(statistics.removePivot, { pivotId: id })
  expect((await hr.call(statistics.savedPivots, {})).pivots).toEqual([])
})
