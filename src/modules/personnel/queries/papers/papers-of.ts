/** The index of a file: every paper in it, filed by hand or come with a decision or a proof. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { componentOfKind, nameOfComponent, orderOfComponent } from '../../rules/papers/components.ts'
import { partOf } from '../../rules/parts.ts'

export interface FiledAs {
  /** Of a paper filed by hand; null: it came with the event. */
  paperId: string | null
  eventId: string | null
  /** Null: proves something declared. */
  component: string | null
  title: string
  number: string | null
  datedOn: string | null
  period: number | null
  sheets: number | null
  /** Of a decision or a proof: in the library. */
  documentId: string | null
  hasScan: boolean
  scanType: string | null
  pageFrom: number | null
  pageTo: number | null
  receivedOn: string | null
  note: string | null
}

/** In the order of the components, then by day; of what the door's permission opens. */
export async function papersOf(tx: Tx, recordId: string): Promise<FiledAs[]> {
  const papers = [...(await filed(tx, recordId)), ...(await comeWithEvents(tx, recordId))]
  return papers.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.datedOn ?? '').localeCompare(b.datedOn ?? '') ||
      (a.period ?? 0) - (b.period ?? 0) ||
      a.title.localeCompare(b.title, 'vi'),
  )
}

const placeOf = ({ component }: FiledAs) => (component === null ? Number.MAX_SAFE_INTEGER : orderOfComponent(component))

const filed = (tx: Tx, recordId: string): Promise<FiledAs[]> =>
  tx
    .selectFrom('personnel.paper')
    .select(['id as paperId', 'event_id as eventId', 'component', 'title', 'number', 'dated_on as datedOn', 'period'])
    .select([
      'sheets',
      'page_from as pageFrom',
      'page_to as pageTo',
      'received_on as receivedOn',
      'note',
      'scan_type as scanType',
    ])
    .select((e) => [e.val<string | null>(null).as('documentId'), sql<boolean>`scan_sha256 is not null`.as('hasScan')])
    .where('record_id', '=', recordId)
    .where('withdrawn_at', 'is', null)
    .execute()

async function comeWithEvents(tx: Tx, recordId: string): Promise<FiledAs[]> {
  const rows = await tx
    .selectFrom('personnel.event as e')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select([
      'e.event_id as eventId',
      'e.kind',
      'e.effective_on as on',
      'e.effects',
      'e.page',
      'e.document_id as pageOf',
    ])
    .select(['d.document_id as fileOf', 'd.number', 'd.decided_on as decidedOn', 'd.about', 'd.issuer'])
    .where('e.record_id', '=', recordId)
    .where('e.recorded_to', '=', 'infinity')
    .where((e) => e.or([e('e.document_id', 'is not', null), e('d.document_id', 'is not', null)]))
    .execute()
  return rows.map(({ eventId, kind, on, effects, page, pageOf, fileOf, number, decidedOn, about, issuer }) => {
    const component = componentOfKind(kind)
    return {
      paperId: null,
      eventId,
      component,
      title: titleOf(component, effects as unknown as Effect[], about),
      number: number ?? null,
      datedOn: decidedOn ?? on,
      period: kind === 'rate' ? Number(on.slice(0, 4)) : null,
      sheets: null,
      documentId: pageOf ?? fileOf,
      hasScan: false,
      scanType: null,
      pageFrom: page,
      pageTo: null,
      receivedOn: null,
      note: issuer ?? null,
    }
  })
}

const titleOf = (component: string | null, effects: readonly Effect[], about: string | null): string =>
  about ||
  (component === null
    ? `Giấy tờ chứng minh mục ${[...new Set(effects.map(({ part }) => partOf(part).label))].join(', ')}`
    : nameOfComponent(component))
