/** The figures of the statutory tables against a count by hand: TT 11/2012/TT-BNV (BM02, BM03), TT 07/2019/TT-BNV, Biểu 8B, 9. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import named from '../../../../db/catalogues/personnel/catalogues.json' with { type: 'json' }
import ranked from '../../../../db/catalogues/personnel/ranks.json' with { type: 'json' }
import { imbalances } from './balance.ts'
import { figureOf, figuresOf, type Tally } from './counting.ts'
import { DIMENSIONS, type Dimension } from './dimensions.ts'
import { type RankFacts, tierOf } from './ranks.ts'
import { bornBy } from './retired-by.ts'
import { HEIGHTS, isUnder, keysOf, rowsOf } from './rows.ts'
import { isSensitiveFigure, type StatutoryTable, sinceOf, TABLES, tableOf } from './tables.ts'

const RANKS = ranked.ranks as unknown as readonly (RankFacts & { code: string })[]
const byCode = new Map(RANKS.map((rank) => [rank.code, rank]))
const rankOf = (code: string) => byCode.get(code) ?? null
const table = (code: string) => tableOf(code) as StatutoryTable

interface Person {
  sex: 'M' | 'F'
  years: number
  isPast: boolean
  party: boolean
  ethnicity: string | null
  religion: string | null
  rank: string | null
  qualification: string | null
  theory: string | null
  english: string | null
}

const aPerson = fc.record<Person>({
  sex: fc.constantFrom('M', 'F'),
  years: fc.integer({ min: 18, max: 70 }),
  isPast: fc.boolean(),
  party: fc.boolean(),
  ethnicity: fc.constantFrom(null, '01', '02', '03'),
  religion: fc.constantFrom(null, 'KHONG', 'PHAT_GIAO', 'CONG_GIAO'),
  rank: fc.constantFrom(null, 'lạ', ...RANKS.map(({ code }) => code)),
  qualification: fc.constantFrom(null, 'TSKH', 'TS', 'CKII', 'THS', 'CKI', 'BSNT', 'DH', 'CD', 'TC', 'SC', 'CDT'),
  theory: fc.constantFrom(null, 'CN', 'CC', 'TC', 'SC', 'CHUA'),
  english: fc.constantFrom(null, 'A', 'BAC3', 'DH', 'TSDH', 'QT'),
})

const valuesOf = (one: Person): Partial<Record<Dimension, string | null>> => ({
  all: null,
  sex: one.sex,
  age: `${one.sex}:${one.years}${one.isPast ? '+' : ''}`,
  party: one.party ? 'yes' : null,
  ethnicity: one.ethnicity,
  religion: one.religion,
  rank: one.rank,
  qualification: one.qualification,
  politicalTheory: one.theory,
  english: one.english,
})

/** As the database answers: so many with each value. */
function tally(people: readonly Person[]): Tally[] {
  return DIMENSIONS.flatMap((by) =>
    [...Map.groupBy(people, (one) => valuesOf(one)[by] ?? null)].map(([value, some]) => ({
      key: '',
      by,
      value,
      people: some.length,
    })),
  )
}

const grade = (one: Person) => byCode.get(one.rank ?? '')?.grade
const group = (one: Person) => byCode.get(one.rank ?? '')?.group ?? ''
const years = (one: Person, from: number, to: number) => !one.isPast && one.years >= from && one.years <= to

/** Written out from the form, not from the data of the table. */
const BY_HAND: Record<string, (one: Person) => boolean> = {
  present: () => true,
  female: ({ sex }) => sex === 'F',
  party: ({ party }) => party,
  ethnic: ({ ethnicity }) => ethnicity !== null && ethnicity !== '01',
  religion: ({ religion }) => religion !== null && religion !== 'KHONG',
  r_cvcc: (one) => group(one).startsWith('A3') || (group(one) === '' && grade(one) === 'cao cấp'),
  r_cvc: (one) => group(one).startsWith('A2') || (group(one) === '' && grade(one) === 'chính'),
  q_ts: ({ qualification }) => ['TSKH', 'TS', 'CKII'].includes(qualification ?? ''),
  q_ths: ({ qualification }) => ['THS', 'CKI', 'BSNT'].includes(qualification ?? ''),
  q_dh: ({ qualification }) => qualification === 'DH',
  q_sc: ({ qualification }) => qualification === 'SC',
  p_cn: ({ theory }) => theory === 'CN',
  p_sc: ({ theory }) => theory === 'SC',
  l_en_dh: ({ english }) => english === 'DH' || english === 'TSDH',
  l_en_cc: ({ english }) => ['A', 'BAC3', 'QT'].includes(english ?? ''),
  a_30: (one) => years(one, 0, 30),
  a_40: (one) => years(one, 31, 40),
  a_50: (one) => years(one, 41, 50),
  a_60: (one) => years(one, 51, 60),
  a_60_f: (one) => one.sex === 'F' && years(one, 51, 55),
  a_over: ({ isPast }) => isPast,
}

test('every figure is what a count by hand gives, whoever the people are', () => {
  const { headings } = table('BC_CC_SLCL')
  fc.assert(
    fc.property(fc.array(aPerson, { maxLength: 40 }), (people) => {
      const figures = figuresOf({ headings }, tally(people), rankOf)
      const counted = Object.fromEntries(headings.map(({ code }, at) => [code, figures[at]]))
      for (const [code, isOne] of Object.entries(BY_HAND))
        expect([code, counted[code]]).toEqual([code, people.filter(isOne).length])
      expect(counted.assigned).toBeNull()
    }),
  )
})

