/** What is known of the figures that come of their own accord, for the criteria of one sheet: kept ones alone, no source is asked. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { FactShown, LeafFact } from '../../contract.ts'
import { inputsOf } from '../../rules/facts/reading.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

export const COUNTED = ['as_of', 'known_at', 'numerator', 'denominator', 'others', 'when_none', 'rows_total'] as const

interface CountedRow {
  as_of: string
  known_at: string
  numerator: number
  denominator: number | null
  others: unknown
  when_none: 'full' | 'not-applicable' | null
  rows_total: number
}

type FactLeaf = Leaf & { fact: NonNullable<Leaf['fact']> }

function shown({ fact, scoring, maxPoints }: FactLeaf, row: CountedRow, asOf = row.as_of): FactShown {
  const figures = {
    numerator: row.numerator,
    denominator: row.denominator,
    others: row.others as Record<string, number>,
    whenNone: row.when_none,
  }
  const inputs = inputsOf(fact, scoring, maxPoints, figures) as FactShown['inputs']
  return { asOf, knownAt: row.known_at, ...figures, inputs, rowsTotal: row.rows_total }
}

export const isFactLeaf = (leaf: Leaf): leaf is FactLeaf => leaf.fact !== undefined

interface SheetOfFacts {
  assessmentId: string
  unitId: number
  roundId: string
  leaves: readonly Leaf[]
}

/** The figures of a unit over the time a round evaluates, by key. */
async function factsOf(tx: Tx, { unitId, roundId }: SheetOfFacts, keys: readonly string[]) {
  const rows = await tx
    .selectFrom('par.fact as f')
    .innerJoin('par.round as r', (on) =>
      on.onRef('r.period_from', '=', 'f.period_from').onRef('r.period_to', '=', 'f.period_to'),
    )
    .leftJoin('par.fact_value as v', 'v.id', 'f.value_id')
    .select(['f.key', 'f.as_of as fact_as_of', 'f.asked_at', 'f.failure', 'v.id as value_id'])
    .select(COUNTED.map((column) => `v.${column}` as const))
    .where('r.id', '=', roundId)
    .where('f.unit_id', '=', unitId)
    .where('f.key', 'in', keys)
    .execute()
  return new Map(rows.map((row) => [row.key, row]))
}

/** What each entry took, by criterion. */
async function takenOf(tx: Tx, assessmentId: string) {
  const rows = await tx
    .selectFrom('par.entry as e')
    .innerJoin('par.fact_value as v', 'v.id', 'e.fact_value_id')
    .select(['e.criterion_id', 'v.id'])
    .select(COUNTED.map((column) => `v.${column}` as const))
    .where('e.assessment_id', '=', assessmentId)
    .execute()
  return new Map(rows.map((row) => [row.criterion_id, row]))
}

/** What was frozen with the last sending, by criterion. */
async function lockedOf(tx: Tx, assessmentId: string) {
  const rows = await tx
    .selectFrom('par.fact_snapshot as s')
    .innerJoin('par.submission as b', 'b.id', 's.submission_id')
    .select(['s.criterion_id', 's.said', 's.objection'])
    .select(COUNTED.map((column) => `s.${column}` as const))
    .where('s.assessment_id', '=', assessmentId)
    .orderBy('b.number')
    .execute()
  // The last sending is read last.
  return new Map(rows.map((row) => [row.criterion_id, row]))
}

export async function leafFacts(tx: Tx, sheet: SheetOfFacts): Promise<ReadonlyMap<string, LeafFact>> {
  const leaves = sheet.leaves.filter(isFactLeaf)
  if (leaves.length === 0) return new Map()
  const facts = await factsOf(tx, sheet, [...new Set(leaves.map(({ fact }) => fact.key))])
  const taken = await takenOf(tx, sheet.assessmentId)
  const locked = await lockedOf(tx, sheet.assessmentId)
  return new Map(
    leaves.map((leaf): [string, LeafFact] => {
      const row = facts.get(leaf.fact.key)
      const own = taken.get(leaf.id)
      const frozen = locked.get(leaf.id)
      return [
        leaf.id,
        {
          key: leaf.fact.key,
          askedAt: row?.asked_at ?? null,
          failure: row?.failure ?? null,
          now:
            row && row.value_id !== null
              ? { valueId: row.value_id, ...shown(leaf, row as CountedRow, row.fact_as_of) }
              : null,
          taken: own && own.id !== row?.value_id ? shown(leaf, own as CountedRow) : null,
          locked:
            frozen && frozen.numerator !== null
              ? { ...shown(leaf, frozen as CountedRow), said: frozen.said, objection: frozen.objection }
              : null,
        },
      ]
    }),
  )
}
