/** What each time of writing changed of a record, field by field in words, with the paper it rests on. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { namesOverTime } from '../../../organization/index.ts'
import type { personnel } from '../../contract.ts'
import { changedFields, type FieldChange, type WrittenLine } from '../../rules/changed-fields.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import { valueInWords } from '../../rules/in-words.ts'
import { type Field, partOf, type Value } from '../../rules/parts.ts'

type Change = OutputOf<typeof personnel.recordHistory>['recordings'][number]['changes'][number]

interface LineRow extends Omit<WrittenLine, 'paper'> {
  recordedBy: string
  closedBy: string | null
  number: string | null
  decidedOn: string | null
}

/** By the number of the recording; of what the door opens. */
export async function changesOf(tx: Tx, recordId: string): Promise<ReadonlyMap<string, Change[]>> {
  const { rows } = await sql<LineRow>`
    select e.event_id as "eventId", l.part, l.slot, l.is_state as "isState", l.valid_from::text as "from",
      nullif(l.valid_to, 'infinity')::text as "to", l.data as "values", l.recorded_by::text as "recordedBy", l.closed_by::text as "closedBy",
      d.number, d.decided_on::text as "decidedOn"
    from personnel.line l join personnel.event e on e.id = l.event_row left join personnel.decision d on d.id = e.decision_id
    where l.record_id = ${recordId} order by l.part, l.slot, l.valid_from, l.id`.execute(tx)
  const lines = rows.map(({ number, decidedOn, ...line }) => ({
    ...line,
    paper: number === null || decidedOn === null ? null : `${number} ngày ${formatDay(decidedOn)}`,
  }))
  const added = Map.groupBy(lines, ({ recordedBy }) => recordedBy)
  const closed = Map.groupBy(lines, ({ closedBy }) => closedBy)
  const units = rows.flatMap(({ part, values }) =>
    partOf(part).fields.flatMap(({ key, type }) => (type === 'unit' && values[key] ? Number(values[key]) : [])),
  )
  const nameOn = await namesOverTime(tx, units)
  const said = (change: FieldChange) => inWords(change, nameOn)
  const recordings = new Set([...added.keys(), ...closed.keys()].filter((id) => id !== null))
  return new Map([...recordings].map((id) => [id, changedFields(closed.get(id) ?? [], added.get(id) ?? []).map(said)]))
}

const BEGINS: Field = { key: '@from', label: 'Từ ngày', type: 'partial-date' }
const ENDS: Field = { key: '@to', label: 'Thôi từ ngày', type: 'date' }
const LASTS: Field = { key: '@to', label: 'Đến hết ngày', type: 'partial-date' }

function inWords(
  { part: key, field: name, from, before, after, paper }: FieldChange,
  nameOn: (unitId: number, day: string) => string,
): Change {
  const part = partOf(key)
  const field = [BEGINS, part.mode === 'rows' ? LASTS : ENDS, ...part.fields].find((one) => one.key === name)
  const isNumber = key === 'citizen-id' && name === 'number'
  const words = (value: Value) => {
    if (!field) return value === null ? '' : String(value)
    return valueInWords(field, isNumber && value !== null ? maskedId(String(value)) : value, from, (unitId) =>
      nameOn(unitId, from),
    )
  }
  return {
    part: part.label,
    field: field?.label ?? name,
    from,
    before: words(before),
    after: words(after),
    paper,
  }
}
