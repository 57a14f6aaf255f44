/** Until when discipline bars planning, appointment and promotion; it lapses by itself on another day. */
import { addMonths } from '../../../../shared/months.ts'
import type { Discipline } from '../step-due.ts'

const HEAVY: ReadonlySet<string> = new Set(['CACH_CHUC', 'GIANG_CHUC', 'BAI_NHIEM'])

/**
 * Luật 58/2010/QH12 Điều 56 khoản 2 (2019), Luật 22/2008/QH12 Điều 82 (2019): 12 months from the day of effect, 24 months where
 * the post was taken. A Party decision before it starts the clock (NĐ 234/2026/NĐ-CP): the earlier day of one form counts.
 */
export function barredUntil(disciplines: readonly Discipline[], day: string): string | null {
  const running = disciplines
    .filter(({ side, on }) => side === 'STATE' && on <= day)
    .map((own) => addMonths(startOf(own, disciplines), HEAVY.has(own.form) ? 24 : 12))
    .filter((until) => day < until)
  return running.toSorted().at(-1) ?? null
}

const startOf = ({ form, on }: Discipline, all: readonly Discipline[]): string =>
  all
    .filter((one) => one.side === 'PARTY' && one.form === form && one.on <= on && on <= addMonths(one.on, 2))
    .map((one) => one.on)
    .toSorted()
    .at(0) ?? on
