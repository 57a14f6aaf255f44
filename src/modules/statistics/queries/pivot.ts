/** People told apart by one or two things, counted or their mean taken. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { itemsOf, nameOfCode } from '../../personnel/index.ts'
import type { pivots } from '../contract/pivots.ts'
import { refuse } from '../refusals.vi.ts'
import { CATALOGUE_OF } from '../rules/dimensions.ts'
import { askedFor, BANDS, type Cell, classOf, folded, isSensitive, labelOf, type Side, TIERS } from '../rules/pivot.ts'
import { rowsOf, type UnitFacts } from '../rules/rows.ts'
import { type Counted, groundOf, type Looking, rankOf } from './ground.ts'
import { tallied } from './tallies.ts'

type Door = typeof pivots.pivot

/** @param opens whether the door opens what is sensitive: narrowed to few people, how many would tell who. */
export const pivot =
  (opens: boolean) =>
  async (call: Looking, { rows, columns, measure, filters, ...ground }: InputOf<Door>): Promise<OutputOf<Door>> => {
    refuseSensitive([rows, columns, ...filters.map(({ by }) => by)], opens)
    const { day, unitId, unitName, units, asked } = await groundOf(call, ground, { keys: 'unit', kinds: [] })
    const [down, across] = [askedFor(rows), columns === undefined ? null : askedFor(columns)]
    const where = await Promise.all(filters.map(({ by, values }) => meant(call.tx, asked, by, values)))
    const by = [down, across, measure === 'people' ? null : measure, ...where.map((one) => one.by)]
    const whole = { ...asked, by: [...new Set(by.filter((one) => one !== null))], where, down, across, measure }
    const { rows: raw } = await sql<Raw>`
    select key, down, across, people, known, total from statistics.pivoted(${JSON.stringify(whole)}::jsonb)`.execute(
      call.tx,
    )
    const cells = folded(
      raw.map(
        (one): Cell => ({
          row: rows === 'unit' ? one.key : classOf(rows, one.down, rankOf),
          column: columns === undefined ? '' : columns === 'unit' ? one.key : classOf(columns, one.across, rankOf),
          people: one.people,
          known: one.known,
          total: one.total,
        }),
      ),
    )
    const classes = (side: Side | undefined, of: 'row' | 'column') =>
      side === undefined ? [] : classesOf(side, new Set(cells.map((cell) => cell[of])), { day, unitId, units })
    return {
      unitId,
      unitName,
      day,
      isPartly: !call.scope.everywhere,
      cells,
      rows: classes(rows, 'row'),
      columns: classes(columns, 'column'),
    }
  }

export function refuseSensitive(sides: readonly (Side | undefined)[], opens: boolean): void {
  const told = sides.find((side) => side !== undefined && isSensitive(side))
  if (told !== undefined && !opens) refuse('statistics.sensitive', { label: labelOf[told] })
}

/** The values there are of the classes of a side; only bands and tiers hold several, the others are their own class. */
export async function meant(tx: Tx, asked: Counted['asked'], side: Side, classes: readonly string[]) {
  const by = askedFor(side) ?? 'all'
  if (side !== 'ageBand' && side !== 'tier') return { by, values: [...classes] }
  const there = new Set((await tallied(tx, asked, [by])).map(({ value }) => value))
  const values = [...there].filter((value) => classes.includes(classOf(side, value, rankOf)))
  return { by, values: values.map((value) => value ?? '') }
}

interface Raw {
  key: string
  down: string | null
  across: string | null
  people: number
  known: number
  total: number
}

const UNKNOWN = 'Chưa có thông tin'

interface Of {
  day: string
  unitId: number
  units: readonly UnitFacts[]
}

/** The classes that are there, in the order of their catalogue, what is not known last. */
export function classesOf(side: Side, there: ReadonlySet<string>, { day, unitId, units }: Of) {
  const all =
    side === 'unit'
      ? rowsOf('unit', { asked: unitId, units, postName: () => '', found: [] })
      : side === 'ageBand'
        ? BANDS
        : side === 'tier'
          ? TIERS
          : side === 'party'
            ? [{ key: 'yes', label: 'Đảng viên' }]
            : itemsOf(CATALOGUE_OF[side] ?? '').map(({ code }) => ({
                key: code,
                label: nameOfCode(CATALOGUE_OF[side] ?? '', code, day),
              }))
  const known = new Map(all.map(({ key, label }) => [key, label]))
  const others = [...there].filter((key) => key !== '' && !known.has(key)).map((key) => ({ key, label: key }))
  const unknown = there.has('') ? [{ key: '', label: side === 'party' ? 'Chưa là đảng viên' : UNKNOWN }] : []
  return [
    ...[...known].filter(([key]) => there.has(key)).map(([key, label]) => ({ key, label })),
    ...others,
    ...unknown,
  ]
}
