/** Every printed figure that follows from other printed figures is worked out again by the rules; the rest is named with why not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { decimalFromPoints, formatPoints, points, pointsFromDecimal, timesRatio } from '../../../../../shared/points.ts'
import { bandsDown, type PrintedUnit, printedBlock, printedIndex } from './fixtures.ts'

type Row = Record<string, string> & { file: string }
const tables = new Map(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.csv'))
    .map((file) => {
      const rows: Record<string, string>[] = parse(readFileSync(join(import.meta.dirname, file)), { columns: true })
      return [file, rows.map((row): Row => ({ ...row, file }))] as const
    }),
)
const rowsOf = (file: string) => tables.get(`${file}.csv`) as Row[]
const agencies = rowsOf('agencies-districts-communes')
const provinces = rowsOf('provinces-par-index')
const fields = rowsOf('provinces-field-scores-2017')
const means = rowsOf('national-and-regional-averages')
const statistics = rowsOf('agency-group-statistics')
const service = rowsOf('bac-ninh-service-index-766')
const serviceUnits = rowsOf('bac-ninh-service-index-766-units')

/** What a test worked out again. */
const recomputed = new Set<Row>()
const taken = <R extends Row | readonly Row[]>(rows: R): R => {
  for (const row of [rows].flat()) recomputed.add(row as Row)
  return rows
}
function one(rows: readonly Row[], ...words: readonly string[]): Row {
  const found = rows.filter((row) => words.every((word) => Object.values(row).includes(word)))
  expect(found, words.join(', ')).toHaveLength(1)
  return taken(found[0] as Row)
}

/** With as many places as were printed. */
const asPrinted = (value: number, printed: string) => formatPoints(value, printed.split('.')[1]?.length ?? 0)
const vietnamese = (printed: string) => printed.replace('.', ',')
/** What was worked out less what was printed, in hundredths: the departure a test states. */
const off = (value: number, printed: string | undefined) =>
  pointsFromDecimal(formatPoints(value - pointsFromDecimal(printed as string)).replace(',', '.')) / 100
const mean = (units: readonly PrintedUnit[], most?: readonly string[]) =>
  printedBlock(units, { ...(most && { most }) }).mean as number
const scoreOf = (row: Row) => (row.score_pct || row.points) as string
const nameOf = (row: Row) => (row.unit ?? row.province) as string

describe('order', () => {
  const ranked = [
    ...Map.groupBy(agencies, ({ province, year, level }) => `${province} ${year} ${level}`),
    ...Map.groupBy(provinces, ({ year }) => `các tỉnh ${year}`),
    ...Map.groupBy(
      serviceUnits,
      ({ period, level }) => `Bắc Ninh 766 ${period} ${level === 'department' ? 'sở' : 'xã'}`,
    ),
  ].flatMap(([block, rows]) => {
    const placed = rows.filter((row) => row.rank && scoreOf(row)).toSorted((a, b) => Number(a.rank) - Number(b.rank))
    return placed.length > 1 ? [[block, placed] as const] : []
  })

  test.each(ranked)('%s: the printed places come out again', (_, placed) => {
    taken(placed)
    const printed = placed.map(({ rank }) => Number(rank))
    const { units } = printedBlock(
      placed.map((row) => ({ name: nameOf(row), points: [scoreOf(row)] })),
      { shared: new Set(printed).size < printed.length },
    )
    const placeOf = new Map(placed.map((row) => [nameOf(row), Number(row.rank)]))
    expect(units.map(({ unitName }) => placeOf.get(unitName))).toEqual(printed)
    // Down to the first gap everybody above is known, and the place itself follows.
    const gap = printed.findIndex((rank, at) => rank > at + 1)
    const known = gap < 0 ? printed.length : gap
    expect(units.slice(0, known).map(({ rank }) => rank)).toEqual(printed.slice(0, known))
  })

  test('Thanh Hóa 2024 is whole: twenty places, two pairs of equals one after the other, and the mean', () => {
    const rows = agencies.filter(({ province, year }) => province === 'Thanh Hóa' && year === '2024')
    const whole = rows.map((row) => ({ name: nameOf(row), points: [scoreOf(row)] }))
    const { units, mean } = printedBlock(whole)
    expect(units.map(({ rank }) => rank)).toEqual(rows.map(({ rank }) => Number(rank)))
    const places = printedBlock(whole, { shared: true }).units.map(({ rank }) => rank)
    expect(places.filter((place, at) => place !== at + 1)).toEqual([2, 13])
    const { value } = one(statistics, 'Thanh Hóa', '2024', 'index_mean_pct')
    expect([mean, off(mean as number, value)]).toEqual([854_120, 0])
  })
})

