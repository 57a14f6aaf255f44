/** Which row stands under which: by the numbers in front, or by bold lines where there are none. */
import { type Kind, kindOfPart } from './adjustment-heading.ts'
import { type Label, labelBefore, labelIn, lastOf } from './labels.ts'
import { isOption } from './option-words.ts'
import type { Place, Row } from './rows.ts'
import { pointsIn, wordsIn } from './source.ts'

/** Words under a row that are no row of their own: a scale, a remark. */
export interface Line extends Place {
  text: string
  /** From the column of points. */
  points: number | null
}

export interface Branch extends Place {
  label: Label
  code: string
  title: string
  cells: Row['cells']
  lines: Line[]
  children: Branch[]
  /** Of a number whose parent is not there. */
  missingParent: string | null
}

export interface AdjustmentRow extends Place {
  /** Null: the heading does not say which. */
  kind: Kind | null
  isHeading: boolean
  title: string
  cells: Row['cells']
}

export interface Outline {
  branches: Branch[]
  adjustments: AdjustmentRow[]
  /** The row that adds everything up. */
  total: Row | null
  /** Words before the first criterion that carry points. */
  lost: Row[]
}

const SUM = /^(?:tổng(?: số)?(?: cộng)?|cộng)(?: (?:số )?điểm)?(?: tối đa)?\b.{0,30}$/iu
const BULLET = /^\s*[-–—+*•▪○o]\s+/u

interface Read extends Row {
  label: Label | null
  title: string
  more: string[]
}

/** A number may stand in its own cell, in one with the title (merged), or before the title. */
function readRow(row: Row): Read {
  const number = wordsIn(row.cells.number)
  const own = labelIn(row.cells.number)
  const whole = wordsIn(row.cells.title) || (own ? '' : number)
  const [first = '', ...rest] = whole.split('\n')
  const before = own ? null : (labelBefore(first) ?? (number === '' ? null : labelBefore(`${number} ${first}`)))
  const isScale = before !== null && /^[a-zđ]$/.test(lastOf(before.label)) && before.label.parts.length === 1
  const title = [before && !isScale ? before.title : first]
  const more: string[] = []
  for (const line of rest) {
    if (more.length > 0 || BULLET.test(line) || isOption(line)) more.push(line)
    else title.push(line)
  }
  return { ...row, label: own ?? (isScale ? null : (before?.label ?? null)), title: title.join(' '), more }
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }
/** 'II' and '2' are one number to a reader. */
function valueOfPart(part: string): string {
  if (!/^[IVX]+$/.test(part)) return part
  const worths = [...part].map((sign) => ROMAN[sign] ?? 0)
  return String(worths.reduce((sum, worth, at) => sum + (worth < (worths[at + 1] ?? 0) ? -worth : worth), 0))
}
const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((part, at) => valueOfPart(part) === valueOfPart(b[at] ?? ''))
const SIMPLE = /^[9RaA](?:\.[9RaA])*$/

function codeOf({ parts, shape }: Label, parent: Branch | null): string {
  const written = parts.join('.')
  if (parent === null || !SIMPLE.test(shape)) return written
  const hangs = parts.length === 1 || isSame(parent.label.parts, parts.slice(0, -1))
  return hangs ? `${parent.code}.${parts.at(-1)}` : written
}

/** Excel makes 1.1 of 1.10: after 1.9 it was meant. */
function mended(label: Label, siblings: readonly Branch[]): Label {
  const twice = siblings.some((sibling) => isSame(sibling.label.parts, label.parts))
  const [before, longer] = [siblings.at(-1), `${lastOf(label)}0`]
  if (!label.isGuess || !twice || !before || Number(lastOf(before.label)) + 1 !== Number(longer)) return label
  return { ...label, parts: [...label.parts.slice(0, -1), longer] }
}

function parentOf(label: Label, open: readonly Branch[]): { parent: Branch | null; depth: number; missing: boolean } {
  const prefix = label.parts.slice(0, -1)
  if (prefix.length > 0) {
    const depth = open.findLastIndex((branch) => isSame(branch.label.parts, prefix))
    if (depth >= 0) return { parent: open[depth] ?? null, depth: depth + 1, missing: false }
    const above = open.findLastIndex((branch) => branch.label.parts.length < label.parts.length)
    const isOwnMaking = !SIMPLE.test(label.shape) && open.length === 0
    return { parent: open[above] ?? null, depth: above + 1, missing: !isOwnMaking }
  }
  const sibling = open.findLastIndex((branch) => branch.label.parts.length === 1 && branch.label.shape === label.shape)
  const depth = sibling >= 0 ? sibling : open.length
  return { parent: open[depth - 1] ?? null, depth, missing: false }
}

/** Words across the table that carry no points: notes under it, who signs. */
const isRemark = ({ label, cells, title }: Read): boolean =>
  label === null &&
  wordsIn(cells.title) === '' &&
  wordsIn(cells.number).length > 1 &&
  pointsIn(cells.maxPoints) === null &&
  !isOption(title)

/** Without any number: bold lines stand above the others. */
function withLabels(rows: readonly Read[]): Read[] {
  if (rows.some(({ label }) => label !== null)) return [...rows]
  const isCounted = ({ cells, title }: Read) => pointsIn(cells.maxPoints) !== null && !SUM.test(title)
  const counts = [0, 0]
  const hasBold = rows.some((row) => row.bold) && rows.some((row) => !row.bold)
  return rows.map((row) => {
    const above = hasBold && row.bold
    if (!above && !isCounted(row)) return row
    if (SUM.test(row.title) || kindOfPart(row.title)) return row
    if (above || !hasBold) {
      counts[0] = (counts[0] ?? 0) + 1
      counts[1] = 0
    } else counts[1] = (counts[1] ?? 0) + 1
    const parts = above || !hasBold ? [String(counts[0])] : [String(counts[0]), String(counts[1])]
    return { ...row, label: { parts, shape: parts.map(() => '9').join('.'), isGuess: true } }
  })
}

export function outlineOf(rows: readonly Row[]): Outline {
  const outline: Outline = { branches: [], adjustments: [], total: null, lost: [] }
  const open: Branch[] = []
  let part: { kind: Kind | null } | null = null
  for (const row of withLabels(rows.map(readRow))) {
    const { table, row: at, label, title, more, cells } = row
    const heading = kindOfPart(title)
    if (heading) part = heading
    else if (isRemark(row)) continue
    if (label === null && SUM.test(title) && !(part && pointsIn(cells.maxPoints) === null)) {
      outline.total ??= row
      continue
    }
    if (part) {
      outline.adjustments.push({ table, row: at, kind: part.kind, isHeading: heading !== null, title, cells })
      continue
    }
    const lines = more.map((text) => ({ table, row: at, text, points: null }))
    if (label === null) {
      const last = open.at(-1)
      const own = [title, wordsIn(cells.rule)].filter((text) => text !== '').join('\n')
      if (last) last.lines.push({ table, row: at, text: own, points: pointsIn(cells.maxPoints) }, ...lines)
      else if (pointsIn(cells.maxPoints) !== null) outline.lost.push(row)
      continue
    }
    const { parent, depth, missing } = parentOf(label, open)
    const siblings = parent ? parent.children : outline.branches
    const own = mended(label, siblings)
    const branch: Branch = {
      table,
      row: at,
      label: own,
      code: codeOf(own, parent),
      title,
      cells,
      lines,
      children: [],
      missingParent: missing ? label.parts.slice(0, -1).join('.') : null,
    }
    siblings.push(branch)
    open.splice(depth, open.length, branch)
  }
  return outline
}
