/** Lettered rows are parts of a criterion in one office and the levels of its scale in another: their points tell. */
import { plain } from '../scoring/plain.ts'
import { maxPointsIn } from './leaf-cells.ts'
import { isOption, optionIn } from './option-words.ts'
import type { Branch, Line } from './outline.ts'
import { wordsIn } from './source.ts'

/** A level for nothing, or one that gives all there is, is a level; an item worth its share alone is a part. */
function areLevels(parent: Branch): boolean {
  const most = maxPointsIn(parent.cells, parent.title)
  const values = parent.children.map(({ cells }) => {
    const own = maxPointsIn(cells, '')
    return own && 'points' in own ? own.points : null
  })
  if (values.some((value) => value === null)) return parent.children.every(({ title }) => isOption(title))
  return (
    values.some((value) => value === 0) ||
    (most !== null && 'points' in most && Math.max(...values.map(Number)) === most.points)
  )
}

const asLine = ({ table, row, title, cells }: Branch): Line => {
  const own = maxPointsIn(cells, '')
  return { table, row, text: title, points: own && 'points' in own ? own.points : null }
}

/** The tree with such rows turned into lines of what they stand under. */
export function withScales(branches: readonly Branch[]): Branch[] {
  return branches.map((branch) => {
    const children = withScales(branch.children)
    const lettered =
      children.length > 1 &&
      children.every(({ label, children: below }) => /(^|\.)a$/.test(label.shape) && below.length === 0)
    if (!lettered || !areLevels(branch)) return { ...branch, children }
    return {
      ...branch,
      children: [],
      lines: [...branch.lines, ...children.flatMap((child) => [asLine(child), ...child.lines])],
    }
  })
}

/** All words that may be the rule of a leaf, a line each; points of their own column at the end. */
export function ruleTextOf({ cells, lines }: Branch): string {
  const rows = lines.map(({ text, points }) =>
    points === null || optionIn(text)?.points === points ? text : `${text.replace(/[\s:;.]+$/, '')}: ${plain(points)}`,
  )
  return [wordsIn(cells.rule), ...rows].filter((text) => text !== '').join('\n')
}
