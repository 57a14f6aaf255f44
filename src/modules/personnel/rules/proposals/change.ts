/** One line as a person proposes it: to be added, corrected, ended, or taken out. */

import { firstDay, formatPartial } from '../../../../shared/partial-days.ts'
import type { Effect, SetEffect } from '../fold/effect.ts'
import { partOf, slotOf, type Values } from '../parts.ts'

/** The effect of an event that the change is about. */
export interface Target {
  eventId: string
  slot: string
  /** As its event says it. */
  from: string
}

export interface Change {
  op: 'add' | 'correct' | 'end' | 'remove'
  part: string
  /** Named slot of a part that has such ones; '' elsewhere. */
  slot: string
  /** Null for a line that is added. */
  target: Target | null
  /** As the paper names it; '' while nothing is typed. Of 'end' and 'remove': as it stands. */
  from: string
  /** The last day, month or year; null: still holds. */
  to: string | null
  values: Values
}

export const opInWords: Readonly<Record<Change['op'], string>> = {
  add: 'Thêm',
  correct: 'Sửa',
  end: 'Kết thúc',
  remove: 'Bỏ',
}

/** What nothing was typed into says nothing. */
const said = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))

export function effectOf({ part, slot, from, to, values }: Change): SetEffect {
  const kept = said(values)
  return { op: 'set', part, slot: slotOf(partOf(part), kept, slot), from, to, values: kept }
}

export const isTarget = (
  effect: Effect,
  part: string,
  { slot, from }: Pick<Target, 'slot' | 'from'>,
): effect is SetEffect => effect.op === 'set' && effect.part === part && effect.slot === slot && effect.from === from

/** 'từ 01/2020 đến 31/12/2022' */
export const stretchInWords = (from: string, to: string | null): string =>
  to === null ? `từ ${formatPartial(from)}` : `từ ${formatPartial(from)} đến ${formatPartial(to)}`

export const dayOf = (change: Change): string => firstDay(change.from)
