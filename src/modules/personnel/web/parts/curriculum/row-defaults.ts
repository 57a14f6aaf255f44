/** What a row says by itself: the next step of the same rank, and the coefficient of a step. */

import { firstDay } from '../../../../../shared/partial-days.ts'
import type { Law } from '../../../rules/law/provision.ts'
import { coefficientOf } from '../../../rules/pay-scale.ts'
import type { DraftLine } from './draft.ts'
import { textOf } from './field-text.ts'
import { parsePartial } from './parse-partial.ts'

type Row = Pick<DraftLine, 'from' | 'texts'>

/** A new row of pay begins as the step after the last one, in the group that one was paid by. */
export function begun(part: string, before: Row | undefined, row: Row): Row {
  if (part !== 'pay' || before === undefined || row.texts.rank !== '') return row
  const step = Number(before.texts.step)
  const { rank = '', group = '' } = before.texts
  return { ...row, texts: { ...row.texts, rank, group, step: step > 0 ? String(step + 1) : '' } }
}

/** @returns the row with what follows from what was typed. */
export function completed(part: string, row: Row, { thisYear, law }: { thisYear: number; law: Law }): Row {
  if (part !== 'pay') return row
  const day = parsePartial(row.from, thisYear)
  const { rank = '', group = '', step = '' } = row.texts
  const pay = { rank, group: group.trim() === '' ? null : group.trim(), step: Number(step) }
  const right = day && coefficientOf(pay, firstDay(day), law)
  if (!right) return row
  return { ...row, texts: { ...row.texts, coefficient: textOf({ type: 'coefficient' }, right) } }
}

/** Worked out: nobody stops there. */
export const isWorkedOut = (part: string, field: string, row: Row): boolean =>
  part === 'pay' && field === 'coefficient' && row.texts.coefficient !== ''

/** Said by the row before, or by the rank: Enter goes on past it, Tab reaches it. */
export const isPassed = (part: string, field: string): boolean => part === 'pay' && field === 'group'
