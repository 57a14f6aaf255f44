/** Whether age, terms and discipline leave room for planning and a first appointment. Nothing falls due by it. */
import { deskOf, disciplineEffect, type Line, planningAge } from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
import { type OnDay, WITHOUT_TERM } from './record-facts.ts'

/** Whoever works under a labour contract is not planned for. */
const PLANNED: ReadonlySet<string> = new Set(['CAN_BO', 'CONG_CHUC', 'VIEN_CHUC'])

export function planningOn(on: OnDay): Entitlement | null {
  const { born, law, day, personKind } = on
  if (!born || !PLANNED.has(personKind)) return null
  const desk = deskOf(law)
  const age = desk.take(planningAge(law, { born, heldSince: heldSince(on) }, day))
  const barred = barredUntil(on)
  if (barred !== null) desk.note('barredUntil', barred.until, barred.row)
  const working = desk.done(age)
  return {
    kind: 'planning',
    about: null,
    dueOn: null,
    actFrom: null,
    working,
    said: age && {
      planUntil: age.planUntil,
      appointUntil: age.appointUntil,
      on: day,
      ...(age.term && { term: age.term.now, most: age.term.most }),
      ...(barred && { barredUntil: barred.until }),
    },
  }
}

/** The beginning of the post that runs: its lines of the same title and level, one after another. */
function heldSince({ at, lines }: OnDay): { on: string; row: string } | undefined {
  const held = at('post', 'main')
  const level = held?.values.rankOfPost
  if (!held || typeof level !== 'string' || WITHOUT_TERM.has(level)) return undefined
  const before = ({ from }: Line): Line | undefined =>
    lines.find(
      ({ part, slot, to, values }) =>
        part === 'post' &&
        slot === 'main' &&
        to === from &&
        values.title === held.values.title &&
        values.rankOfPost === level,
    )
  let first: Line = held
  for (let earlier = before(first); earlier; earlier = before(first)) first = earlier
  const { appointedOn } = first.values
  return { on: typeof appointedOn === 'string' && appointedOn < first.from ? appointedOn : first.from, row: first.row }
}

function barredUntil({ disciplines, day, law }: OnDay): { until: string; row?: string | undefined } | null {
  const running = disciplines
    .filter(({ side, on }) => side === 'STATE' && on <= day)
    .map(({ form, on, row }) => ({ until: disciplineEffect(law, { form, on }).result?.blockedUntil ?? day, row }))
    .filter(({ until }) => day < until)
  return running.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0] ?? null
}
