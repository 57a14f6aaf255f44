/** What falls due, as it was last worked out: by kind, days and unit. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { addMonths } from '../../../shared/months.ts'
import { unitNames } from '../../organization/index.ts'
import { nameOfCode, OVER } from '../../personnel/index.ts'
import type { entitlement } from '../contract.ts'
import { DUE_KINDS, type DueKind } from '../rules/due.ts'
import { resultInWords, type Said } from '../rules/in-words.ts'
import { notedAt, unitsAsked } from './due-scope.ts'
import { aboutInWords } from './in-words.ts'

type Asked = Omit<InputOf<typeof entitlement.dueList>, 'page' | 'pageSize'>

/** Records that were merged or left since it was worked out are not asked for. */
async function dueOf(tx: Tx, unitId: number | undefined, day: string) {
  const units = await unitsAsked(tx, unitId, day)
  return tx
    .selectFrom('entitlement.due as d')
    .innerJoin('personnel.record as r', 'r.id', 'd.record_id')
    .where('r.merged_into', 'is', null)
    .where('r.state', 'not in', OVER)
    .$if(units !== null, (q) => q.where('r.unit_id', 'in', units as number[]))
}

export async function dueRows(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { kind, from, to, unitId }: Asked,
  { limit, offset }: { limit: number; offset: number },
) {
  const day = dayIn(now)
  const rows = await (await dueOf(tx, unitId, day))
    .where('d.kind', '=', kind)
    .where('d.due_on', '<=', to)
    .$if(from !== undefined, (q) => q.where('d.due_on', '>=', from as string))
    .select(['r.id as recordId', 'r.full_name as fullName', 'r.born_on as bornOn', 'r.unit_id as unitId'])
    .select(['r.post_title as postTitle', 'r.rank', 'd.about', 'd.due_on as dueOn', 'd.act_from as actFrom', 'd.said'])
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('d.due_on')
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('d.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await unitNames(tx, [...new Set(rows.map((row) => row.unitId))], day)
  return {
    total: Number(rows[0]?.total ?? 0),
    rows: rows.map(({ total: _, unitId: unit, said, about, rank, ...row }) => ({
      ...row,
      kind,
      unitName: names.get(unit) ?? '',
      about: aboutInWords(kind, about),
      rank: rank === null ? null : nameOfCode('rank', rank, day),
      result: dueInWords(kind, said as Said),
    })),
  }
}

const dueInWords = (kind: DueKind, said: Said): string =>
  kind === 'incomplete' ? `Thiếu ${said.papers} giấy tờ` : resultInWords(kind, said)

export async function dueList(
  call: Call,
  { page, pageSize, ...asked }: InputOf<typeof entitlement.dueList>,
): Promise<OutputOf<typeof entitlement.dueList>> {
  const found = await dueRows(call, asked, { limit: pageSize, offset: (page - 1) * pageSize })
  return { ...found, notedAt: await notedAt(call.tx) }
}

/** By kind; a rating or a card is overdue as well when nobody acts. */
export async function dueCounts(
  { tx, now }: Call,
  { unitId }: InputOf<typeof entitlement.dueCounts>,
): Promise<OutputOf<typeof entitlement.dueCounts>> {
  const day = dayIn(now)
  const soon = addMonths(day, 3)
  const rows = await (await dueOf(tx, unitId, day))
    .where((e) => e.or([e('d.due_on', '<=', soon), e('d.act_from', '<=', day)]))
    .select('d.kind')
    .select([
      sql<number>`count(*) filter (where d.due_on < ${day})`.as('overdue'),
      sql<number>`count(*) filter (where d.due_on >= ${day} and d.act_from <= ${day})`.as('acting'),
      sql<number>`count(*) filter (where d.due_on >= ${day} and d.due_on <= ${soon})`.as('soon'),
    ])
    .groupBy('d.kind')
    .execute()
  const of = new Map(rows.map((row) => [row.kind, row]))
  return {
    day,
    notedAt: await notedAt(tx),
    counts: DUE_KINDS.map((kind) => {
      const { overdue = 0, acting = 0, soon: near = 0 } = of.get(kind) ?? {}
      return { kind: kind as DueKind, overdue: Number(overdue), acting: Number(acting), soon: Number(near) }
    }),
  }
}

export async function dueDays(
  { tx, now }: Call,
  { month, unitId }: InputOf<typeof entitlement.dueDays>,
): Promise<OutputOf<typeof entitlement.dueDays>> {
  const rows = await (await dueOf(tx, unitId, dayIn(now)))
    .where('d.due_on', '>=', `${month}-01`)
    .where('d.due_on', '<', addMonths(`${month}-01`, 1))
    .select(['d.due_on as on', 'd.kind', sql<number>`count(distinct d.record_id)`.as('people')])
    .groupBy(['d.due_on', 'd.kind'])
    .orderBy('d.due_on')
    .orderBy('d.kind')
    .execute()
  return { days: rows.map(({ on, kind, people }) => ({ on, kind: kind as DueKind, people: Number(people) })) }
}
