/** A rule for other maximum points: what it gives grows or shrinks in proportion, and its best is the new maximum. */
import { type Points, points, timesRatio } from '../../../../shared/points.ts'
import type { Scoring } from '../scoring/scoring.ts'

export function scaled(scoring: Scoring, from: Points, to: Points): Scoring {
  if (from <= 0 || from === to) return scoring
  const scale = (value: Points): Points => points(timesRatio(value, to, from))
  const each = <T extends { points: Points }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, points: scale(one.points) }))
  switch (scoring.type) {
    case 'steps':
      return { ...scoring, options: each(scoring.options) }
    case 'checklist':
      return { ...scoring, options: adding(each(scoring.options), sum(scoring.options) === from ? to : null) }
    case 'bands':
      return { ...scoring, bands: each(scoring.bands) }
    case 'ratio':
      return scoring.floor ? { ...scoring, floor: { ...scoring.floor, points: scale(scoring.floor.points) } } : scoring
    case 'deduct':
      return {
        ...scoring,
        rules: scoring.rules.map((rule) => ({ ...rule, amount: scale(rule.amount) })),
        min: scale(scoring.min),
      }
    case 'survey':
    case 'external':
    // A formula speaks of its maximum by name.
    case 'formula':
      return scoring
  }
}

const sum = (list: readonly { points: Points }[]): number => list.reduce((total, one) => total + one.points, 0)

/** What rounding took from the whole, or gave it too much, is the largest item's. */
function adding<T extends { points: Points }>(list: readonly T[], whole: Points | null): readonly T[] {
  const off = whole === null ? 0 : whole - sum(list)
  if (off === 0) return list
  const largest = list.reduce((most, one, at) => (one.points > (list[most]?.points ?? 0) ? at : most), 0)
  return list.map((one, at) => (at === largest ? { ...one, points: points(one.points + off) } : one))
}
