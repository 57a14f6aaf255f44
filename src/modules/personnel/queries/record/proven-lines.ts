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

interface LineRow {
  id: string
  event_row: string
  part: string
  slot: string
  valid_from: string
  valid_to: string
  data: Values
  event_id: string
  kind: string
  standing: ProvenLine['standing']
  note: string | null
  decision_id: string | null
  page: number | null
  number: string | null
  decided_on: string | null
  issuer: string | null
  signer: string | null
  media_type: string | null
  filed: string | null
  unit_name: string | null
}

/** In the order of parts and days; numbers of identity are masked. None of a record or a part that the door does not open. */
export async function provenLines(tx: Tx, recordId: string, which: WhichLines = {}): Promise<ProvenLine[]> {
  const { known = null, asOf = null, sensitivity = null } = which
  const { rows } = await sql<LineRow>`
    select * from personnel.proven_lines(${recordId}::uuid, ${known}::timestamptz, ${asOf}::date, ${sensitivity}::text)`.execute(
    tx,
  )
  return rows.map(provenLine)
}

const provenLine = (row: LineRow): ProvenLine => ({
  id: row.id,
  row: row.event_row,
  part: row.part,
  slot: row.slot,
  from: row.valid_from,
  to: row.valid_to === 'infinity' ? null : row.valid_to,
  values: masked(row.part, row.data),
  eventId: row.event_id,
  kind: row.kind,
  standing: row.standing,
  note: row.note,
  unitName: row.unit_name,
  decision: decisionOf(row),
  paper: row.media_type === null ? null : { mediaType: row.media_type },
  filed: row.filed,
  page: row.page,
})

const decisionOf = ({ decision_id: id, number, decided_on: decidedOn, issuer, signer }: LineRow) =>
  id === null || number === null || decidedOn === null || issuer === null
    ? null
    : { id, number, decidedOn, issuer, signer }

const masked = (part: string, values: Values): Values =>
  part === 'citizen-id' ? { ...values, number: maskedId(String(values.number ?? '')) } : values
