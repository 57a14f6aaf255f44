/** What a person lacks before he is delivered: the fields the office's list names, the number of identity, proof. */
import required from '../../../../db/catalogues/exchange/required.json' with { type: 'json' }
import type { Finding } from './finding.ts'
import type { ReadEffect, ReadPerson } from './read-person.ts'
import type { ReadValue } from './read-value.ts'
import type { Structure } from './structure.ts'

interface Required {
  part: string
  field: string
  /** Kinds of person it is asked of; everybody without it. */
  kinds?: readonly string[]
}

const REQUIRED: readonly Required[] = required.fields

/** A card of today has twelve digits; the old one nine. */
const ID_LENGTH = 12

type SetOf = Extract<ReadEffect, { op: 'set' }>

/** @param withheld keys of parts the file does not tell of: nothing can be said of them. */
export function lackingOf(
  structure: Structure,
  { events }: ReadPerson,
  { day, withheld = [] }: { day: string; withheld?: readonly string[] },
): Finding[] {
  const begun = events
    .flatMap(({ effects }) => effects)
    .filter((effect): effect is SetOf => effect.op === 'set' && effect.from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const now = begun.filter(({ to }) => to === null || to >= day.slice(0, to.length))
  // Of whoever has left it is asked what was the last of each.
  const holding = now.some(({ part }) => part === 'employment') ? now : begun
  const said = (part: string, field: string): ReadValue | undefined =>
    holding.findLast((effect) => effect.part === part && effect.values[field] !== undefined)?.values[field]
  const kind = said('employment', 'personKind')
  const lacking = REQUIRED.filter(
    ({ part, field, kinds }) =>
      !withheld.includes(part) &&
      (kinds === undefined || (typeof kind === 'string' && kinds.includes(kind))) &&
      said(part, field) === undefined,
  )
  return [
    ...lacking.map(({ part, field }) => lackingField(structure, part, field)),
    ...oldNumber(said('citizen-id', 'number')),
    ...unverified(events),
  ]
}

/** What stands above the first item of the form. */
const HEAD = 'header'
const placeOf = (item: string) => (item === HEAD ? 'phần đầu' : `mục ${item}`)

function lackingField({ parts }: Structure, part: string, key: string): Finding {
  const field = parts.find((one) => one.key === part)?.fields.find((one) => one.key === key)
  return {
    weight: 'lacking',
    part,
    field: key,
    why: { reason: 'exchange.lacking', params: { field: field?.label ?? key, item: placeOf(field?.item ?? HEAD) } },
  }
}

function oldNumber(number: ReadValue | undefined): Finding[] {
  if (typeof number !== 'string' || number.length === ID_LENGTH) return []
  return [
    {
      weight: 'lacking',
      part: 'citizen-id',
      field: 'number',
      why: { reason: 'exchange.old-number', params: { length: number.length } },
    },
  ]
}

function unverified(events: ReadPerson['events']): Finding[] {
  const count = events.filter(({ standing }) => standing === 'unverified').length
  return count === 0
    ? []
    : [{ weight: 'note', part: null, field: null, why: { reason: 'exchange.unverified', params: { count } } }]
}
