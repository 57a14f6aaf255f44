/** A person of a file → what is to be recorded, and everything wrong with him: structure, kinds of value, codes of their lists. */
import { isDay } from '../../../shared/dates.ts'
import type { ExchangeReason } from '../refusals.vi.ts'
import type { Finding } from './finding.ts'
import { heldThen, isMoment, isRecord, type ReadUnit, type ReadValue, readValue } from './read-value.ts'
import type { ExchangePart, Structure } from './structure.ts'

export type ReadEffect =
  | {
      op: 'set'
      part: string
      slot: string
      from: string
      to: string | null
      values: Readonly<Record<string, ReadValue>>
    }
  | { op: 'end'; part: string; slot: string | null; on: string }

export const STANDINGS = ['unverified', 'declared', 'verified', 'disputed'] as const

export interface ReadEvent {
  /** Its number in the file. */
  at: number
  kind: string
  effectiveOn: string
  standing: (typeof STANDINGS)[number]
  decision: { number: string; decidedOn: string; issuer: string; signer: string; about: string } | null
  note: string | null
  page: number | null
  effects: ReadEffect[]
}

export interface ReadPerson {
  fullName: string
  openedOn: string
  events: ReadEvent[]
}

export interface Checked {
  /** Null when it is no person at all. */
  person: ReadPerson | null
  findings: Finding[]
}

const isWord = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

const error = (why: ExchangeReason, part: string | null = null, field: string | null = null): Finding => ({
  weight: 'error',
  part,
  field,
  why,
})

export function readPerson(structure: Structure, raw: unknown): Checked {
  if (!isRecord(raw) || !isWord(raw.full_name, 120) || !isDayText(raw.opened_on))
    return { person: null, findings: [error({ reason: 'exchange.person-shape' })] }
  if (!Array.isArray(raw.events) || !isRecord(raw.parts))
    return { person: null, findings: [error({ reason: 'exchange.person-shape' })] }
  const read = raw.events.map((event, at) => readEvent(structure, event, at + 1))
  const events = read.map(({ event }) => event)
  const findings = read.flatMap((one) => one.findings)
  for (const [name, facts] of Object.entries(raw.parts)) findings.push(...readPart(structure, name, facts, events))
  return {
    person: {
      fullName: raw.full_name,
      openedOn: raw.opened_on,
      events: events.filter((event): event is ReadEvent => event !== null && event.effects.length > 0),
    },
    findings,
  }
}

const isDayText = (value: unknown): value is string => typeof value === 'string' && isDay(value)

function readEvent(structure: Structure, raw: unknown, at: number): { event: ReadEvent | null; findings: Finding[] } {
  const wrong = (field: string) => ({
    event: null,
    findings: [error({ reason: 'exchange.event-shape', params: { event: at, field } })],
  })
  if (!isRecord(raw)) return wrong('event')
  const standing = STANDINGS.find((one) => one === raw.standing)
  if (typeof raw.kind !== 'string' || !Object.hasOwn(structure.kinds, raw.kind)) return wrong('kind')
  if (!isDayText(raw.effective_on)) return wrong('effective_on')
  if (standing === undefined) return wrong('standing')
  if (raw.note !== undefined && !isWord(raw.note, 1_000)) return wrong('note')
  const page = raw.page ?? null
  if (page !== null && !(Number.isInteger(page) && Number(page) >= 1 && Number(page) <= 10_000)) return wrong('page')
  const decision = raw.decision === undefined ? null : readDecision(raw.decision)
  if (decision === 'wrong') return wrong('decision')
  const ends = readEnds(structure, raw.ends)
  if (ends === 'wrong') return wrong('ends')
  return {
    event: {
      at,
      kind: raw.kind,
      effectiveOn: raw.effective_on,
      standing,
      decision,
      effects: ends,
      note: raw.note ?? null,
      page: page === null ? null : Number(page),
    },
    findings: [],
  }
}

function readDecision(raw: unknown): ReadEvent['decision'] | 'wrong' {
  if (!isRecord(raw)) return 'wrong'
  const { number, decided_on: decidedOn, issuer, signer = '', about = '' } = raw
  return isWord(number, 80) &&
    isDayText(decidedOn) &&
    isWord(issuer, 200) &&
    typeof signer === 'string' &&
    signer.length <= 120 &&
    typeof about === 'string' &&
    about.length <= 500
    ? { number, decidedOn, issuer, signer, about }
    : 'wrong'
}

