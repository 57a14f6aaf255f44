/** What falls due, and what five years bring, is worked out of records and kept, so that a unit is asked for it as a list. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { type LawIn, lawsOn, OVER } from '../../personnel/index.ts'
import { entitlementsOf } from '../queries/entitlements-of.ts'
import { type Facts, factsOf } from '../queries/facts-of.ts'
import { outlookOf } from '../queries/working/outlook.ts'
import { unitOn } from '../queries/working/record-facts.ts'

const AT_ONCE = 500

/** Of who has left or is another's record nothing is kept. */
export async function noteDue(tx: Tx, recordIds: readonly string[], day: string): Promise<void> {
  // The night's run and that of the last minutes may meet: one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('entitlement.note-due'))`.execute(tx)
  const laws = await lawsOn(tx, day)
  for (const some of chunksOf(recordIds, AT_ONCE)) {
    const facts = await factsOf(tx, await presentAmong(tx, some))
    await tx.deleteFrom('entitlement.due').where('record_id', 'in', some).execute()
    await tx.deleteFrom('entitlement.outlook').where('record_id', 'in', some).execute()
    const rows = [...dueOf(facts, day, laws), ...(await lacking(tx, [...facts.keys()]))]
    for (const part of chunksOf(rows, 2_000)) await tx.insertInto('entitlement.due').values(part).execute()
    const ahead = outlooksOf(facts, day, laws)
    if (ahead.length > 0) await tx.insertInto('entitlement.outlook').values(ahead).execute()
  }
}

async function presentAmong(tx: Tx, recordIds: readonly string[]): Promise<string[]> {
  const present = await tx
    .selectFrom('personnel.record')
    .select('id')
    .where('id', 'in', recordIds)
    .where('merged_into', 'is', null)
    .where('state', 'not in', OVER)
    .execute()
  return present.map(({ id }) => id)
}

const dueOf = (facts: Facts, day: string, laws: LawIn) =>
  [...facts].flatMap(([id, one]) =>
    entitlementsOf(one, day, laws(unitOn(one.lines, day))).flatMap(({ kind, about, dueOn, actFrom, said }) =>
      dueOn === null || said === null
        ? []
        : [
            {
              record_id: id,
              kind: kind as string,
              about,
              due_on: dueOn,
              act_from: actFrom ?? dueOn,
              said: JSON.stringify(said),
            },
          ],
    ),
  )

const outlooksOf = (facts: Facts, day: string, laws: LawIn) =>
  [...facts].flatMap(([id, one]) => {
    const outlook = outlookOf(one, day, laws(unitOn(one.lines, day)))
    if (!outlook) return []
    const { firstYear, pay, retiresOn, postLevel } = outlook
    return [
      { record_id: id, first_year: firstYear, pay: pay.map(String), retires_on: retiresOn, post_level: postLevel },
    ]
  })

/** Since the first paper that is missing. */
async function lacking(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('personnel.missing_paper')
    .select((e) => ['record_id', e.fn.min('due_on').as('since'), e.fn.countAll<number>().as('papers')])
    .where('record_id', 'in', ids)
    .where('sensitivity', '=', 'ordinary')
    .groupBy('record_id')
    .execute()
  return rows.map(({ record_id, since, papers }) => ({
    record_id,
    kind: 'incomplete',
    about: null,
    due_on: since,
    act_from: since,
    said: JSON.stringify({ papers: Number(papers) }),
  }))
}
