/** What of two years may be set against each other: nodes that a mapping ties together, and nothing else. */
import { timesRatio } from '../../../../shared/points.ts'
import { HUNDRED } from '../scoring/scoring.ts'
import { type Mapped, type MappedNode, parentsOf } from './mapping.ts'

/** Nodes that together mean the same in both years. */
export interface Comparable {
  from: readonly string[]
  to: readonly string[]
}

/** One of several that stand above each other would be counted twice. */
function tops(ids: readonly string[], parentOf: ReadonlyMap<string, string | null>): string[] {
  const all = new Set(ids)
  return [...all].filter((id) => {
    for (let above = parentOf.get(id) ?? null; above !== null; above = parentOf.get(above) ?? null)
      if (all.has(above)) return false
    return true
  })
}

/**
 * Kept nodes stand alone; whatever was split or merged is tied to all it was split into or merged with.
 * @param parentOf of the nodes of both sets.
 */
export function comparableNodes(
  mapping: readonly Mapped[],
  parentOf: ReadonlyMap<string, string | null>,
): Comparable[] {
  const kept = mapping.flatMap(({ fromId, toId, kind }) =>
    kind === 'kept' && fromId !== null && toId !== null ? [{ from: [fromId], to: [toId] }] : [],
  )
  const groups: { from: Set<string>; to: Set<string> }[] = []
  for (const { fromId, toId, kind } of mapping) {
    if ((kind !== 'split' && kind !== 'merged') || fromId === null || toId === null) continue
    const touched = groups.filter(({ from, to }) => from.has(fromId) || to.has(toId))
    const whole = {
      from: new Set([...touched.flatMap(({ from }) => [...from]), fromId]),
      to: new Set([...touched.flatMap(({ to }) => [...to]), toId]),
    }
    for (const one of touched) groups.splice(groups.indexOf(one), 1)
    groups.push(whole)
  }
  return [...kept, ...groups.map(({ from, to }) => ({ from: tops([...from], parentOf), to: tops([...to], parentOf) }))]
}

export interface SetOfYear {
  id: string
  nodes: readonly MappedNode[]
}

/**
 * The same set stands for itself; another one only where a mapping ties the two.
 * @param mapping of the set of this year to the one it grew from. @returns null where nothing ties them.
 */
export function tiesOf(before: SetOfYear, now: SetOfYear, mapping: readonly Mapped[]): Comparable[] | null {
  if (before.id === now.id) return now.nodes.map(({ id }) => ({ from: [id], to: [id] }))
  const known = new Set(before.nodes.map(({ id }) => id))
  if (!mapping.some(({ fromId }) => fromId !== null && known.has(fromId))) return null
  return comparableNodes(mapping, parentsOf(before.nodes, now.nodes))
}

/** Points of a node and the maximum that applied; nothing of a node that did not apply at all. */
export interface YearFigure {
  points: number
  applicableMax: number
}

export interface YearChange extends Comparable {
  /** Percent of the maximum, in ten-thousandths; null where nothing applied. */
  before: number | null
  now: number | null
  /** Ten-thousandths of a percentage point; null unless both years say something. */
  delta: number | null
}

function percentOf(ids: readonly string[], figures: ReadonlyMap<string, YearFigure>): number | null {
  const found = ids.map((id) => figures.get(id))
  // A part that nobody knows is no zero.
  if (found.some((figure) => figure === undefined)) return null
  const whole = found.reduce((sum, figure) => sum + (figure?.applicableMax ?? 0), 0)
  return whole === 0
    ? null
    : timesRatio(
        found.reduce((sum, figure) => sum + (figure?.points ?? 0), 0),
        HUNDRED,
        whole,
      )
}

/** Percent of the maximum in both years, summed over what was split or merged. */
export function compareYears(
  groups: readonly Comparable[],
  before: ReadonlyMap<string, YearFigure>,
  now: ReadonlyMap<string, YearFigure>,
): YearChange[] {
  return groups.map((group) => {
    const [was, is] = [percentOf(group.from, before), percentOf(group.to, now)]
    return { ...group, before: was, now: is, delta: was === null || is === null ? null : is - was }
  })
}
