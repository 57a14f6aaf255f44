/** Decisions within reach, the newest first; those without their file, and those that did nothing to anybody. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { literally } from '../../../../shared/literally.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { unitNames } from '../../../organization/index.ts'
import type { Through } from '../../actions/decide/held-decision.ts'
import type { personnel } from '../../contract.ts'

export const decisionList =
  (through: Through) =>
  async ({ tx, now }: Call, { search, kind, from, to, lacks, page, pageSize }: InputOf<typeof personnel.decisions>) => {
    let found = tx
      .selectFrom('personnel.decision as d')
      .where('d.sensitivity', through === 'plain' ? '=' : '<>', 'ordinary')
    if (from !== undefined) found = found.where('d.decided_on', '>=', from)
    if (to !== undefined) found = found.where('d.decided_on', '<=', to)
    if (lacks === 'file') found = found.where('d.document_id', 'is', null)
    if (kind !== undefined) found = found.where(sql<boolean>`exists (${known(sql`e.kind = ${kind}`)})`)
    if (lacks === 'effect') found = found.where(sql<boolean>`personnel.does_nothing(d.id)`)
    if (search !== '') {
      const like = `%${literally(fold(search))}%`
      found = found.where(
        sql<boolean>`(search.fold(d.number || ' ' || d.about || ' ' || d.issuer) like ${like} or exists (
        select from personnel.event e join personnel.record r on r.id = e.record_id
        where e.decision_id = d.id and e.recorded_to = 'infinity' and r.name_key like ${like}))`,
      )
    }
    const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
    const rows = await found
      .leftJoinLateral(
        (q) =>
          q
            .selectFrom('personnel.event as e')
            .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
            .select([
              sql<string[] | null>`array_agg(distinct e.kind)`.as('kinds'),
              sql<number>`count(distinct e.record_id)::int`.as('people'),
              sql<string | null>`(array_agg(r.full_name order by r.given_name, r.full_name))[1]`.as('firstName'),
            ])
            .whereRef('e.decision_id', '=', 'd.id')
            .where('e.recorded_to', '=', 'infinity')
            .as('told'),
        (join) => join.onTrue(),
      )
      .select([
        ...(['d.id', 'd.number', 'd.decided_on as decidedOn', 'd.issuer', 'd.about', 'd.unit_id as unitId'] as const),
        ...(['told.kinds', 'told.people', 'told.firstName', 'd.document_id as documentId'] as const),
        sql<boolean>`told.people = 0 and not personnel.does_nothing(d.id)`.as('isElsewhere'),
      ])
      .orderBy('d.decided_on', 'desc')
      .orderBy('d.id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute()
    const names = await unitNames(tx, [...new Set(rows.map(({ unitId }) => unitId))], dayIn(now))
    return {
      total,
      decisions: rows.map(({ documentId, kinds, people, ...row }) => ({
        ...row,
        kinds: kinds ?? [],
        people: people ?? 0,
        hasFile: documentId !== null,
        unitName: names.get(row.unitId) ?? '',
      })),
    }
  }

const known = (condition: ReturnType<typeof sql>) =>
  sql`select from personnel.event e where e.decision_id = d.id and e.recorded_to = 'infinity' and ${condition}`
