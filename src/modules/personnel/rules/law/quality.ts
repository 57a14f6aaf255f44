/** Yearly rating: NĐ 233/2026/NĐ-CP Điều 12 (public employees), NĐ 335/2025/NĐ-CP (civil servants). */
import type { Law } from './provision.ts'
import { deskOf, type Working } from './working.ts'

/** How many of those rated good or better may be rated excellent, rounded down. */
export function excellentQuota(
  law: Law,
  { ratedGood, isUnitExcellent, year }: { ratedGood: number; isUnitExcellent: boolean; year: number },
): Working<number> {
  const desk = deskOf(law)
  const rule = desk.look('excellent-quota', '', `${year}-12-31`)
  if (!rule) return desk.done<number>(null)
  desk.note('ratedGood', ratedGood)
  const percent = isUnitExcellent ? rule.ofExcellentUnitPercent : rule.percent
  desk.note('quotaPercent', percent)
  return desk.done(Math.floor((ratedGood * percent) / 100))
}

export function qualityClass(
  law: Law,
  { score, isDisciplinedForDuty, year }: { score: number; isDisciplinedForDuty: boolean; year: number },
): Working<string> {
  const desk = deskOf(law)
  const rule = desk.look('quality-class', '', `${year}-12-31`)
  if (!rule) return desk.done<string>(null)
  desk.note('score', score)
  const worst = rule.classes.at(-1)?.class ?? null
  if (isDisciplinedForDuty) return desk.done(worst)
  return desk.done(rule.classes.find(({ from }) => score >= from)?.class ?? worst)
}
