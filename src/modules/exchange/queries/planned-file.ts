/** What carrying out a file would write: each person read, his units found, held against who is on file and against what can be true. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { firstDay } from '../../../shared/partial-days.ts'
import { fold } from '../../../shared/vietnamese.ts'
import {
  type Effect,
  frozenActs,
  implausibleHistory,
  isStopped,
  partOf,
  peopleOnFile,
  personnelProblem,
  sentenceOfFreeze,
  takenNumbers,
  whenNow,
  whyNotFile,
} from '../../personnel/index.ts'
import type { Fate } from '../contract/imports.ts'
import type { ExchangeReason } from '../refusals.vi.ts'
import { type Finding, hasErrors } from '../rules/finding.ts'
import type { PackedPaper } from '../rules/papers.ts'
import {
  type ReadEffect,
  type ReadEvent,
  type ReadPerson,
  readPerson,
  unitsIn as unitsOf,
} from '../rules/read-person.ts'
import type { PlannedEvent, PlannedPerson } from './planned-person.ts'
import { STRUCTURE } from './structure.ts'
import { supplementsOf } from './supplements.ts'
import { type UnitFor, unitsIn } from './units-in.ts'

const error = (why: ExchangeReason, part: string | null = null, field: string | null = null): Finding => ({
  weight: 'error',
  part,
  field,
  why,
})

export async function plannedFile(
  call: Call,
  { people, papers }: { people: readonly unknown[]; papers: readonly PackedPaper[] },
): Promise<PlannedPerson[]> {
  const read = people.map((one) => readPerson(STRUCTURE, one))
  const unitFor = await unitsIn(
    call.tx,
    read.flatMap(({ person }) => (person ? unitsOf(person).map(({ unit }) => unit) : [])),
  )
  const isOnFile = await onFile(
    call,
    read.flatMap(({ person }) => person ?? []),
  )
  const when = await whenNow(call)
  const seen = new Set<string>()
  const papersOf = Map.groupBy(papers, (paper) => paper.person)
  const planned = read.map(({ person, findings }, at): PlannedPerson => {
    if (person === null) return { ...NOBODY, findings }
    const own = papersOf.get(at + 1) ?? []
    const { events, findings: unknown } = withUnits(person, unitFor, photosOf(own))
    const unitId = managingUnit(events)
    const misfiled = own.flatMap((paper) => unfit(paper, dayIn(call.now)))
    const told = [...findings, ...unknown, ...misfiled, ...placed(call, unitId, unknown), ...twice(person, seen)]
    const untrue = hasErrors(told) ? [] : untrueOf(events, when)
    const all = [...told, ...untrue]
    const fate: Fate = isOnFile(person) ? 'on-file' : hasErrors(all) ? 'wrong' : 'new'
    const { fullName, openedOn } = person
    return { fullName, openedOn, unitId, events, papers: own, supplement: null, fate, findings: all, stopped: [] }
  })
  return withFreezes(call, await supplemented(call, planned, (at) => numbersIn(read[at]?.person ?? null)))
}

const numbersIn = (person: ReadPerson | null): string[] => (person ? numbersOf(person) : [])

/** Who is on file by his number gains what the file says more of him, unless something is wrong with it. */
async function supplemented(
  call: Call,
  planned: readonly PlannedPerson[],
  numbersAt: (at: number) => string[],
): Promise<PlannedPerson[]> {
  const known = planned.flatMap((person, at) =>
    person.fate === 'on-file' && !hasErrors(person.findings) ? [{ at, numbers: numbersAt(at), person }] : [],
  )
  const found = await supplementsOf(call, known)
  return planned.map((person, at) => {
    const { supplement = null, findings = [] } = found.get(at) ?? {}
    return { ...person, supplement, findings: [...person.findings, ...findings] }
  })
}

/** Whom a freeze order stops is not taken; what is said of him names the order. */
async function withFreezes({ tx }: Call, planned: readonly PlannedPerson[]): Promise<PlannedPerson[]> {
  const told = planned.map((person) => ({ person, recordId: crypto.randomUUID() }))
  const events = told.flatMap(({ person, recordId }) =>
    person.fate === 'new'
      ? person.events.map(({ decision, ...event }) => ({ ...event, recordId, ...(decision && { paper: decision }) }))
      : [],
  )
  const found = (await frozenActs(tx, events, { isListed: true })).filter(isStopped)
  const byRecord = Map.groupBy(found, ({ recordId }) => recordId)
  return told.map(({ person, recordId }) => {
    const stopped = byRecord.get(recordId)
    if (!stopped) return person
    const why = stopped.map((one) => error({ reason: 'exchange.frozen', params: { why: sentenceOfFreeze(one) } }))
    return { ...person, fate: 'wrong', stopped, findings: [...person.findings, ...why] }
  })
}

const NOBODY = {
  fullName: '',
  openedOn: '',
  unitId: null,
  events: [],
  papers: [],
  supplement: null,
  stopped: [],
  fate: 'wrong' as const,
}

type Setting = Extract<ReadEffect, { op: 'set' }>

const settings = ({ events }: Pick<ReadPerson, 'events'>, part: string): Setting[] =>
  events.flatMap(({ effects }) =>
    effects.filter((effect): effect is Setting => effect.op === 'set' && effect.part === part),
  )

const numbersOf = (person: ReadPerson): string[] =>
  settings(person, 'citizen-id').flatMap(({ values: { number } }) => (typeof number === 'string' ? [number] : []))