describe('index from points', () => {
  const both = agencies.filter(({ points, score_pct }) => points && score_pct)
  test.each(both.map((row) => [`${row.province} ${row.year}: ${nameOf(row)}`, row] as const))('%s', (_, row) => {
    // Ban Dân tộc of Thanh Hóa: 16 of the 100 did not apply; the maximum of 84 is read from points and index.
    const most = row.unit === 'Ban Dân tộc' ? ['84', '16'] : ['100']
    const index = printedIndex([row.points as string, ...most.slice(1).map(() => null)], most)
    expect(asPrinted(index, scoreOf(taken(row)))).toBe(vietnamese(scoreOf(row)))
  })
})

describe('means', () => {
  test('Nam Định 2020, without a survey: points over 70; the mean of departments departs by 0,01, being one of ratios', () => {
    const over70 = (level: string) => {
      const { value } = one(statistics, 'Nam Định', level, 'appraised_mean_points')
      const index = one(statistics, 'Nam Định', level, 'index_mean_pct')
      return off(printedIndex([value as string, null], ['70', '30']), index.value)
    }
    expect([over70('department'), over70('district')]).toEqual([1, 0])
  })

  test('Hà Nội 2022: 70 appraised and 30 surveyed; the printed 85,73 departs by 0,04, its parts being rounded means', () => {
    const of = (measure: string) => one(statistics, 'Hà Nội', '2022', 'department', measure).value as string
    const share = (percent: string, tenths: number) =>
      decimalFromPoints(points(timesRatio(pointsFromDecimal(percent), tenths, 10)))
    const [appraised, surveyed] = [of('appraisal_mean_pct'), of('survey_mean_pct')]
    const index = mean([{ name: 'Khối sở', points: [share(appraised, 7), share(surveyed, 3)] }], ['70', '30'])
    expect(off(index, of('index_mean_pct'))).toBe(-4)
  })

  // The six regions of the country and how many provinces each had until 30 June 2025.
  const REGIONS = [
    ['Đồng bằng sông Hồng', 11],
    ['Trung du miền núi phía Bắc', 14],
    ['Bắc Trung Bộ và Duyên hải miền Trung', 14],
    ['Tây Nguyên', 5],
    ['Đông Nam Bộ', 6],
    ['Đồng bằng sông Cửu Long', 13],
  ] as const
  test.each([
    ['2023', 0],
    ['2024', -1],
  ])(
    'the country in %s from its six regions of 63 provinces, off by %i hundredths, which are those of rounded means',
    (year, by) => {
      const provinces = REGIONS.flatMap(([region, count]) => {
        const { average_pct } = one(means, year, region)
        return Array.from({ length: count }, () => ({ name: region, points: [average_pct as string] }))
      })
      expect(provinces).toHaveLength(63)
      expect(off(mean(provinces), one(means, year, 'cả nước').average_pct)).toBe(by)
    },
  )
})

describe('ratings', () => {
  const groups = bandsDown(['A', 90], ['B', 80], ['C', 0])
  // From 80 printed; that Khá begins at 70 is read from 76,61 and 63,40.
  const tayNinh = bandsDown(['Tốt', 80], ['Khá', 70], ['Trung bình', 0])
  const rated = [
    ...provinces
      .filter(({ group, score_pct }) => group && score_pct)
      .map((row) => ({ row, label: row.group, bands: groups })),
    ...agencies
      .filter(({ rating, score_pct }) => rating && score_pct)
      .map((row) => ({ row, label: row.rating, bands: tayNinh })),
  ]
  test.each(rated.map((one) => [`${nameOf(one.row)} ${one.row.year}`, one] as const))(
    '%s',
    (_, { row, label, bands }) => {
      const { units } = printedBlock([{ name: nameOf(taken(row)), points: [scoreOf(row)] }], { bands })
      expect(units[0]?.rating).toBe(label)
    },
  )

  test.each([
    ['Nam Định', '2020', 'department'],
    ['Nam Định', '2020', 'district'],
    ['Khánh Hòa', '2020', 'all'],
    ['Khánh Hòa', '2021', 'all'],
    ['Tây Ninh', '2021', 'department'],
    ['Tây Ninh', '2021', 'district'],
  ])('%s %s, %s: the units of all ratings are all units', (province, year, level) => {
    const here = (row: Row) => row.province === province && row.year === year && row.level === level
    const counted = taken(statistics.filter((row) => here(row) && row.measure?.startsWith('count_')))
    // Of Tây Ninh's departments only the good ones are counted; the two others are named.
    const named = agencies.filter(
      (row) => here(row) && row.rating && !counted.some(({ measure }) => measure?.endsWith(row.rating as string)),
    )
    const sum = counted.reduce((total, { value }) => total + Number(value), named.length)
    expect(sum).toBe(Number(counted[0]?.n))
  })
})

