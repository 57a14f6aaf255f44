/** The people behind a figure: asked of the database with the very values that were counted, so that they are as many. */
import type { InputOf } from '../../../shared/endpoint.ts'
import { nameOfCode } from '../../personnel/index.ts'
import type { Behind, people } from '../contract/people.ts'
import { refuse } from '../refusals.vi.ts'
import { type Tally, valuesOf } from '../rules/counting.ts'
import type { Dimension } from '../rules/dimensions.ts'
import { isUnder, rowsOf } from '../rules/rows.ts'
import { type Asked, isSensitiveFigure, labelOn, type StatutoryTable, tableOf } from '../rules/tables.ts'
import { groundBefore, groundOf, type Looking, rankOf } from './ground.ts'
import { listed } from './listed.ts'
import { behind, behindFlow, flowed, tallied } from './tallies.ts'

/** @param opens whether the door opens what is sensitive. */
export const peopleBehind =
  (opens: boolean) =>
  async (
    call: Looking,
    { table: code, key, heading, page, pageSize, ...ground }: InputOf<typeof people.peopleBehind>,
  ): Promise<Behind> => {
    const table = tableOf(code) ?? refuse('statistics.no-table', { table: code })
    const figure = figureNamed(table, heading)
    if (isSensitiveFigure(table, figure.by) && !opens) refuse('statistics.sensitive', { label: figure.label })
    const { day, unitId, unitName, units, asked } = await groundOf(call, ground, table)
    const place = { limit: pageSize, offset: (page - 1) * pageSize }
    const began = figure.by === 'flow' ? (await groundBefore(call, ground, table)).asked : null
    const counted = await (began === null ? tallied(call.tx, asked, [figure.by]) : flowed(call.tx, began, asked))
    const postName = (level: string) => nameOfCode('post_level', level, day)
    const found = counted.map((one) => one.key)
    const rows = rowsOf(table.keys, { asked: unitId, units, postName, found })
    const shown = new Set(rows.map((row) => row.key))
    const all = counted.filter((one) => isUnder(one.key, key) && (table.keys !== 'post' || shown.has(one.key)))
    const values = figure.values(all)
    const { ids, total } =
      began !== null
        ? await behindFlow(call.tx, { began, ended: asked }, { values, ...place })
        : await behind(call.tx, asked, {
            wanted: [...new Set(all.map((one) => one.key))],
            where: figure.by === 'all' ? [] : [{ by: figure.by, values }],
            ...place,
          })
    const label = rows.find((row) => row.key === key)?.label
    return {
      total,
      day,
      unitName,
      about: [label, labelOn(figure, day)].filter(Boolean).join(' · '),
      ...(await listed(call, ids, day, ground.known)),
    }
  }

interface Figure {
  label: string
  by: Dimension
  /** Those of the values there are that it counts. */
  values: (all: readonly Tally[]) => (string | null)[]
}

/** A heading of the table, or those who fall under none of the parts of a check. */
function figureNamed({ headings, checks }: StatutoryTable, named: string): Figure {
  const heading = headings.find(({ code }) => code === named)
  if (heading) {
    const { of, label } = heading
    if (of === null) return refuse('statistics.not-counted', { label })
    return {
      label: heading.group === undefined ? label : `${heading.group}: ${label}`,
      by: of.by,
      values: (all) => valuesOf(of, all, rankOf),
    }
  }
  const check = checks.find(({ label }) => label === named) ?? refuse('statistics.no-figure')
  const parts = headings.flatMap(({ code, of }): Asked[] => (of !== null && check.parts.includes(code) ? [of] : []))
  const by = parts[0]?.by ?? refuse('statistics.no-figure')
  return {
    label: `${check.label}: không thuộc cột nào`,
    by,
    values: (all) => {
      const placed = new Set(parts.flatMap((part) => valuesOf(part, all, rankOf)))
      return [...new Set(all.map(({ value }) => value))].filter((value) => !placed.has(value))
    },
  }
}