const bornOn = (person: ReadPerson) => settings(person, 'person').at(-1)?.values.bornOn ?? null

/** By number; who has none, by name and birth. */
async function onFile({ tx }: Call, people: readonly ReadPerson[]): Promise<(person: ReadPerson) => boolean> {
  const taken = await takenNumbers(tx, people.flatMap(numbersOf))
  const names = [...new Set(people.map(({ fullName }) => fold(fullName)))]
  const known = Map.groupBy(await peopleOnFile(tx, { names, numbers: [] }), ({ nameKey }) => nameKey)
  return (person) => {
    const numbers = numbersOf(person)
    return numbers.length > 0
      ? numbers.some((number) => taken.has(number))
      : (known.get(fold(person.fullName)) ?? []).some((one) => one.bornOn === bornOn(person))
  }
}

const photosOf = (papers: readonly PackedPaper[]): ReadonlySet<string> =>
  new Set(papers.flatMap(({ of, sha256 }) => (of === 'photo' ? [sha256] : [])))

/** A paper of the file is filed as the doors of personnel file it. */
function unfit({ of, component, ...paper }: PackedPaper, today: string): Finding[] {
  if (of !== 'paper') return []
  const { period, datedOn, receivedOn, pageFrom, pageTo } = paper
  const described = Object.entries({ period, datedOn, receivedOn, pageFrom, pageTo }).filter(
    ([, value]) => value !== null,
  )
  const why = whyNotFile({ component: component ?? '', ...Object.fromEntries(described) }, 'sensitive', today)
  return why === null
    ? []
    : [error({ reason: 'exchange.untrue', params: { why: `${paper.title}: ${personnelProblem(why).sentence}` } })]
}

function withUnits(
  person: ReadPerson,
  unitFor: UnitFor,
  photos: ReadonlySet<string>,
): { events: PlannedEvent[]; findings: Finding[] } {
  const findings: Finding[] = []
  const labelOf = (key: string) => STRUCTURE.parts.find((part) => part.key === key)?.label ?? key
  const effectOf = (effect: ReadEffect): Effect[] => {
    if (effect.op === 'end') return [effect]
    // Where the picture itself did not come: a record does not point at what it has not.
    if (effect.part === 'photo' && !photos.has(String(effect.values.sha256))) {
      findings.push({ weight: 'note', part: 'photo', field: null, why: { reason: 'exchange.photo-left' } })
      return []
    }
    const values = Object.entries(effect.values).map(([key, value]) => {
      if (typeof value !== 'object') return [key, value] as const
      const unitId = unitFor(value.unit, firstDay(effect.from))
      if (unitId === null)
        findings.push(
          error(
            { reason: 'exchange.unit-unknown', params: { part: labelOf(effect.part), unit: value.unit.name } },
            effect.part,
            key,
          ),
        )
      return [key, unitId] as const
    })
    return [{ ...effect, values: Object.fromEntries(values) }]
  }
  // Nobody here held it against a paper, whatever the file says of it.
  const standingOf = ({ standing }: ReadEvent) => (standing === 'disputed' ? standing : 'unverified')
  // One event for each sensitivity: what is hidden from a reader is hidden whole.
  const events = person.events.flatMap((event) =>
    [...Map.groupBy(event.effects.flatMap(effectOf), ({ part }) => partOf(part).sensitivity).values()].map(
      (effects): PlannedEvent => ({ ...event, standing: standingOf(event), effects }),
    ),
  )
  return { events, findings }
}

function managingUnit(events: readonly PlannedEvent[]): number | null {
  const held = events
    .flatMap(({ effects }) => effects)
    .filter((effect) => effect.op === 'set' && effect.part === 'employment')
    .toSorted((a, b) => ((a as Setting).from < (b as Setting).from ? -1 : 1))
  const unitId = (held.at(-1) as Extract<Effect, { op: 'set' }> | undefined)?.values.unitId
  return typeof unitId === 'number' ? unitId : null
}

function placed({ scope }: Call, unitId: number | null, unknown: readonly Finding[]): Finding[] {
  // Whose unit nobody here knows has been told so.
  if (unitId === null && unknown.some(({ part, weight }) => part === 'employment' && weight === 'error')) return []
  if (unitId === null) return [error({ reason: 'exchange.no-unit' }, 'employment', 'unitId')]
  return scope.everywhere || scope.units.includes(unitId)
    ? []
    : [error({ reason: 'exchange.unit-outside' }, 'employment', 'unitId')]
}

/** By number; who has none, by name and birth. */
function twice(person: ReadPerson, seen: Set<string>): Finding[] {
  const numbers = numbersOf(person)
  const named = JSON.stringify([fold(person.fullName), bornOn(person)])
  const again = numbers.find((number) => seen.has(number))
  const isNamedAgain = numbers.length === 0 && seen.has(named)
  for (const key of [...numbers, named]) seen.add(key)
  if (isNamedAgain) return [error({ reason: 'exchange.twice-named', params: { name: person.fullName } })]
  return again === undefined
    ? []
    : [error({ reason: 'exchange.twice', params: { number: again.slice(-4) } }, 'citizen-id')]
}

function untrueOf(events: readonly PlannedEvent[], when: Awaited<ReturnType<typeof whenNow>>): Finding[] {
  const folded = events.map((event, at) => ({ ...event, eventId: String(at), row: String(at) }))
  return implausibleHistory(folded, when).map((why) =>
    error({ reason: 'exchange.untrue', params: { why: personnelProblem(why).sentence } }),
  )
}
