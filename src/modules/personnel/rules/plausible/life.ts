/** Birth, and what cannot come before it. Only what is certain is refused: a paper may name no more than a year. */

import { dayAfterLast, firstDay, formatPartial } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { Effect } from '../fold/effect.ts'
import { partOf } from '../parts.ts'
import type { Fact, When } from './fact.ts'

/** Bộ luật Lao động 2019, Điều 3 khoản 1: nobody works for pay under 15, but for what Điều 145 lists. */
const LEAST_AGE = 15
/** Điều lệ Đảng, Điều 1: citizens of 18 and older. */
const LEAST_AGE_OF_PARTY = 18
/** Nobody on file is older. */
const OLDEST = 120

/** Facts of others, or of the file itself, and those that are dated by the birth and move with it. */
const NOT_DATED_BY_LIFE: ReadonlySet<string> = new Set(['family', 'household', 'policy', 'file', 'name', 'person'])
const OF_WORK: ReadonlySet<string> = new Set(['employment', 'use', 'post', 'rank', 'pay', 'allowance', 'contract'])

/** A day somebody says something happened on. */
interface Told {
  part: string
  field: string
  label: string
  day: string
  at?: string
}

export function lifeReasons(known: readonly Fact[], effects: readonly Effect[], when: When): PersonnelReason[] {
  const sets = effects.flatMap((effect, index) => (effect.op === 'set' ? [{ ...effect, index }] : []))
  const said = sets.findLast(({ part }) => part === 'person')
  const born = (said ?? known.findLast(({ part }) => part === 'person'))?.values.bornOn
  if (typeof born !== 'string') return []
  const wrong = whyNotBirth(born, when.today)
  if (wrong !== null) return [{ ...wrong, at: said ? `${said.index}.bornOn` : 'bornOn' }]
  const told = [
    ...sets.flatMap(({ index, ...fact }) => daysOf(fact).map((one) => ({ ...one, at: `${index}.${one.field}` }))),
    // A corrected birth must go together with what is known already.
    ...(said ? known.flatMap(daysOf).map((one) => ({ ...one, at: `${said.index}.bornOn` })) : []),
  ]
  return [...whyNotDecided(born, when), ...told.flatMap((one) => whyNotAge(born, one) ?? [])]
}

function whyNotBirth(born: string, today: string): PersonnelReason | null {
  if (firstDay(born) > today)
    return { reason: 'personnel.born-ahead', params: { born: formatPartial(born), today: formatPartial(today) } }
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) > OLDEST
    ? { reason: 'personnel.born-too-early', params: { born: formatPartial(born) } }
    : null
}

function whyNotDecided(born: string, { decidedOn, today }: When): PersonnelReason[] {
  if (!decidedOn) return []
  if (decidedOn > today) return [{ reason: 'personnel.decided-ahead', params: { day: formatPartial(decidedOn) } }]
  return decidedOn < firstDay(born)
    ? [
        {
          reason: 'personnel.decided-before-birth',
          params: { day: formatPartial(decidedOn), born: formatPartial(born) },
        },
      ]
    : []
}

/** The days a fact names: that from which it holds, and those in its fields. */
function daysOf({ part, from, values }: Pick<Fact, 'part' | 'from' | 'values'>): Told[] {
  if (NOT_DATED_BY_LIFE.has(part)) return []
  const { label, fields } = partOf(part)
  const named = fields.flatMap(({ key, label, type }) => {
    const value = values[key]
    return (type === 'date' || type === 'partial-date') && key !== 'bornOn' && typeof value === 'string' && value !== ''
      ? [{ part, field: key, label, day: value }]
      : []
  })
  return [{ part, field: 'from', label, day: from }, ...named]
}

function whyNotAge(born: string, { part, field, label, day, at }: Told): PersonnelReason | null {
  const [after, birth] = [dayAfterLast(day), firstDay(born)]
  const under = (age: number) => after <= yearsLater(birth, age)
  const reason = (key: PersonnelReason['reason'], more = {}): PersonnelReason => ({
    reason: key,
    params: { fact: label, day: formatPartial(day), born: formatPartial(born), ...more },
    ...(at !== undefined && { at }),
  })
  if (under(0)) return reason('personnel.before-birth')
  if ((OF_WORK.has(part) || field === 'recruitedOn') && under(LEAST_AGE))
    return reason('personnel.too-young', { age: LEAST_AGE, law: 'Bộ luật Lao động 2019, Điều 3' })
  return part === 'party' && field === 'joinedOn' && under(LEAST_AGE_OF_PARTY)
    ? reason('personnel.too-young', { age: LEAST_AGE_OF_PARTY, law: 'Điều lệ Đảng, Điều 1' })
    : null
}

/** As text: 29 February of a year without one still lies between its neighbours. */
const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