function readEnds({ partNamed }: Structure, raw: unknown = []): ReadEffect[] | 'wrong' {
  if (!Array.isArray(raw)) return 'wrong'
  const ends = raw.map((end): ReadEffect | null => {
    const part = isRecord(end) && typeof end.part === 'string' ? partNamed.get(end.part) : undefined
    if (!part || !isDayText(end.on) || !(end.slot === undefined || typeof end.slot === 'string')) return null
    return { op: 'end', part: part.key, slot: end.slot ?? null, on: end.on }
  })
  return ends.every((end) => end !== null) ? ends : 'wrong'
}

/** Puts the facts of a part to their events. */
function readPart(
  structure: Structure,
  name: string,
  facts: unknown,
  events: readonly (ReadEvent | null)[],
): Finding[] {
  const part = structure.partNamed.get(name)
  if (!part) return [error({ reason: 'exchange.part-unknown', params: { part: name.slice(0, 60) } })]
  if (!Array.isArray(facts))
    return [error({ reason: 'exchange.event-unknown', params: { part: part.label } }, part.key)]
  return facts.flatMap((raw) => {
    const event = isRecord(raw) ? events[Number(raw.event) - 1] : undefined
    if (!isRecord(raw) || event === undefined)
      return [error({ reason: 'exchange.event-unknown', params: { part: part.label } }, part.key)]
    const { effect, findings } = readFact(structure, part, raw)
    if (effect !== null) event?.effects.push(effect)
    return findings
  })
}

const FRAME: ReadonlySet<string> = new Set(['event', 'slot', 'from', 'to'])

function readFact(
  { itemsOf }: Structure,
  part: ExchangePart,
  raw: Record<string, unknown>,
): { effect: ReadEffect | null; findings: Finding[] } {
  const { slot = '', from, to = null } = raw
  const findings: Finding[] = []
  const tell = (why: ExchangeReason, field: string | null = null) => findings.push(error(why, part.key, field))
  if (!isMoment(from)) tell(dayWrong(part, 'từ', from))
  if (to !== null && !isMoment(to)) tell(dayWrong(part, 'đến', to))
  const values: Record<string, ReadValue> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (FRAME.has(name)) continue
    const field = part.fields.find((one) => one.name === name)
    if (!field) {
      tell({ reason: 'exchange.field-unknown', params: { part: part.label, field: name.slice(0, 60) } })
      continue
    }
    const read = readValue(part, field, value, itemsOf)
    if ('why' in read) tell(read.why, field.key)
    else values[field.key] = read.value
  }
  const day = typeof from === 'string' ? from : ''
  for (const { key, label, isRequired } of part.fields)
    if (isRequired && raw[part.fields.find((field) => field.key === key)?.name ?? ''] === undefined)
      tell({ reason: 'exchange.field-missing', params: { part: part.label, field: label, day } }, key)
  for (const field of part.fields) {
    const code = values[field.key]
    if (field.kind === 'code' && typeof code === 'string' && !heldThen(itemsOf(field.catalogue ?? ''), code, day))
      findings.push({
        weight: 'note',
        part: part.key,
        field: field.key,
        why: { reason: 'exchange.code-not-then', params: { part: part.label, field: field.label, value: code, day } },
      })
  }
  if (!isMoment(from) || (to !== null && !isMoment(to)) || typeof slot !== 'string') return { effect: null, findings }
  return { effect: { op: 'set', part: part.key, slot, from, to, values }, findings }
}

const dayWrong = ({ label }: ExchangePart, field: string, value: unknown): ExchangeReason => ({
  reason: 'exchange.day-wrong',
  params: { part: label, field, value: String(value ?? '').slice(0, 60) },
})

/** All units a person's facts name. */
export const unitsIn = ({ events }: ReadPerson): ReadUnit[] =>
  events.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      effect.op === 'end'
        ? []
        : Object.values(effect.values).filter((value): value is ReadUnit => typeof value === 'object'),
    ),
  )
