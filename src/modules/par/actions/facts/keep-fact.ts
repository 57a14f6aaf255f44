/** Keeps what a source said: a new value only when it says something else, so that what somebody took stays what he took. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { FactValue } from '../../../../shared/fact-source.ts'
import type { FactWanted } from '../../queries/facts/facts-wanted.ts'
import { isSame } from '../../rules/sets/same.ts'
import type { FactAnswer } from './ask-source.ts'

/** What a person can look through; how many there are is kept beside. */
const MOST_ROWS = 300

function contentOf({ numerator, denominator, others = {}, whenNone = undefined, working, rows, evidence }: FactValue) {
  const missed = rows.filter(({ counted }) => !counted)
  const kept =
    rows.length <= MOST_ROWS ? rows : [...missed, ...rows.filter(({ counted }) => counted)].slice(0, MOST_ROWS)
  return {
    numerator,
    denominator,
    others,
    when_none: whenNone ?? null,
    working,
    rows: kept,
    rows_total: rows.length,
    evidence,
  }
}

const COLUMNS = [
  'numerator',
  'denominator',
  'others',
  'when_none',
  'working',
  'rows',
  'rows_total',
  'evidence',
] as const

async function valueIdOf(tx: Tx, factId: string, asOf: string, at: string, value: FactValue, before: string | null) {
  const content = contentOf(value)
  const last = before
    ? await tx.selectFrom('par.fact_value').select(COLUMNS).where('id', '=', before).executeTakeFirst()
    : undefined
  if (before && isSame(last, content)) return before
  const { others, working, rows, evidence, ...counts } = content
  const { id } = await tx
    .insertInto('par.fact_value')
    .values({
      fact_id: factId,
      as_of: asOf,
      known_at: at,
      ...counts,
      others: JSON.stringify(others),
      working: JSON.stringify(working),
      rows: JSON.stringify(rows),
      evidence: JSON.stringify(evidence),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Of earlier values only those that somebody took stay. */
const dropUntaken = (tx: Tx, factId: string, valueId: string) =>
  tx
    .deleteFrom('par.fact_value as v')
    .where('v.fact_id', '=', factId)
    .where('v.id', '<>', valueId)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('par.entry as e').select('e.id').whereRef('e.fact_value_id', '=', 'v.id'))),
    )
    .execute()

export async function keepFact({ tx, now }: Pick<Call, 'tx' | 'now'>, wanted: FactWanted, answer: FactAnswer) {
  const { unitId, key, from, to, asOf } = wanted
  const at = now.toISOString()
  const failure = 'failure' in answer ? answer.failure : null
  const fact = await tx
    .insertInto('par.fact')
    .values({ unit_id: unitId, key, period_from: from, period_to: to, as_of: asOf, asked_at: at, failure })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'key', 'period_from', 'period_to']).doUpdateSet({ asked_at: at, failure }),
    )
    .returning(['id', 'value_id'])
    .executeTakeFirstOrThrow()
  if ('failure' in answer) return
  const valueId = await valueIdOf(tx, fact.id, asOf, at, answer.value, fact.value_id)
  await tx.updateTable('par.fact').set({ value_id: valueId, as_of: asOf }).where('id', '=', fact.id).execute()
  if (valueId !== fact.value_id) await dropUntaken(tx, fact.id, valueId)
}
