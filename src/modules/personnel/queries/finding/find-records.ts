/** A page of people, with what the list shows of each. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import type { Asked, FoundRecord, finding } from '../../contract/finding.ts'
import { refuse } from '../../refusals.vi.ts'
import { isOfUnit } from '../../rules/finding/filters.ts'
import { fieldColumn } from '../../rules/finding/list-columns.ts'
import { isPart, type Sensitivity, type Value } from '../../rules/parts.ts'
import { disposedBy } from '../disposal/disposed-by.ts'
import { type KnownLine, linesOf } from '../events-of.ts'
import { foundIds } from './found-ids.ts'
import { headsThen, headsToday } from './heads.ts'

/** @param open the sensitive part the door opens besides the ordinary ones. */
export const findRecords =
  (open: Sensitivity = 'ordinary') =>
  async (
    call: Call,
    { columns, order, page, pageSize, ...asked }: InputOf<typeof finding.findRecords>,
  ): Promise<OutputOf<typeof finding.findRecords>> => {
    const where = { order, limit: pageSize, offset: (page - 1) * pageSize }
    const { ids, isNow, ...answer } = await foundIds(call, asked, where, open)
    const known = asked.known ?? null
    return {
      ...answer,
      rows: await shownRecords(call.tx, ids, { columns, open, isNow, day: answer.day, known }),
      unitsNamed: await unitsNamed(call.tx, asked, answer.day),
    }
  }

async function unitsNamed(tx: Tx, { unitId, filters }: Asked, day: string) {
  const ids = [...(unitId === undefined ? [] : [unitId]), ...filters.filter(isOfUnit).flatMap(({ values }) => values)]
  const names = await unitNames(
    tx,
    ids.filter((id) => typeof id === 'number'),
    day,
  )
  return [...names].map(([id, name]) => ({ unitId: id, name }))
}

export interface Shown {
  columns: readonly string[]
  open: Sensitivity
  day: string
  known: string | null
  /** What stands on the records is what is asked. */
  isNow: boolean
}

/** What lists show of people, in the order of the ids; on the day, not as of today. */
export async function shownRecords(
  tx: Tx,
  ids: readonly string[],
  { columns, open, day, known, isNow }: Shown,
): Promise<FoundRecord[]> {
  const unknown = columns.find((key) => fieldColumn(key, open) === null)
  if (unknown !== undefined) refuse('personnel.column-unknown', { column: unknown })
  if (ids.length === 0) return []
  const heads = isNow ? await headsToday(tx, ids) : await headsThen(tx, ids, { day, known })
  const parts = new Set(['employment', 'use', 'post', 'rank', ...columns.map((column) => partKey(column))])
  const lines = Map.groupBy(
    await linesOf(tx, ids, { known, asOf: day, parts: [...parts].filter(isPart) }),
    ({ recordId }) => recordId,
  )
  const rows = ids.flatMap((id) => {
    const head = heads.get(id)
    return head === undefined ? [] : [{ head, of: said(lines.get(id) ?? []) }]
  })
  const units = rows.flatMap(({ head, of }) => [head.unitId, of('employment', 'unitId'), of('use', 'unitId')])
  const isUnit = new Set(columns.filter((key) => fieldColumn(key, open)?.field.type === 'unit'))
  const asked = rows.flatMap(({ of }) => [...isUnit].flatMap((column) => of.all(column)))
  const names = await unitNames(
    tx,
    [...units, ...asked].filter((unit) => typeof unit === 'number'),
    day,
  )
  const nameOf = (unitId: Value | undefined) => (typeof unitId === 'number' ? (names.get(unitId) ?? '') : null)
  const gone = [...heads.values()].flatMap(({ id, state }) => (state === 'disposed' ? [id] : []))
  const disposed = await disposedBy(tx, gone)
  return rows.map(({ head, of }) => {
    const unitId = Number(of('employment', 'unitId') ?? head.unitId)
    const rank = of('rank', 'rank')
    return {
      ...head,
      unitId,
      unitName: nameOf(unitId) ?? '',
      usingUnitName: nameOf(of('use', 'unitId')),
      personKind: text(of('employment', 'personKind')),
      rank: text(rank),
      postTitle: text(of('post', 'title')),
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
