/** What a record begins with: who the person is, and the decision that brings him in. */
import { formatDay } from '../../../../shared/dates.ts'
import { firstDay } from '../../../../shared/partial-days.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import { type Effect, sets } from '../fold/effect.ts'

export interface NewPerson {
  kind: 'recruit' | 'receive'
  unitId: number
  divisionId: number | null
  fullName: string
  sex: 'M' | 'F'
  /** As papers name it: a day, a month or a year. */
  bornOn: string
  homePlace: string
  citizenId: string | null
  personKind: string
  method: string | null
  from: string
  title: string
  decision: { decidedOn: string; issuer: string }
}

interface FirstEvent {
  kind: string
  effectiveOn: string
  effects: Effect[]
  /** Rests on the decision. */
  isDecided: boolean
}

export function openingEvents(person: NewPerson): FirstEvent[] {
  const { bornOn, from, homePlace, citizenId, method, title } = person
  const born = firstDay(bornOn)
  return [
    {
      kind: 'declare',
      effectiveOn: born,
      isDecided: false,
      effects: [
        sets('name', bornOn, { birthName: person.fullName }),
        sets('person', bornOn, { sex: person.sex, bornOn, ...(homePlace !== '' && { homePlace }) }),
        ...(citizenId === null ? [] : [sets('citizen-id', from, { number: citizenId })]),
      ],
    },
    {
      kind: person.kind,
      effectiveOn: from,
      isDecided: true,
      effects: [
        sets('employment', from, { unitId: person.unitId, personKind: person.personKind }),
        ...(person.kind === 'recruit'
          ? [
              sets('recruitment', from, {
                recruitedOn: from,
                body: person.decision.issuer,
                ...(method !== null && { method }),
              }),
            ]
          : []),
        ...(title === ''
          ? []
          : [
              sets(
                'post',
                from,
                { title, rankOfPost: 'CHUYEN_MON', appointedOn: from, unitId: person.divisionId ?? person.unitId },
                { slot: 'main' },
              ),
            ]),
      ],
    },
  ]
}

const DAY = 86_400_000
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** A decision precedes its day, or follows it by little; those recruited begin within days, not years. */
export function whyNotOpen({ from, decision }: Pick<NewPerson, 'from' | 'decision'>, today: string): PersonnelReason[] {
  const { decidedOn } = decision
  return [
    ...(daysBetween(today, from) > 60
      ? [{ reason: 'personnel.opened-ahead', params: { day: formatDay(from) }, at: 'from' } as const]
      : []),
    ...(daysBetween(from, decidedOn) > 90
      ? [
          {
            reason: 'personnel.decided-after',
            params: { decided: formatDay(decidedOn), day: formatDay(from) },
            at: 'decision',
          } as const,
        ]
      : []),
  ]
}
