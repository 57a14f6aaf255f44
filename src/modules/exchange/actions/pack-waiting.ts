/** Whoever changed since he was delivered, as one file; the same again makes none. */
import { sql } from 'kysely'
import { zipOf } from '../../../platform/files/write-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { dayIn } from '../../../shared/dates.ts'
import { MOST_IN_PACKAGE } from '../contract/packages.ts'
import { waiting } from '../queries/deliveries.ts'
import { refuse } from '../refusals.vi.ts'
import { sha256Of } from '../reports/sha256.ts'
import { jsonFile } from '../rules/person.ts'
import { sumsOf } from '../rules/sums.ts'
import { unitInCharge } from '../rules/unit-in-charge.ts'
import { xmlFile } from '../rules/xml-file.ts'
import { type CheckedOut, checkPeople } from './check-people.ts'

const AT_ONCE = 100

/** @throws Refusal exchange.no-unit-in-charge, exchange.nothing-new */
export async function packWaiting(
  call: Call,
  { withRefused }: { withRefused: boolean },
  told: (done: number, total: number) => Promise<void>,
): Promise<{ packageId: string }> {
  const { tx, actor, now, files } = call
  const unitId = unitInCharge(call) ?? refuse('exchange.no-unit-in-charge')
  // Two that pack at once would pack the same people.
  await sql`select pg_advisory_xact_lock(hashtext('exchange.package'))`.execute(tx)
  const ids = await waiting(tx, { withRefused, most: MOST_IN_PACKAGE })
  if (ids.length === 0) refuse('exchange.nothing-new')
  const people: CheckedOut[] = []
  let done = 0
  for (const some of chunksOf(ids, AT_ONCE)) {
    people.push(...(await stillWaiting(call, some, withRefused)))
    done += some.length
    await told(done, ids.length)
  }
  if (people.length === 0) refuse('exchange.nothing-new')
  const stream = zipOf(await partsOf(people, now), now)
  const { sha256, size } = await files.receive(stream, { maxBytes: 2 ** 31, mediaTypes: ['application/zip'] })
  const { id: packageId } = await tx
    .insertInto('exchange.package')
    .values({
      unit_id: unitId,
      made_at: now.toISOString(),
      made_by_name: actor.fullName,
      people: people.length,
      sha256,
      size,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = people.map(({ id, digest }, at) => ({ package_id: packageId, record_id: id, ref: at + 1, digest }))
  for (const some of chunksOf(rows, 1_000)) await tx.insertInto('exchange.delivery').values(some).execute()
  return { packageId }
}

/** Held against the structure once more, as they are packed: the last check may be of before a change. */
async function stillWaiting({ tx, now }: Call, ids: readonly string[], withRefused: boolean): Promise<CheckedOut[]> {
  const checked = await checkPeople(tx, ids, dayIn(now))
  const still = new Set(await waiting(tx, { withRefused, most: ids.length, among: ids }))
  return checked.filter(({ id }) => still.has(id))
}

const inUtf8 = (text: string) => new TextEncoder().encode(text)

async function partsOf(people: readonly CheckedOut[], now: Date) {
  const told = people.map(({ person, digest }, at) => ({ ref: at + 1, full_name: person.full_name, sha256: digest }))
  const manifest = { format: 'noivu-package', version: 1, made_at: now.toISOString(), people: told }
  const entries = people.map(({ person }) => person)
  const parts = [
    { name: 'goi.json', content: inUtf8(`${JSON.stringify(manifest, null, 1)}\n`) },
    { name: 'ho-so.json', content: inUtf8(jsonFile(entries)) },
    { name: 'ho-so.xml', content: inUtf8(xmlFile(entries)) },
  ]
  const sums = await Promise.all(
    parts.map(async ({ name, content }) => ({ path: name, sha256: await sha256Of(content) })),
  )
  return [...parts, { name: 'SHA256SUMS', content: inUtf8(sumsOf(sums)) }]
}
