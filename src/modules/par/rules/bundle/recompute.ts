/** Every figure of a bundle worked out again from its inputs and held against what is written. */
import type { BlockInput } from '../results/block.ts'
import { plain } from '../scoring/plain.ts'
import { resultOf } from './bundle.ts'
import { canonical } from './canonical.ts'
import { type Check, check } from './check.ts'
import { type Figure, type FigureGroup, figuresOf } from './figures.ts'
import { words } from './words.vi.ts'

const IN_TEN_THOUSANDTHS = ['points', 'applicableMax', 'bonus', 'penalty', 'surveyPoints', 'index', 'mean']
const ORDER: readonly FigureGroup[] = ['points', 'indexes', 'ranks', 'ratings', 'bands']

function inWords(figure: Figure | undefined): string {
  if (figure === undefined || figure.value === null) return words.nothing
  const { field, value } = figure
  if (typeof value === 'number') return IN_TEN_THOUSANDTHS.includes(field) ? plain(value) : `${value}`
  return field === 'order' ? words.order : `“${value}”`
}

function compared(written: readonly Figure[], again: readonly Figure[]): Check[] {
  const [left, right] = [written, again].map((figures) => new Map(figures.map((figure) => [figure.key, figure])))
  const asked = [...again, ...written.filter(({ key }) => !right?.has(key))]
  return [...Map.groupBy(asked, ({ group }) => group)]
    .toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([group, figures]) => {
      const differences = figures.flatMap(({ key, name }) => {
        const [was, is] = [left?.get(key), right?.get(key)]
        return was !== undefined && is !== undefined && was.value === is.value
          ? []
          : [words.differs(name, inWords(was), inWords(is))]
      })
      return check(words.groups[group], differences, figures.length)
    })
}

/** @param text the result as the bundle has it. @throws when the inputs are not those of a block. */
export function recomputed(input: BlockInput, written: unknown, text: string): Check[] {
  const again = resultOf(input)
  const { nodes } = input.criteriaSet
  return [
    ...compared(figuresOf(written, nodes), figuresOf(again, nodes)),
    check(words.groups.whole, canonical(again) === text ? [] : [words.notTheSame], 1),
  ]
}
