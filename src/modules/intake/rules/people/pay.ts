/** Rank, step, coefficient and allowances of a row. Of step and coefficient one tells the other where the scale is confirmed. */
import { firstDay } from '../../../../shared/partial-days.ts'
import { readCoefficient, readPercent, readStep } from '../cells/numbers.ts'
import type { DraftFact } from './draft.ts'
import type { FiledLine } from './filling.ts'
import type { Readers } from './lists.ts'
import type { RowReader } from './row.ts'
import { ALLOWANCES } from './targets.ts'

/** By its code; by its name where there is no code. Both must mean the same. */
export function rankIn(row: RowReader, lists: Readers): string | null {
  const code = row.text('rank_code') === '' ? null : row.read('rank_code', lists.rank)
  const name = row.text('rank_name')
  if (row.text('rank_code') === '') return row.read('rank_name', lists.rank)
  const item = lists.ranks.find((rank) => rank.code === code)
  // Offices shorten names: only one that is clearly another rank's is a difference.
  const named = name === '' ? null : lists.rank(name)
  if (item && named !== null && 'value' in named && named.value !== null && named.value !== item.code) {
    const params = { code: item.code, name: item.name, text: name }
    row.note('rank_name', { why: { reason: 'intake.ranks-differ', params }, offers: [item.name] })
  }
  return code
}

/** On the day of the list: whom a career band placed in another group than that of his title (NĐ 232/2026/NĐ-CP Điều 18). */
export interface Banded {
  rank: string
  group: string
  /** Since when he is paid by it. */
  from: string
}

/** @param lines of his record. */
export function bandedOn(day: string, lines: readonly FiledLine[]): Banded | null {
  const paid = lines.find(({ part, from, to }) => part === 'pay' && from <= day && (to === null || to > day))
  const { rank, group } = paid?.values ?? {}
  return paid && typeof rank === 'string' && typeof group === 'string' ? { rank, group, from: paid.from } : null
}

export interface Days {
  /** Of the list. */
  day: string
  /** Since when the rank is held, and since when the pay is drawn, as far as the row tells. */
  rankFrom: string | null
  payFrom: string | null
  banded?: Banded | undefined
}

export function payIn(
  row: RowReader,
  rank: string | null,
  { day, rankFrom, payFrom, banded }: Days,
  lists: Readers,
): DraftFact[] {
  const told = row.read('step', readStep)
  const given = row.read('coefficient', (cell) => readCoefficient(cell, row.heading('coefficient')))
  const overScalePercent = row.read('over_scale_percent', (cell) =>
    readPercent(cell, row.heading('over_scale_percent')),
  )
  if (told === null && given === null) return []
  const placed = banded?.rank === rank ? banded : undefined
  const from = laterOf(payFrom ?? rankFrom ?? day, placed?.from)
  const scale = rank === null ? null : lists.scaleOf(rank, from.length === 10 ? from : day, placed?.group ?? null)
  const step = told?.step ?? (given === null || scale === null ? null : stepOf(scale, given))
  const coefficient = given ?? (told === null ? null : (scale?.[told.step - 1] ?? null))
  if (rank === null || step === null || coefficient === null) {
    const missing = [
      ...(rank === null ? ['ngạch'] : []),
      ...(step === null ? ['bậc'] : []),
      ...(coefficient === null ? ['hệ số'] : []),
    ]
    const column = rank === null ? 'rank_code' : step === null ? 'step' : 'coefficient'
    if (
      !row.findings.some((finding) => ['rank_code', 'rank_name', 'step', 'coefficient'].includes(finding.column ?? ''))
    )
      row.note(column, {
        why: { reason: 'intake.pay-incomplete', params: { missing: missing.join(', ') } },
        offers: [],
      })
    return []
  }
  const values = {
    rank,
    step,
    coefficient,
    ...(overScalePercent !== null && overScalePercent > 0 && { overScalePercent }),
    ...(payFrom?.length === 10 && { countedFrom: payFrom }),
  }
  return [{ part: 'pay', slot: '', from, to: null, isDated: payFrom !== null, values }]
}

/** What counts towards the next step may have begun before the placing; steps of its group did not. */
const laterOf = (told: string, placed: string | undefined): string =>
  placed !== undefined && firstDay(told) < placed ? placed : told

const stepOf = (scale: readonly number[], coefficient: number): number | null => {
  const at = scale.indexOf(coefficient)
  return at < 0 ? null : at + 1
}

/** @param rank of a teacher: what he draws under the same heading is another allowance. */
export function allowancesIn(row: RowReader, rank: string | null, day: string, lists: Readers): DraftFact[] {
  const teaches = /^(giáo|giảng) viên/iu.test(lists.ranks.find(({ code }) => code === rank)?.name ?? '')
  return Object.entries(ALLOWANCES).flatMap(([column, { by, ofTeachers, ...all }]) => {
    const kind = (teaches ? ofTeachers : undefined) ?? all.kind
    if (kind === null) return notTaken(row, column)
    const read = by === 'percent' || row.text(column).endsWith('%') ? readPercent : readCoefficient
    const amount = row.read(column, (cell) => read(cell, row.heading(column)))
    if (amount === null || amount === 0) return []
    const values = { kind, [read === readPercent ? 'percent' : 'coefficient']: amount }
    return [{ part: 'allowance', slot: kind, from: day, to: null, isDated: false, values }]
  })
}

function notTaken(row: RowReader, column: string): [] {
  const text = row.text(column)
  const why = { reason: 'intake.allowance-left', params: { column: row.heading(column), text } } as const
  if (!/^[0,.%\s-]*$/.test(text)) row.note(column, { why, offers: [], isNote: true })
  return []
}
