/** What a record has to be given by a day: a card that is still good, a rating of each year. */
import { deskOf } from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
import type { OnDay } from './record-facts.ts'

export function identityCardOn({ at, law }: OnDay): Entitlement | null {
  const card = at('citizen-id')
  const until = card?.values.expiresOn
  if (!card || typeof until !== 'string') return null
  const desk = deskOf(law)
  desk.note('cardUntil', until, card.row)
  return {
    kind: 'identity-card',
    about: null,
    dueOn: until,
    actFrom: null,
    said: { until },
    working: desk.done({ until }),
  }
}

/** Of the year before: whoever was employed at its end has a result. */
export function ratingOn({ lines, day, law }: OnDay): Entitlement | null {
  const year = Number(day.slice(0, 4)) - 1
  const end = `${year}-12-31`
  const wasEmployed = lines.some(
    ({ part, from, to }) => part === 'employment' && from <= end && (to === null || end < to),
  )
  const isRated = lines.some(({ part, values }) => part === 'quality' && Number(values.year) === year)
  if (!wasEmployed || isRated) return null
  const desk = deskOf(law)
  desk.note('ratedYear', year)
  return {
    kind: 'rating',
    about: null,
    dueOn: end,
    actFrom: null,
    said: { year },
    working: desk.done({ year }),
  }
}
