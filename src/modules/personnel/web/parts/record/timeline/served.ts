/** What the picture of a career shows, in one line. */

import { formatCoefficient } from '../../../../../../shared/coefficients.ts'
import { monthsBetween } from '../../../../../../shared/months.ts'
import type { ProvenLine } from '../../../../contract.ts'
import { timelineWords as words } from '../../../text-of-timeline.vi.ts'

/** Whole months in the service until the day: stretches that follow each other are one. */
export function monthsServed(lines: readonly Pick<ProvenLine, 'from' | 'to'>[], day: string): number {
  const stretches: { from: string; to: string }[] = []
  for (const { from, to } of lines.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const end = to === null || to > day ? day : to
    const last = stretches.at(-1)
    if (last && from <= last.to) last.to = later(last.to, end)
    else stretches.push({ from, to: end })
  }
  return stretches.reduce((sum, { from, to }) => sum + monthsBetween(from, to).months, 0)
}

const later = (a: string, b: string): string => (a.localeCompare(b) > 0 ? a : b)

/** By the day: how long, in how many units and posts, from which coefficient to which. */
export function findingOf(lines: readonly ProvenLine[], day: string): string {
  const begun = lines.filter(({ from }) => from <= day)
  const of = (part: string) => begun.filter((line) => line.part === part)
  const different = (values: readonly unknown[]) => new Set(values.filter(Boolean)).size
  const months = monthsServed(of('employment'), day)
  const units = different(of('employment').map(({ values }) => values.unitId))
  const posts = different(of('post').map(({ values }) => values.title))
  const pay = of('pay').toSorted((a, b) => a.from.localeCompare(b.from))
  const coefficient = (line: ProvenLine | undefined) => formatCoefficient(Number(line?.values.coefficient ?? 0))
  return words.finding([
    words.served(Math.floor(months / 12), months % 12),
    ...(units > 0 ? [words.units(units)] : []),
    ...(posts > 0 ? [words.posts(posts)] : []),
    ...(pay.length > 0 ? [words.paid(coefficient(pay[0]), coefficient(pay.at(-1)))] : []),
  ])
}
