/** The chart of a unit and its inside: boxes in columns under it, on the screen and on paper alike. */
import { valueInWords } from './facts/facts-in-words.ts'
import { childrenByParent } from './in-tree-order.ts'
import type { Level } from './levels.ts'
import { familyInWords } from './words.ts'

export interface ChartUnit {
  unitId: number
  parentId: number | null
  level: Level
  fullName: string
  headTitle: string | null
  assigned: number | null
  deputies: number | null
}

export interface ChartBox {
  /** Null: a box that stands for many units. */
  unitId: number | null
  title: string
  /** 'Giám đốc, 3 cấp phó', '45 người'. */
  lines: readonly string[]
  below: readonly ChartBox[]
}

/** Many of a kind: told by their number, or the page would be nothing else. */
const TOLD_BY_NUMBER: readonly Level[] = ['village', 'commune', 'district']

export function linesOf({
  headTitle,
  deputies,
  assigned,
}: Pick<ChartUnit, 'headTitle' | 'deputies' | 'assigned'>): string[] {
  const led = [headTitle, deputies === null ? null : `${deputies} cấp phó`].filter((part) => part !== null)
  return [
    ...(led.length > 0 ? [led.join(', ')] : []),
    ...(assigned === null ? [] : [`Biên chế ${valueInWords('people-assigned', assigned)}`]),
  ]
}

/** @param units below the root, in the order of names. */
export function chartOf(root: ChartUnit, units: readonly ChartUnit[]): ChartBox {
  const childrenOf = childrenByParent([root, ...units])
  const boxOf = (unit: ChartUnit): ChartBox => {
    const children = childrenOf.get(unit.unitId) ?? []
    const told = Map.groupBy(children, ({ level }) => level)
    const numbers = TOLD_BY_NUMBER.flatMap((level): ChartBox[] => {
      const count = told.get(level)?.length ?? 0
      return count === 0 ? [] : [{ unitId: null, title: familyInWords[level], lines: [`${count} đơn vị`], below: [] }]
    })
    const each = children.filter(({ level }) => !TOLD_BY_NUMBER.includes(level)).map(boxOf)
    return { unitId: unit.unitId, title: unit.fullName, lines: linesOf(unit), below: [...each, ...numbers] }
  }
  return boxOf(root)
}

/** Characters on a line of a box, about. */
const LINE = 28
const heightOf = ({ title, lines, below }: ChartBox): number =>
  1 + Math.ceil(title.length / LINE) + lines.length + below.reduce((sum, box) => sum + heightOf(box), 0)

/** The boxes in their order in at most so many columns, the highest as low as can be. */
export function inColumns(boxes: readonly ChartBox[], most: number): ChartBox[][] {
  const fill = (limit: number): ChartBox[][] => {
    const columns: ChartBox[][] = []
    let height = limit
    for (const box of boxes) {
      if (height + heightOf(box) > limit) {
        columns.push([])
        height = 0
      }
      height += heightOf(box)
      columns.at(-1)?.push(box)
    }
    return columns
  }
  let limit = Math.max(0, ...boxes.map(heightOf))
  while (fill(limit).length > most) limit++
  return fill(limit)
}