test('no part is more than the whole, nobody is counted twice, and whoever falls under no heading is told', () => {
  fc.assert(
    fc.property(fc.array(aPerson, { maxLength: 40 }), fc.constantFrom(...TABLES), (people, some) => {
      const figures = figuresOf(some, tally(people), rankOf)
      const whole = people.length
      for (const [at, { of }] of some.headings.entries())
        if (of && !of.mean) expect(figures[at]).toBeLessThanOrEqual(whole)
      for (const { sum } of imbalances(some, figures)) expect(sum).toBeLessThan(whole)
    }),
  )
  const one = { sex: 'M', years: 61, isPast: false, party: false, ethnicity: '01', religion: null } as const
  const unplaced = { ...one, rank: '01.003', qualification: 'DH', theory: null, english: null } as const
  const told = imbalances(table('BC_CC_SLCL'), figuresOf(table('BC_CC_SLCL'), tally([unplaced]), rankOf))
  expect(told).toEqual([{ label: 'Độ tuổi', sum: 0, whole: 1 }])
  expect(
    imbalances(table('BC_CC_SLCL'), figuresOf(table('BC_CC_SLCL'), tally([{ ...unplaced, years: 60 }]), rankOf)),
  ).toEqual([])
})

test('every rank of a civil servant counts as one tier; the mean age is in tenths, and of nobody there is none', () => {
  for (const rank of RANKS.filter(({ kind }) => kind === 'công chức')) expect(tierOf(rank)).not.toBeNull()
  expect(
    ['01.001', '01.002', '01.003', '01.004', '01.005', '10.226', '02.008'].map((code) =>
      tierOf(rankOf(code) as RankFacts),
    ),
  ).toEqual(['cvcc', 'cvc', 'cv', 'cs', 'nv', 'cv', 'cs'])
  const ages: Tally[] = [
    { key: '', by: 'age', value: 'F:40', people: 2 },
    { key: '', by: 'age', value: 'M:61+', people: 1 },
  ]
  expect(figureOf({ by: 'age', mean: true }, ages, rankOf)).toBe(470)
  expect(figureOf({ by: 'age', mean: true }, [], rankOf)).toBeNull()
})

test('the month of birth that parts who is past retirement from who is not', () => {
  const at62 = (month: string) => `${Number(month.slice(0, 4)) + 62}-${month.slice(5)}-28`
  expect(bornBy('2026-11-26', at62)).toBe('1964-10')
  expect(bornBy('2026-11-28', at62)).toBe('1964-11')
  expect(bornBy('2026-11-28', () => null)).toBeNull()
})

test('the tables name what they rest on, and every part of a check is a heading', () => {
  for (const { legalBasis, source, confidence, headings, checks } of TABLES) {
    expect([legalBasis, source, confidence].every((said) => said.length > 0)).toBe(true)
    const codes = headings.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { parts, whole } of checks) for (const part of [...parts, whole]) expect(codes).toContain(part)
    for (const { of } of headings) if (of) expect(DIMENSIONS).toContain(of.by)
  }
})

test('a unit’s row is itself directly under the one asked, or whoever stands highest above it among those counted', () => {
  const unit = (unitId: number, parentId: number | null, name = `${unitId}`) => ({
    unitId,
    parentId,
    name,
    level: 'commune',
  })
  // 1 asked; 3 under 2 under 1; 8 went into 1 later, and 9 was under it; 7 has a district above it that is not counted.
  const units = [unit(1, null), unit(2, 1), unit(3, 2), unit(8, 99), unit(9, 8), unit(7, 55)]
  expect([...keysOf('unit', 1, units)]).toEqual([
    ...[
      [1, '1'],
      [2, '2'],
      [3, '2'],
    ],
    ...[
      [8, '8'],
      [9, '8'],
      [7, '7'],
    ],
  ])
  const of = { asked: 1, units, postName: String, found: [] }
  expect(rowsOf('unit', of).map(({ key }) => key)).toEqual(['1', '2', '8', '7'])
})

test('posts planned for are told apart by their words, not by capitals; figures of a plan are as sensitive as the plan', () => {
  const found = ['planned/Trưởng phòng', 'planned/phó Giám đốc', 'planned/Phó giám đốc', 'planned/']
  const rows = rowsOf('planned', { asked: 1, units: [], postName: String, found })
  expect(rows.map(({ label }) => label)).toEqual(['Chưa ghi chức vụ', 'Phó giám đốc', 'Trưởng phòng'])
  expect(found.filter((key) => isUnder(key, rows[1]?.key ?? ''))).toHaveLength(2)
  expect(found.filter((key) => isUnder(key, rows[0]?.key ?? ''))).toEqual(['planned/'])
  expect(['planned/A/B', 'planned/A'].filter((key) => isUnder(key, 'planned/A'))).toEqual(['planned/A'])
  expect(isSensitiveFigure(table('BTCTW_12B'), 'sex')).toBe(true)
  expect(isSensitiveFigure(table('BTCTW_9'), 'sex')).toBe(false)
})

test('what happened is counted from the first of January, what is from its day', () => {
  const since = (code: string) => sinceOf(table(code), '2025-06-30')
  expect(['BTCTW_8C', 'BTCTW_10', 'BTCTW_11', 'BTCTW_13'].map(since)).toEqual(Array(4).fill('2025-01-01'))
  expect(['BTCTW_9', 'BTCTW_12B'].map(since)).toEqual([null, null])
  expect(HEIGHTS.department).toBeGreaterThan(HEIGHTS.commune ?? 0)
})

test('every kind of course of the catalogue has its row in table 10', () => {
  const rows = table('BTCTW_10').headings.flatMap(({ of }) => of?.is ?? [])
  expect(rows.toSorted()).toEqual(named.catalogues.training_kind.items.map(({ code }) => code).toSorted())
})
