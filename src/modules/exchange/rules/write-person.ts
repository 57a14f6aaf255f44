/** What is known of a person → his entry in an exchange file. The same facts give the same bytes, whatever they were numbered by. */
import { firstDay } from '../../../shared/partial-days.ts'
import type { EventOut, FactOut, PersonOut, UnitOut, ValueOut } from './person.ts'
import type { ExchangeField, ExchangePart, Structure } from './structure.ts'

export interface ToldFact {
  /** Key of the part. */
  part: string
  slot: string
  from: string
  to: string | null
  values: Readonly<Record<string, string | number | null>>
}

export interface ToldEvent {
  kind: string
  effectiveOn: string
  standing: string
  decision: { number: string; decidedOn: string; issuer: string; signer: string | null; about: string } | null
  note: string | null
  page: number | null
  ends: readonly { part: string; slot: string | null; on: string }[]
  facts: readonly ToldFact[]
}

export interface ToldPerson<Event extends ToldEvent = ToldEvent> {
  fullName: string
  openedOn: string
  /** Keys of parts. */
  withheld: readonly string[]
  events: readonly Event[]
}

export type UnitOn = (unitId: number, day: string) => UnitOut

type Placed = Omit<FactOut, 'event'> & { from: string }
interface Written {
  event: EventOut
  facts: { part: ExchangePart; fact: Placed }[]
  text: string
}

/** By code points: no language decides the order of bytes. */
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const personOut = (structure: Structure, told: ToldPerson, unitOn: UnitOn): PersonOut =>
  numberedPerson(structure, told, unitOn).person

/** The person, and his events as told in the order of the numbers they bear in the file: what rests on one finds it. */
export function numberedPerson<Event extends ToldEvent>(
  structure: Structure,
  told: ToldPerson<Event>,
  unitOn: UnitOn,
): { person: PersonOut; events: readonly Event[] } {
  const written = told.events
    .map((event) => ({ ...writtenEvent(structure, event, unitOn), told: event }))
    .toSorted((a, b) => inOrder(a.event.effective_on, b.event.effective_on) || inOrder(a.text, b.text))
  const facts = written.flatMap(({ facts: own }, at) =>
    own.map(({ part, fact }) => ({ part, fact: { event: at + 1, ...fact } as FactOut })),
  )
  const byPart = Map.groupBy(facts, ({ part }) => part.key)
  const withheld = structure.parts.filter(({ key }) => told.withheld.includes(key)).map(({ name }) => name)
  const person: PersonOut = {
    full_name: told.fullName,
    opened_on: told.openedOn,
    ...(withheld.length > 0 && { withheld }),
    events: written.map(({ event }) => event),
    parts: Object.fromEntries(
      structure.parts.flatMap(({ key, name }) => {
        const own = byPart.get(key)?.map(({ fact }) => fact)
        return own === undefined ? [] : [[name, own.toSorted(byDay)]]
      }),
    ),
  }
  return { person, events: written.map(({ told: event }) => event) }
}

const byDay = (a: FactOut, b: FactOut) => inOrder(a.from, b.from) || inOrder(JSON.stringify(a), JSON.stringify(b))

function writtenEvent(structure: Structure, told: ToldEvent, unitOn: UnitOn): Written {
  const { decision, note, page } = told
  const nameOf = (key: string) => structure.parts.find((part) => part.key === key)?.name ?? key
  const ends = told.ends.map(({ part, slot, on }) => ({
    part: nameOf(part),
    ...(slot !== null && { slot }),
    on,
  }))
  const event: EventOut = {
    kind: told.kind,
    effective_on: told.effectiveOn,
    standing: told.standing,
    ...(decision && {
      decision: {
        number: decision.number,
        decided_on: decision.decidedOn,
        issuer: decision.issuer,
        ...(decision.signer !== null && decision.signer !== '' && { signer: decision.signer }),
        ...(decision.about !== '' && { about: decision.about }),
      },
    }),
    ...(note !== null && note !== '' && { note }),
    ...(page !== null && { page }),
    ...(ends.length > 0 && { ends: ends.toSorted((a, b) => inOrder(JSON.stringify(a), JSON.stringify(b))) }),
  }
  const facts = structure.parts.flatMap((part) =>
    told.facts
      .filter((fact) => fact.part === part.key)
      .map((fact) => ({ part, fact: factOut(structure, part, fact, unitOn) })),
  )
  const texts = facts.map(({ part, fact }) => JSON.stringify([part.name, fact])).toSorted(inOrder)
  return { event, facts, text: JSON.stringify([event, texts]) }
}

function factOut(
  structure: Structure,
  part: ExchangePart,
  { slot, from, to, values }: ToldFact,
  unitOn: UnitOn,
): Placed {
  const said = part.fields.flatMap((field): [string, ValueOut][] => {
    const value = values[field.key] ?? null
    return value === null || String(value).trim() === ''
      ? []
      : [[field.name, valueOut(structure, field, value, { from, unitOn })]]
  })
  return { ...(slot !== '' && { slot }), from, ...(to !== null && { to }), ...Object.fromEntries(said) }
}

function valueOut(
  { itemsOf }: Structure,
  { kind, catalogue }: ExchangeField,
  value: string | number,
  { from, unitOn }: { from: string; unitOn: UnitOn },
): ValueOut {
  if (kind === 'code')
    return { code: String(value), name: nameOn(itemsOf(catalogue ?? ''), String(value), firstDay(from)) }
  if (kind === 'unit' && typeof value === 'number') return unitOn(value, firstDay(from))
  // 234 → '2.34': a decimal in text, since a reader's floating point is not ours.
  if (kind === 'hundredths' && typeof value === 'number')
    return `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`
  return value
}

/** As it was called then; a code may change its name. */
function nameOn(
  items: readonly { code: string; name: string; from?: string | null; to?: string | null }[],
  code: string,
  day: string,
) {
  const own = items.filter((item) => item.code === code)
  return (own.find(({ from, to }) => (!from || from <= day) && (!to || day < to)) ?? own[0])?.name ?? code
}
