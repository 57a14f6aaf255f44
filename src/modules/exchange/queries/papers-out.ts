/** The files that go with a person: scans of his papers, files of the decisions about him, pictures of him. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { openOf, type Wanted } from './told-people.ts'

export interface PaperOut {
  sha256: string
  title: string
  mediaType: string
  /** What it proves or where it belongs, as a day or a year; null where it bears none. */
  datedOn: string | null
}

const PHOTO = 'Ảnh hồ sơ'

/** Each content once, whatever it proves. Of closed parts none. @param kept components that stay out. */
export async function papersOut(
  { tx }: Pick<Call, 'tx'>,
  { id, withheld }: Wanted,
  kept: readonly string[],
): Promise<PaperOut[]> {
  const open = [...openOf(withheld)]
  const { rows } = await sql<PaperOut>`
    select p.scan_sha256 as sha256, p.title::text as title, p.scan_type as "mediaType", p.dated_on::text as "datedOn"
    from personnel.paper p
    where p.record_id = ${id} and p.scan_sha256 is not null and p.withdrawn_at is null and p.sensitivity = any (${open}::text[])
      and p.component <> all (${kept}::text[])
    union all
    select f.sha256, f.title, f.media_type, coalesce(d.decided_on, e.effective_on)::text
    from personnel.event e
    left join personnel.decision d on d.id = e.decision_id
    cross join lateral personnel.paper_of(e.id) f
    where e.record_id = ${id} and e.recorded_to = 'infinity' and e.sensitivity = any (${open}::text[])
      and (d.id is null or d.sensitivity = any (${open}::text[])) and f.sha256 is not null
      and not exists (select from personnel.paper p where p.id = e.paper_id and p.component = any (${kept}::text[]))
    union all
    select sha256, ${PHOTO}, media_type, null from personnel.photo where record_id = ${id}
    order by "datedOn" nulls first, title, sha256`.execute(tx)
  return [...new Map(rows.map((row) => [row.sha256, row])).values()]
}
