/** Packages that were made, and the one that is being made. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { type Delivered, PAGE_SIZE, type Package } from '../contract/packages.ts'
import type { exchange } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { DELIVERED, STATE } from './deliveries.ts'
import { newestRun } from './run-of.ts'

const NEWEST = 50

export async function packages({ tx, actor }: Call): Promise<OutputOf<typeof exchange.packages>> {
  const { rows } = await sql<{ queued: number }>`
    select count(*) as queued from ${DELIVERED} where ${STATE} = 'queued'`.execute(tx)
  return {
    queued: Number(rows[0]?.queued ?? 0),
    run: await newestRun(tx, actor, 'exchange.make-package'),
    packages: await packagesWhere(tx, sql`true`),
  }
}

async function packagesWhere(tx: Tx, which: ReturnType<typeof sql>): Promise<Package[]> {
  const { rows } = await sql<Package>`
    select p.id as "packageId", p.made_at as "madeAt", p.made_by_name as "madeByName", p.people, p.size,
      count(*) filter (where d.state = 'accepted')::int as accepted, count(*) filter (where d.state = 'refused')::int as refused
    from exchange.package p left join exchange.delivery d on d.package_id = p.id
    where ${which} group by p.id order by p.made_at desc limit ${NEWEST}`.execute(tx)
  return rows
}

/** @throws Refusal exchange.no-package */
export async function packageOf(
  { tx }: Call,
  { packageId, page, state }: InputOf<typeof exchange.package>,
): Promise<OutputOf<typeof exchange.package>> {
  const [head = refuse('exchange.no-package')] = await packagesWhere(tx, sql`p.id = ${packageId}`)
  const { rows } = await sql<Delivered & { total: number }>`
    select d.ref, d.record_id as "recordId", r.full_name as "fullName", d.state, d.answer,
      d.answered_by_name as "answeredByName", d.answered_at as "answeredAt", count(*) over () as total
    from exchange.delivery d join personnel.record r on r.id = d.record_id
    where d.package_id = ${packageId} and (${state ?? null}::text is null or d.state = ${state ?? null})
    order by d.ref limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`.execute(tx)
  return { ...head, total: Number(rows[0]?.total ?? 0), rows: rows.map(({ total: _, ...row }) => row) }
}

/** To whoever may see everybody in it. @throws Refusal exchange.no-package, exchange.package-beyond */
export async function packageFile({ tx }: Call, { packageId }: { packageId: string }): Promise<Download> {
  const found = await tx
    .selectFrom('exchange.package as p')
    .select(['sha256', 'made_at as at', 'people'])
    .select((e) => [
      e
        .selectFrom('exchange.delivery as d')
        .whereRef('d.package_id', '=', 'p.id')
        .select((count) => count.fn.countAll<string>().as('seen'))
        .as('seen'),
    ])
    .where('id', '=', packageId)
    .executeTakeFirst()
  if (!found) return refuse('exchange.no-package')
  if (Number(found.seen) < found.people) refuse('exchange.package-beyond')
  const name = `Gói hồ sơ ${formatInstant(found.at).replaceAll('/', '-').replace(':', 'g')}.zip`
  return { name, mediaType: 'application/zip', content: { sha256: found.sha256 } }
}
