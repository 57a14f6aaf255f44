/** The stretch a forecast looks over, and the ages it counts by. */

/** This year and five more. */
export const FORECAST_YEARS = 6

export const yearsFrom = (firstYear: number): number[] =>
  Array.from({ length: FORECAST_YEARS }, (_, at) => firstYear + at)

/** Ages, both inclusive. */
export const AGE_BANDS = [
  { from: 0, to: 29, label: 'Dưới 30' },
  { from: 30, to: 39, label: '30–39' },
  { from: 40, to: 49, label: '40–49' },
  { from: 50, to: 54, label: '50–54' },
  { from: 55, to: 59, label: '55–59' },
  { from: 60, to: 150, label: 'Từ 60' },
] as const

export const GROUPS = ['unit', 'post', 'kind'] as const
export type Group = (typeof GROUPS)[number]

export interface ForecastGroup {
  key: string
  label: string
  /** At the end of each year, of those who are here today. */
  people: readonly number[]
  /** In each year; in the first also whoever is past the day. */
  retiring: readonly number[]
  /** Đồng of each year. */
  pay: readonly number[]
  /** By band of age, at the end of the year asked for. */
  ages: readonly number[]
}

const sums = (rows: readonly (readonly number[])[], length: number): number[] =>
  Array.from({ length }, (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))

/** Of all groups together. */
export const totalOf = (groups: readonly ForecastGroup[]): Omit<ForecastGroup, 'key' | 'label'> => ({
  people: sums(
    groups.map(({ people }) => people),
    FORECAST_YEARS,
  ),
  retiring: sums(
    groups.map(({ retiring }) => retiring),
    FORECAST_YEARS,
  ),
  pay: sums(
    groups.map(({ pay }) => pay),
    FORECAST_YEARS,
  ),
  ages: sums(
    groups.map(({ ages }) => ages),
    AGE_BANDS.length,
  ),
})

/** The place of the largest; the first of equals. */
export const peakOf = (values: readonly number[]): number => values.indexOf(Math.max(...values))
