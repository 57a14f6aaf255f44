/** A page of people, with what the list shows of each. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { FoundRecord, finding } from '../../contract/finding.ts'
import { refuse } from '../../refusals.vi.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import { fieldColumn } from '../../rules/finding/list-columns.ts'
import { isPart, type Value } from '../../rules/parts.ts'
import { disposedBy } from '../disposal/disposed-by.ts'
import { type KnownLine, linesOf } from '../events-of.ts'
import { foundIds } from './found-ids.ts'

export async function findRecords(
  call: Call,
  { columns, order, page, pageSize, ...asked }: InputOf<typeof finding.findRecords>,
): Promise<OutputOf<typeof finding.findRecords>> {
  const { ids, ...answer } = await foundIds(call, asked, { order, limit: pageSize, offset: (page - 1) * pageSize })
  return { ...answer, rows: await shownRecords(call.tx, ids, { columns, day: answer.day, known: asked.known ?? null }) }
}

interface Shown {
  columns: readonly string[]
  day: string
  known: string | null
}

/** What lists show of people, in the order of the ids; on the day, not as of today. */
export async function shownRecords(
  tx: Tx,
  ids: readonly string[],
  { columns, day, known }: Shown,
): Promise<FoundRecord[]> {
  const unknown = columns.find((key) => fieldColumn(key) === null)
  if (unknown !== undefined) refuse('personnel.column-unknown', { column: unknown })
  if (ids.length === 0) return []
  const heads = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name', 'sex', 'born_on', 'born_precision', 'citizen_id', 'unit_id', 'state', 'photo_sha256'])
    .where('id', 'in', ids)
    .execute()
  const parts = new Set(['employment', 'use', 'post', 'rank', ...columns.map((column) => partKey(column))])
  const lines = Map.groupBy(
    await linesOf(tx, ids, { known, asOf: day, parts: [...parts].filter(isPart) }),
    ({ recordId }) => recordId,
  )
  const found = new Map(heads.map((head) => [head.id, head]))
  const rows = ids.flatMap((id) => {
    const head = found.get(id)
    return head === undefined ? [] : [{ head, of: said(lines.get(id) ?? []) }]
  })
  const units = rows.flatMap(({ head, of }) => [head.unit_id, of('employment', 'unitId'), of('use', 'unitId')])
  const asked = rows.flatMap(({ of }) => unitColumns(columns).flatMap((column) => of.all(column)))
  const names = await unitNames(
    tx,
    [...units, ...asked].filter((unit) => typeof unit === 'number'),
    day,
  )
  const nameOf = (unitId: Value | undefined) => (typeof unitId === 'number' ? (names.get(unitId) ?? '') : null)
  const gone = heads.flatMap(({ id, state }) => (state === 'disposed' ? [id] : []))
  const disposed = await disposedBy(tx, gone)
  return rows.map(({ head, of }) => {
    const unitId = Number(of('employment', 'unitId') ?? head.unit_id)
    const rank = of('rank', 'rank')
    const isUnit = new Set(unitColumns(columns))
    return {
      ...{ id: head.id, fullName: head.full_name, sex: head.sex as FoundRecord['sex'], bornOn: head.born_on },
      bornPrecision: head.born_precision as FoundRecord['bornPrecision'],
      citizenId: maskedId(head.citizen_id),
      ...{ unitId, unitName: nameOf(unitId) ?? '', usingUnitName: nameOf(of('use', 'unitId')) },
      personKind: text(of('employment', 'personKind')),
      ...{ rank: text(rank), postTitle: text(of('post', 'title')) },
      ...{ state: head.state as FoundRecord['state'], photo: head.photo_sha256 },
      disposedBy: disposed.get(head.id)?.number ?? null,
      cells: Object.fromEntries(
        columns.map((column) => [column, of.all(column).map((value) => (isUnit.has(column) ? nameOf(value) : value))]),
      ),
    }
  })
}

const text = (value: Value | undefined): string | null => (value === undefined || value === null ? null : String(value))
const partKey = (column: string) => column.slice(0, column.indexOf('.'))
const fieldKey = (column: string) => column.slice(column.indexOf('.') + 1)

const unitColumns = (columns: readonly string[]) => columns.filter((key) => fieldColumn(key)?.field.type === 'unit')

/** What the lines of one record say: of the main slot first; `all` of a column, line by line. */
function said(lines: readonly KnownLine[]) {
  const byPart = Map.groupBy(lines, ({ part }) => part)
  const of = (part: string, field: string): Value | undefined => {
    const some = byPart.get(part) ?? []
    return (some.find(({ slot }) => slot === 'main') ?? some[0])?.values[field]
  }
  const saidBy = (line: KnownLine, field: string): Value =>
    field === '@from' ? line.from : field === '@to' ? line.to : (line.values[field] ?? null)
  return Object.assign(of, {
    all: (column: string): Value[] =>
      (byPart.get(partKey(column)) ?? [])
        .map((line) => saidBy(line, fieldKey(column)))
        .filter((value) => value !== null),
  })
}