describe('points by field', () => {
  test.each(fields.map((row) => [`${row.province} ${row.field_code}`, row] as const))(
    '%s: lost is what is missing',
    (_, row) => {
      const [most, got, lost] = [row.max_points, row.points, row.lost_points].map((text) =>
        pointsFromDecimal(text as string),
      )
      const { units } = printedBlock([{ name: nameOf(taken(row)), points: [row.points as string] }], {
        most: [row.max_points as string],
      })
      const [figure] = units[0]?.nodes ?? []
      expect([figure?.applicableMax, figure?.points]).toEqual([most, got])
      expect((figure?.applicableMax as number) - (figure?.points as number)).toBe(lost)
    },
  )

  test('Đắk Lắk 2017: eight fields make 75,36; printed was 75,37, one field being misprinted', () => {
    const eight = fields.filter(({ province }) => province === 'Đắk Lắk')
    const most = eight.map(({ max_points }) => max_points as string)
    const index = printedIndex(
      eight.map(({ points }) => points as string),
      most,
    )
    expect(index).toBe(753_600)
    expect(off(index, one(provinces, '2017', 'Đắk Lắk').score_pct)).toBe(-1)
  })

  test('Bắc Ninh under Decision 766: six components make the total, 0,03 more than the week before', () => {
    const now = taken(service.filter(({ period, component }) => period?.includes('sau') && component !== 'TỔNG'))
    const index = printedIndex(
      now.map(({ points }) => points as string),
      now.map(({ max_points }) => max_points as string),
    )
    const totals = service.filter(({ component }) => component === 'TỔNG')
    expect(totals.map(({ points }) => off(index, taken(totals) && points))).toEqual([0, 3])
  })
})

describe('year on year', () => {
  /** [who, year, printed change since the year before it names, that year, by how many hundredths the difference departs] */
  const CHANGES = [
    ['Đắk Lắk', '2017', '1.95', '2016', 0],
    ['Tuyên Quang', '2021', '2.76', '2020', 0],
    ['Quảng Ngãi', '2021', '13.2', '2020', 0],
    ['Bà Rịa - Vũng Tàu', '2021', '1.59', '2020', 0],
    ['Nam Định', '2023', '2.46', '2022', 0],
    ['Hải Phòng', '2024', '4.30', '2023', 0],
    ['Sơn La', '2024', '1.36', '2023', 0],
    ['Hà Nội', '2024', '2.99', '2022', 0],
    // Printed 1,32; the two printed indexes differ by 1,14.
    ['Hà Nội', '2024', '1.32', '2023', -18],
    ['cả nước', '2021', '2.65', '2020', 0],
    ['cả nước', '2023', '2.19', '2022', 0],
    ['cả nước', '2024', '1.39', '2023', 0],
  ] as const
  const indexOf = (who: string, year: string) => {
    const row = one(who === 'cả nước' ? means : provinces, who, year)
    return printedIndex([(row.score_pct ?? row.average_pct) as string])
  }
  test.each(CHANGES)('%s in %s: %s since %s, off by %i hundredths', (who, year, change, before, by) => {
    expect(off(indexOf(who, year) - indexOf(who, before), change)).toBe(by)
  })

  test.each([
    ['Đồng Nai', '2022', '2021', 4],
    ['Hà Nội', '2022', '2021', 7],
    ['Tây Ninh', '2019', '2018', 4],
    ['Quảng Ngãi', '2021', '2020', 24],
    ['Nam Định', '2023', '2022', 5],
    ['Sơn La', '2024', '2023', 1],
    ['Bà Rịa - Vũng Tàu', '2024', '2023', 3],
  ])('%s in %s: places up since %s', (who, year, before, up) => {
    expect(Number(one(provinces, who, before).rank) - Number(one(provinces, who, year).rank)).toBe(up)
  })
})

test('what is not worked out again stands alone: nothing printed beside it leads to it', () => {
  const alone = [...tables.values()].flat().filter((row) => !recomputed.has(row))
  const why = (row: Row) => {
    if (row.file.startsWith('national')) return 'a mean of provinces that were not printed'
    if (row.file.startsWith('agency-group')) return 'a mean, or a limit, of units that were not printed'
    if (row.file === 'bac-ninh-service-index-766.csv') return 'three of six components'
    if (row.rank && !scoreOf(row)) return 'a rank without a result'
    if (!row.rank && !scoreOf(row)) return 'a rating without a result'
    return 'a result of one unit alone'
  }
  expect(Object.fromEntries([...Map.groupBy(alone, why)].map(([reason, rows]) => [reason, rows.length]))).toEqual({
    'a rank without a result': 42,
    'a rating without a result': 2,
    'a result of one unit alone': 11,
    'a mean, or a limit, of units that were not printed': 16,
    'a mean of provinces that were not printed': 5,
    'three of six components': 3,
  })
  expect(recomputed.size).toBe(176)
})
