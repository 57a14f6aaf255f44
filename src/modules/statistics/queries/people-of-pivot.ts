/** The people behind a figure of a free table. */
import type { InputOf } from '../../../shared/endpoint.ts'
import type { Behind, people } from '../contract/people.ts'
import { labelOf, type Side } from '../rules/pivot.ts'
import { groundOf, type Looking } from './ground.ts'
import { listed } from './listed.ts'
import { classesOf, meant, refuseSensitive } from './pivot.ts'
import { behind } from './tallies.ts'

/** @param opens whether the door opens what is sensitive. */
export const peopleOfPivot =
  (opens: boolean) =>
  async (
    call: Looking,
    {
      rows,
      columns,
      filters,
      measure: _,
      row,
      column,
      page,
      pageSize,
      ...ground
    }: InputOf<typeof people.peopleOfPivot>,
  ): Promise<Behind> => {
    refuseSensitive([rows, columns, ...filters.map(({ by }) => by)], opens)
    const { day, unitId, unitName, units, asked } = await groundOf(call, ground, { keys: 'unit', kinds: [] })
    const cell: [Side, string][] = [
      ...(row === undefined ? [] : [[rows, row] as [Side, string]]),
      ...(column === undefined || columns === undefined ? [] : [[columns, column] as [Side, string]]),
    ]
    const keys = cell.flatMap(([side, named]) => (side === 'unit' ? [named] : []))
    const narrowed = [
      ...filters.map(({ by, values }) => ({ side: by as Side, classes: values })),
      ...cell.flatMap(([side, named]) => (side === 'unit' ? [] : [{ side, classes: [named] }])),
    ]
    const { ids, total } = await behind(call.tx, asked, {
      wanted: keys.length > 0 ? keys : [...new Set(asked.keys)],
      where: await Promise.all(narrowed.map(({ side, classes }) => meant(call.tx, asked, side, classes))),
      limit: pageSize,
      offset: (page - 1) * pageSize,
    })
    const about = cell.map(([side, named]) => {
      const [found] = classesOf(side, new Set([named]), { day, unitId, units })
      return `${labelOf[side]}: ${found?.label ?? named}`
    })
    return { total, day, unitName, about: about.join(' · '), ...(await listed(call, ids, day, ground.known)) }
  }
