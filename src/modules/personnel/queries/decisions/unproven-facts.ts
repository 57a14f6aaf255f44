/** Facts that name no decision, or whose decision has no file. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { unitNames } from '../../../organization/index.ts'
import type { UnprovenFact } from '../../contract.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { effectInWords } from '../../rules/in-words.ts'
import { unitsIn } from './one-decision.ts'

export interface FactsFilter {
  kind?: string | undefined
  /** With what is below it. */
  unitId?: number | undefined
}

const found = (tx: Tx, { kind, unitId }: FactsFilter) => {
  let query = tx
    .selectFrom('personnel.event as e')
    .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .where('e.recorded_to', '=', 'infinity')
    .where('e.document_id', 'is', null)
    .where('e.paper_id', 'is', null)
    .where('d.document_id', 'is', null)
    .where('r.merged_into', 'is', null)
    // What a person declares of himself rests on his own papers, which the file asks for by component.
    .where('e.kind', '<>', 'declare')
  if (kind !== undefined) query = query.where('e.kind', '=', kind)
  if (unitId !== undefined) query = query.where(sql<boolean>`r.unit_id in (select organization.below(${unitId}))`)
  return query
}

export async function unprovenFacts(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { page, pageSize, ...filter }: FactsFilter & { page: number; pageSize: number },
): Promise<{ total: number; facts: UnprovenFact[] }> {
  const { total } = await found(tx, filter).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await found(tx, filter)
    .select([
      ...([
        'e.event_id as eventId',
        'e.record_id as recordId',
        'r.full_name as fullName',
        'r.unit_id as unitId',
      ] as const),
      ...(['e.kind', 'e.effective_on as effectiveOn', 'e.effects', 'e.decision_id as decisionId', 'd.number'] as const),
    ])
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('e.record_id')
    .orderBy('e.effective_on')
    .orderBy('e.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const told = rows.map(({ effects, ...row }) => ({ ...row, effects: effects as unknown as Effect[] }))
  const units = told.flatMap(({ unitId, effects }) => [unitId, ...unitsIn(effects)])
  const names = await unitNames(tx, [...new Set(units)], dayIn(now))
  const nameOf = (unitId: number) => names.get(unitId) ?? `#${unitId}`
  return {
    total,
    facts: told.map(({ effects, unitId, ...row }) => ({
      ...row,
      unitName: nameOf(unitId),
      says: effects.map((effect) => effectInWords(effect, nameOf)),
      lacks: row.decisionId === null ? ('decision' as const) : ('file' as const),
    })),
  }
}
