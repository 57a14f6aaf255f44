/** What a system said, read by its adapter: every value, or every problem; nothing is taken in halves. */
import type { SourcesReason } from '../refusals.vi.ts'
import { countOf, type Exact, exactOf, percentOf, plain } from '../rules/figure.ts'
import { cycleExample, readPeriod, type SourcePeriod } from '../rules/period.ts'
import type { Adapter, Brought, Reading, Told, ToldUnit } from './adapter.ts'
import { fromAnswer } from './from-answer.ts'
import { fromTable } from './from-table.ts'

function toldBy(brought: Brought, adapter: Adapter): Told | { problems: SourcesReason[] } {
  if ('json' in brought) return fromAnswer(brought.json, adapter)
  const read = brought.tables.map((table) => fromTable(table, adapter))
  // A workbook has sheets of notes and lists beside the one that counts.
  return read.find((told) => 'records' in told) ?? read[0] ?? { problems: [{ reason: 'sources.empty' }] }
}

function periodOf(written: readonly string[], { cycles }: Adapter): SourcePeriod | SourcesReason {
  const example = cycles.map((cycle) => cycleExample[cycle]).join(', ')
  const named = written.filter((line) => line !== '')
  const found = new Map(named.flatMap((line) => readPeriod(line) ?? []).map((period) => [period.label, period]))
  const [period, another] = [...found.values()]
  if (!period)
    return named.length === 1
      ? { reason: 'sources.period-unread', params: { written: named[0] as string, example } }
      : { reason: 'sources.period-missing', params: { example } }
  if (another) return { reason: 'sources.period-twice', params: { first: period.label, second: another.label } }
  return cycles.includes(period.cycle)
    ? period
    : { reason: 'sources.period-cycle', params: { period: period.label, example } }
}

function scaleOf({ scale }: Told, { columns }: Adapter) {
  const problems: SourcesReason[] = []
  const most: Record<string, Exact> = {}
  for (const [key, { heading, hasScale }] of Object.entries(columns)) {
    if (!hasScale) continue
    const read = exactOf(scale[key] ?? '')
    if (read) most[key] = read
    else problems.push({ reason: 'sources.scale-missing', params: { column: heading } })
  }
  return { most, problems }
}

type ToldRecord = Told['records'][number]

function figuresOf({ place, fields }: ToldRecord, word: string, { columns }: Adapter) {
  const problems: SourcesReason[] = []
  const figures: Record<string, Exact> = {}
  for (const [key, { heading, kind }] of Object.entries(columns)) {
    const written = fields[key] ?? ''
    const read = kind === 'count' ? countOf(written) : exactOf(written)
    if (read !== null) figures[key] = read
    else {
      const [reason, value] = [kind === 'count' ? 'sources.no-count' : 'sources.no-number', String(written)] as const
      const params = { where: `${word} ${place}`, column: heading, value }
      problems.push(
        value === ''
          ? { reason: 'sources.no-value', params, at: String(place) }
          : { reason, params, at: String(place) },
      )
    }
  }
  return { figures, problems }
}

function unitOf(
  record: ToldRecord,
  told: Told,
  most: Record<string, Exact>,
  adapter: Adapter,
): ToldUnit | { problems: SourcesReason[] } {
  const { place, code, name } = record
  const where = `${told.placeWord} ${place}`
  const { figures, problems } = figuresOf(record, told.placeWord, adapter)
  if (code === '' && name === '')
    problems.push({ reason: 'sources.unit-missing', params: { where }, at: String(place) })
  if (problems.length > 0) return { problems }
  const values: ToldUnit['values'] = []
  for (const { key, title, of } of adapter.measures) {
    const ratio = of(figures, most)
    if (ratio === null) continue
    const { part, whole } = ratio
    if (part > whole)
      problems.push({
        reason: 'sources.over',
        params: { where, measure: title, value: plain(part), most: plain(whole) },
        at: String(place),
      })
    else values.push({ measure: key, raw: `${plain(part)}/${plain(whole)}`, percent: percentOf(part, whole) })
  }
  return problems.length > 0 ? { problems } : { place, code: code || null, name: name || code, values }
}

export function readBrought(adapter: Adapter, brought: Brought): Reading {
  const told = toldBy(brought, adapter)
  if ('problems' in told) return told
  const period = periodOf(told.period, adapter)
  const { most, problems } = scaleOf(told, adapter)
  if ('reason' in period) problems.unshift(period)
  if (told.records.length === 0) problems.push({ reason: 'sources.empty' })
  if (problems.length > 0) return { problems }
  const units = told.records.map((record) => unitOf(record, told, most, adapter))
  const wrong = units.flatMap((unit) => ('problems' in unit ? unit.problems : []))
  if (wrong.length > 0) return { problems: wrong }
  return { period: period as SourcePeriod, units: units as ToldUnit[], placeWord: told.placeWord }
}
