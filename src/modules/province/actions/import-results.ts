/** A table of results taken in: all of it, or nothing; what stands is never written over. */

import { wholeFile } from '../../../platform/files/whole-file.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readTables } from '../../../platform/office/read.ts'
import { dayIn } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import { firstOf, sentenceOf } from '../../../shared/refusal.ts'
import { exact, resultsOf } from '../queries/results.ts'
import { type ProvinceReason, refuse, refuseIf, sentences } from '../refusals.vi.ts'
import { type Brought, type BroughtMean, type BroughtResult, COUNTRY, readBrought } from '../rules/brought.ts'
import { whyNotResult } from '../rules/result.ts'
import { addResult, decimal } from './keep-result.ts'

/** Sixty-three provinces with eight fields each, for thirty years. */
const MOST_ROWS = 20_000
const MOST_PROBLEMS = 20

function refuseProblems(problems: readonly ProvinceReason[]): void {
  refuseIf(
    firstOf(problems, MOST_PROBLEMS, (count): ProvinceReason => ({ reason: 'province.more', params: { count } })),
  )
}

async function brought({ files, upload }: Call): Promise<Brought> {
  if (!upload) throw new Error('the door importResults has no upload')
  const bytes = await wholeFile(files, upload.sha256)
  const read = (await readTables(bytes, MOST_ROWS)).map(({ rows }) => readBrought(rows))
  // A workbook has sheets of notes beside the one that counts.
  const found = read.find((one) => 'results' in one) ??
    read[0] ?? { problems: [{ reason: 'province.headings-missing' }] }
  if ('problems' in found) refuseProblems(found.problems)
  return found as Brought
}

type Figures = Pick<BroughtResult, 'index' | 'rank' | 'places' | 'fields'>
const figuresOf = ({ index, rank, places, fields }: Figures): string =>
  JSON.stringify([
    index,
    rank,
    places,
    fields.map(({ title, points, maxPoints, percent }) => [title, points, maxPoints, percent]),
  ])

/** What is new of it; what stands with other figures is a problem. */
async function newResults({ tx, now }: Call, results: readonly BroughtResult[]) {
  const problems: ProvinceReason[] = []
  const fresh: BroughtResult[] = []
  const known = new Map<string, Awaited<ReturnType<typeof resultsOf>>>()
  for (const result of results) {
    const { province, year, row } = result
    const kept = known.get(province) ?? (await resultsOf(tx, province))
    known.set(province, kept)
    const before = kept.find((one) => one.year === year)
    for (const { reason, params } of whyNotResult(result, dayIn(now)))
      problems.push({
        reason: 'province.row-wrong',
        params: { province, year, problem: sentenceOf(sentences[reason][1], params) },
        at: String(row),
      })
    if (!before) fresh.push(result)
    else if (figuresOf({ ...before, index: exact(before.index_percent) }) !== figuresOf(result)) {
      const index = exact(before.index_percent)
      const words = [
        ...(index === null ? [] : [`chỉ số ${formatPoints(index)}`]),
        ...(before.rank === null ? [] : [`hạng ${before.rank}`]),
        `${before.fields.length} lĩnh vực`,
      ]
      problems.push({
        reason: 'province.row-other',
        params: { row, province, year, kept: words.join(', ') },
        at: String(row),
      })
    }
  }
  return { problems, fresh }
}

async function newMeans({ tx }: Call, means: readonly BroughtMean[]) {
  const kept = await tx.selectFrom('province.mean').selectAll().where('scope', '=', COUNTRY).execute()
  const indexOf = new Map(kept.map(({ year, index_percent }) => [year, exact(index_percent)]))
  const problems = means.flatMap(({ row, year, index }): ProvinceReason[] => {
    const before = indexOf.get(year)
    return before === undefined || before === index
      ? []
      : [
          {
            reason: 'province.row-other',
            params: { row, province: COUNTRY, year, kept: formatPoints(before ?? 0) },
            at: String(row),
          },
        ]
  })
  return { problems, fresh: means.filter(({ year }) => !indexOf.has(year)) }
}

export async function importResults(call: Call) {
  const { tx, actor, now, upload } = call
  const told = await brought(call)
  const [results, means] = [await newResults(call, told.results), await newMeans(call, told.means)]
  refuseProblems([...results.problems, ...means.problems])
  if (results.fresh.length + means.fresh.length === 0) return refuse('province.nothing-new')
  const by = { name: actor.fullName, at: now }
  const file = `Tệp ${upload?.name}`
  for (const { row: _, source, ...result } of results.fresh)
    await addResult(tx, { ...result, source: source ?? file, note: '', basis: 'source' }, by)
  if (means.fresh.length > 0)
    await tx
      .insertInto('province.mean')
      .values(
        means.fresh.map(({ year, index, source }) => ({
          year,
          scope: COUNTRY,
          index_percent: decimal(index) as string,
          source: source ?? file,
          changed_by_name: by.name,
          changed_at: now.toISOString(),
        })),
      )
      .execute()
  const known = told.results.length + told.means.length - results.fresh.length - means.fresh.length
  return { results: results.fresh.length, means: means.fresh.length, known }
}
