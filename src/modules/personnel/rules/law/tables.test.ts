/** Every line of the salary tables and every birth month of the retirement tables, against how the decree makes them. */
import { expect, test } from 'vitest'
import { ENACTED as law } from './enacted.ts'
import type { Provision } from './provision.ts'
import { retirement } from './retirement.ts'

type Printed = readonly [first: number, last: number, increment: number, cycleMonths: number]

const A_AND_B: Readonly<Record<string, Printed>> = {
  'A3.1': [620, 800, 36, 36],
  'A3.2': [575, 755, 36, 36],
  'A2.1': [440, 678, 34, 36],
  'A2.2': [400, 638, 34, 36],
  A1: [234, 498, 33, 36],
  A0: [210, 489, 31, 36],
  B: [186, 406, 20, 24],
}
const byTable = (table: string, groups: Readonly<Record<string, Printed>>) =>
  Object.entries(groups).map(([group, row]) => [`${table}/${group}`, row] as const)

/** First and last coefficient and the increment: NĐ 204/2004/NĐ-CP, Bảng 1–4. */
const PRINTED: ReadonlyMap<string, Printed> = new Map([
  ...byTable('ND204-B1', { CGCC: [880, 1000, 60, 60] }),
  ...byTable('ND204-B2', { ...A_AND_B, C1: [165, 363, 18, 24], C2: [150, 348, 18, 24], C3: [135, 333, 18, 24] }),
  ...byTable('ND204-B3', { ...A_AND_B, C1: [165, 363, 18, 24], C2: [200, 398, 18, 24], C3: [150, 348, 18, 24] }),
  ...byTable('ND204-B4', {
    '01.010': [205, 403, 18, 24],
    '01.007': [165, 363, 18, 24],
    '01.006': [150, 348, 18, 24],
    '01.008': [135, 333, 18, 24],
    '01.011': [150, 348, 18, 24],
    '01.009': [100, 298, 18, 24],
  }),
])

const scales = law.filter((one): one is Provision<'scale'> => one.rule === 'scale')
const lines = scales.flatMap(({ subject, article, value }) =>
  value.coefficients.map((coefficient, at) => ({ subject, article, at, coefficient })),
)

test.each(lines)(
  '$article, $subject, step $at from the first: $coefficient hundredths',
  ({ subject, at, coefficient }) => {
    const [first, last, increment] = PRINTED.get(subject) as Printed
    expect(coefficient).toBe(first + at * increment)
    expect(lines.filter((one) => one.subject === subject)).toHaveLength((last - first) / increment + 1)
  },
)

test('the steps of a group come after its months (NĐ 204/2004/NĐ-CP Điều 7), and no group is left out', () => {
  const told = scales.map(({ subject, value }) => [subject, value.cycleMonths])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries([...PRINTED].map(([key, row]) => [key, row[3]])))
})

/** NĐ 135/2020/NĐ-CP Điều 4 khoản 2, 3: the age of a year, in months; five years less by Appendix II. */
function ageOf(sex: 'M' | 'F', year: number): number {
  if (sex === 'M') return year < 2021 ? 720 : Math.min(744, 723 + 3 * (year - 2021))
  return year < 2021 ? 660 : Math.min(720, 664 + 4 * (year - 2021))
}

const months = (['I', 'II'] as const).flatMap((appendix) =>
  (['M', 'F'] as const).flatMap((sex) =>
    Array.from({ length: 12 * 31 }, (_, at) => ({
      appendix,
      sex,
      on: `${1955 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    })),
  ),
)

test.each(months)('NĐ 135/2020/NĐ-CP Điều 4, Phụ lục $appendix: $sex born in $on', ({ appendix, sex, on }) => {
  const born = Number(on.slice(0, 4)) * 12 + Number(on.slice(5)) - 1
  const less = appendix === 'II' ? 60 : 0
  const year = Array.from({ length: 80 }, (_, at) => 1990 + at).find(
    (one) => Math.floor((born + ageOf(sex, one) - less) / 12) <= one,
  ) as number
  const age = ageOf(sex, year) - less
  const { result, used } = retirement(law, { sex, on, appendix })
  expect(result).toMatchObject({ years: Math.floor(age / 12), months: age % 12 })
  expect(Number(result?.reachedIn.slice(0, 4)) * 12 + Number(result?.reachedIn.slice(5)) - 1).toBe(born + age)
  expect(used[0]?.article).toContain(`Phụ lục ${appendix}`)
})
