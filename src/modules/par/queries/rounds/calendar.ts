/** The year as a calendar: what opens and closes in every round, and who was given longer. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Calendar } from '../../contract.ts'

/** A year of Việt Nam, as instants. */
const yearOf = (year: number) => ({ from: `${year}-01-01T00:00:00+07:00`, to: `${year + 1}-01-01T00:00:00+07:00` })

async function windowsWithin(tx: Tx, { from, to }: ReturnType<typeof yearOf>) {
  const rows = await tx
    .selectFrom('par.round_window as w')
    .innerJoin('par.round as r', 'r.id', 'w.round_id')
    .select(['r.id as roundId', 'r.name', 'r.status', 'w.stage', 'w.opens_at as opensAt', 'w.closes_at as closesAt'])
    .where('w.opens_at', '<', to)
    .where('w.closes_at', '>', from)
    .orderBy('r.year', 'desc')
    .orderBy('r.name')
    .orderBy('w.opens_at')
    .execute()
  return [...Map.groupBy(rows, ({ roundId }) => roundId)].map(([roundId, own]) => ({
    roundId,
    name: own[0]?.name ?? '',
    status: own[0]?.status ?? ('open' as const),
    windows: own.map(({ stage, opensAt, closesAt }) => ({ stage, opensAt, closesAt })),
  }))
}

/** Only those in force; a published round has none left to keep. */
const extensionsWithin = (tx: Tx, { from, to }: ReturnType<typeof yearOf>) =>
  tx
    .selectFrom('par.extension as e')
    .innerJoin('par.assessment as a', 'a.id', 'e.assessment_id')
    .innerJoin('par.round_block as b', 'b.id', 'a.block_id')
    .select([
      'e.assessment_id as assessmentId',
      'a.round_id as roundId',
      'a.unit_name as unitName',
      'b.name as blockName',
      'e.stage',
      'e.extended_to as extendedTo',
      'e.reason',
      'e.extended_by_name as byName',
      'e.extended_at as at',
    ])
    .where('e.withdrawn_at', 'is', null)
    .where('e.extended_to', '>', from)
    .where('e.extended_to', '<=', to)
    .orderBy('e.extended_to')
    .orderBy('a.unit_name')
    .execute()

export async function calendarOf(tx: Tx, year: number): Promise<Calendar> {
  const within = yearOf(year)
  return { year, rounds: await windowsWithin(tx, within), extensions: await extensionsWithin(tx, within) }
}
