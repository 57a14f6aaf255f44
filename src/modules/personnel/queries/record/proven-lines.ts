/** Lines of one record with what they rest on: event, decision, page, and the names their units had. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { ProvenLine } from '../../contract/shapes.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import type { Sensitivity, Values } from '../../rules/parts.ts'

export interface WhichLines {
  known?: string | undefined
  asOf?: string | undefined
  /** Of one sensitivity alone; all that the door opens without it. */
  sensitivity?: Sensitivity
}

/** In the order of parts and days; numbers of identity are masked. */
export async function provenLines(tx: Tx, recordId: string, which: WhichLines = {}): Promise<ProvenLine[]> {
  const rows = await linesWithProof(tx, recordId, which).execute()
  return rows.map(({ number, decided_on, issuer, signer, ...row }) => ({
    id: row.id,
    row: row.event_row,
    part: row.part,
    slot: row.slot,
    from: row.valid_from,
    to: row.valid_to === 'infinity' ? null : row.valid_to,
    values: masked(row.part, row.data as unknown as Values),
    eventId: row.event_id,
    kind: row.kind,
    standing: row.standing,
    note: row.note,
    unitName: row.unitName,
    decision:
      row.decision_id === null || number === null || decided_on === null || issuer === null
        ? null
        : { id: row.decision_id, number, decidedOn: decided_on, issuer, signer },
    paper: row.mediaType === null ? null : { mediaType: row.mediaType },
    page: row.page,
  }))
}

function linesWithProof(tx: Tx, recordId: string, { known, asOf, sensitivity }: WhichLines) {
  return tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.event as e', 'e.id', 'l.event_row')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select(['l.id', 'l.event_row', 'l.part', 'l.slot', 'l.valid_from', 'l.valid_to', 'l.data'])
    .select(['e.event_id', 'e.kind', 'e.standing', 'e.note', 'e.decision_id', 'e.page'])
    .select(['d.number', 'd.decided_on', 'd.issuer', 'd.signer'])
    .select(
      sql<string | null>`case when coalesce(e.document_id, d.document_id) is not null
          then personnel.paper_type(coalesce(e.document_id, d.document_id)) end`.as('mediaType'),
    )
    .select(({ selectFrom }) =>
      selectFrom('organization.unit_version as v')
        .select('v.full_name')
        .whereRef('v.unit_id', '=', 'l.unit_id')
        .where('v.recorded_to', '=', 'infinity')
        // The name of that day; the first one known when the paper is older than the unit.
        .orderBy(sql`v.valid_from <= l.valid_from`, 'desc')
        .orderBy(sql`abs(l.valid_from - greatest(v.valid_from, '1900-01-01'::date))`)
        .limit(1)
        .as('unitName'),
    )
    .where('l.record_id', '=', recordId)
    .where((of) =>
      known === undefined
        ? of('l.recorded_to', '=', 'infinity')
        : of.and([of('l.recorded_from', '<=', known), of('l.recorded_to', '>', known)]),
    )
    .$if(asOf !== undefined, (q) =>
      q.where('l.valid_from', '<=', asOf as string).where('l.valid_to', '>', asOf as string),
    )
    .$if(sensitivity !== undefined, (q) => q.where('l.sensitivity', '=', sensitivity as Sensitivity))
    .orderBy('l.part')
    .orderBy('l.slot')
    .orderBy('l.valid_from')
    .orderBy('l.id')
}

const masked = (part: string, values: Values): Values =>
  part === 'citizen-id' ? { ...values, number: maskedId(String(values.number ?? '')) } : values
