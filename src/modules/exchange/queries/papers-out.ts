/** The files that go with a person: scans of his papers, files of the decisions about him, pictures of him; and what each proves. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { PaperFactsOut, PaperOf } from '../rules/papers.ts'
import { openOf, type Wanted } from './told-people.ts'

export interface PaperOut extends PaperFactsOut {
  sha256: string
  of: PaperOf
  title: string
  fileName: string | null
  mediaType: string
  /** What it proves or where it belongs, as a day or a year; null where it bears none. */
  datedOn: string | null
  /** Rows of the events that rest on it. */
  proves: readonly string[]
  /** Row of the event it is the paper of. */
  event: string | null
}

const PHOTO = 'Ảnh hồ sơ'

/** A content once for each thing it is. Of closed parts none. @param kept components that stay out. */
export async function papersOut(
  { tx }: Pick<Call, 'tx'>,
  { id, withheld }: Wanted,
  kept: readonly string[],
): Promise<PaperOut[]> {
  const open = [...openOf(withheld)]
  const { rows } = await sql<PaperOut>`
    with own as (
      select e.* from personnel.event e left join personnel.decision d on d.id = e.decision_id
      where e.record_id = ${id} and e.recorded_to = 'infinity' and e.sensitivity = any (${open}::text[])
        and (d.id is null or d.sensitivity = any (${open}::text[])))
    select p.scan_sha256 as sha256, 'paper' as of, p.title::text as title, p.scan_name as "fileName", p.scan_type as "mediaType",
      p.dated_on::text as "datedOn", array(select o.id from own o where o.paper_id = p.id order by o.id) as proves,
      (select o.id from own o where o.event_id = p.event_id) as event, p.component, p.number, p.period, p.sheets,
      p.page_from as "pageFrom", p.page_to as "pageTo", p.received_on::text as "receivedOn", p.note
    from personnel.paper p
    where p.record_id = ${id} and p.scan_sha256 is not null and p.withdrawn_at is null and p.sensitivity = any (${open}::text[])
      and p.component <> all (${kept}::text[])
    union all
    select f.sha256, case when o.document_id is null then 'decision' else 'event' end, f.title, f.file_name, f.media_type,
      coalesce(d.decided_on, o.effective_on)::text, array_agg(o.id order by o.id), null, null, d.number, null, null, null, null, null, null
    from own o
    left join personnel.decision d on d.id = o.decision_id
    cross join lateral personnel.paper_of(o.id) f
    where f.document_id is not null
      -- Where a paper proves it that stays out, nothing else of it goes.
      and not exists (select from personnel.paper p where p.id = o.paper_id and p.component = any (${kept}::text[]))
    group by 1, 2, 3, 4, 5, 6, d.number
    union all
    select sha256, 'photo', ${PHOTO}, null, media_type, null, '{}', null, null, null, null, null, null, null, null, null
    from personnel.photo where record_id = ${id}
    order by "datedOn" nulls first, title, sha256`.execute(tx)
  return rows
}
