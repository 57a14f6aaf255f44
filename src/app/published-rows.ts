/** The Ministry's index of provinces, as far as it was published and could be read (db/catalogues/province). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MeanRow, PublishedRow } from '../modules/province/index.ts'
import { pointsFromDecimal } from '../shared/points.ts'
import { csvOf } from './catalogues.ts'

type CsvRow = Record<string, string>

const cell = (row: CsvRow, name: string): string => row[name] ?? ''
const exact = (text: string): number | null => (text === '' ? null : pointsFromDecimal(text))
const whole = (text: string): number | null => (text === '' ? null : Number(text))

/** 'S06;S08' → what those numbers stand for in SOURCES.md. */
async function sourceWords(): Promise<(keys: string) => string> {
  const text = await readFile(join(import.meta.dirname, '../../db/catalogues/province/SOURCES.md'), 'utf8')
  const titles = new Map([...text.matchAll(/^- (S\d\d) (.+)$/gm)].map(([, key, title]) => [key, title as string]))
  return (keys) =>
    keys
      .split(';')
      .map((key) => titles.get(key) ?? key)
      .join('; ')
      .slice(0, 1000)
}

const basisOf = (written: string): PublishedRow['basis'] => (written === 'derived' ? 'derived' : 'source')

export async function publishedRows(): Promise<{ results: PublishedRow[]; means: MeanRow[] }> {
  const words = await sourceWords()
  const fields = Map.groupBy(
    await csvOf<CsvRow>('province/provinces-field-scores-2017.csv'),
    (row) => `${cell(row, 'province')} ${cell(row, 'year')}`,
  )
  const percentages = await csvOf<CsvRow>('province/provinces-field-percentages.csv')
  const indexes = await csvOf<CsvRow>('province/provinces-par-index.csv')
  const listed = new Set(indexes.map((row) => `${cell(row, 'province')} ${cell(row, 'year')}`))
  const rowsOf = [
    ...indexes,
    // Fields were published where the index itself could not be read.
    ...[...fields].flatMap(([key, [first]]) =>
      listed.has(key) || !first ? [] : [{ ...first, score_pct: '', rank: '' }],
    ),
  ]
  const results = rowsOf.map((row): PublishedRow => {
    const [province, year] = [cell(row, 'province'), Number(cell(row, 'year'))]
    return {
      province,
      year,
      index: exact(cell(row, 'score_pct')),
      rank: whole(cell(row, 'rank')),
      places: whole(cell(row, 'out_of')),
      basis: basisOf(cell(row, 'basis')),
      source: words(cell(row, 'source_ids')),
      note: cell(row, 'note'),
      fields: [
        ...(fields.get(`${province} ${year}`) ?? []).map((field) => ({
          title: cell(field, 'field_title'),
          points: exact(cell(field, 'points')),
          maxPoints: exact(cell(field, 'max_points')),
          percent: null,
          note: cell(field, 'note'),
        })),
        ...percentages
          .filter((field) => cell(field, 'province') === province && Number(cell(field, 'year')) === year)
          .map((field) => ({
            title: cell(field, 'field_title'),
            points: null,
            maxPoints: null,
            percent: exact(cell(field, 'percent')),
            note: cell(field, 'note'),
          })),
      ],
    }
  })
  const means = (await csvOf<CsvRow>('province/national-and-regional-averages.csv')).map((row): MeanRow => {
    const scope = cell(row, 'scope')
    return {
      year: Number(cell(row, 'year')),
      scope: scope === 'cả nước' ? 'Cả nước' : scope,
      index: pointsFromDecimal(cell(row, 'average_pct')),
      source: words(cell(row, 'source_ids')),
      note: cell(row, 'note'),
    }
  })
  return { results, means }
}
