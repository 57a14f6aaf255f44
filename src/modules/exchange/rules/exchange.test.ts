/** A person said as a file and read again is the same, whatever his history; what is wrong with a file is told at its place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementsOf } from '../../../platform/office/xml.ts'
import { dayAfterLast, firstDay } from '../../../shared/partial-days.ts'
import { itemsOf } from '../../personnel/rules/catalogues.ts'
import { kindInWords } from '../../personnel/rules/event-kinds.ts'
import { asSaid } from '../../personnel/rules/fold/as-said.ts'
import type { Effect, FoldedEvent } from '../../personnel/rules/fold/effect.ts'
import { fold } from '../../personnel/rules/fold/fold.ts'
import { type Field, PARTS, type Part, slotOf, type Value, type Values } from '../../personnel/rules/parts.ts'
import { lackingOf } from './lacking.ts'
import { jsonFile, type PersonOut } from './person.ts'
import { type ReadPerson, readPerson } from './read-person.ts'
import type { ReadUnit } from './read-value.ts'
import { structureOf } from './structure.ts'
import { personOut, type ToldEvent } from './write-person.ts'
import { xmlFile } from './xml-file.ts'
import { peopleOfXml } from './xml-people.ts'

const structure = structureOf(PARTS, { kinds: kindInWords, itemsOf })
const unitOn = (unitId: number) => ({ code: `H${unitId}`, name: `Sở số ${unitId}` })

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((at) => new Date(Date.UTC(1970, 0, 1 + at)).toISOString().slice(0, 10))
const moment = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([of, length]) => of.slice(0, length))
/** XML has no place for some characters; those that people type it has. */
const words = fc
  .string({ unit: fc.constantFrom(...'Nguyễn &<>"\'\t\n;ơ—😀'), minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '')

function aValue({ type, catalogue }: Field): fc.Arbitrary<Value> {
  if (type === 'code') return fc.constantFrom(...itemsOf(catalogue ?? '').map(({ code }) => code))
  if (type === 'text' || type === 'address') return words
  if (type === 'date') return day
  if (type === 'partial-date') return moment
  if (type === 'image') return fc.constant('ab'.repeat(32))
  return fc.integer({ min: 1, max: 9_999 })
}

const valuesOf = (part: Part): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(part.fields.map((field) => [field.key, aValue(field)])), {
    requiredKeys: part.fields.filter(({ required }) => required).map(({ key }) => key),
  }) as fc.Arbitrary<Values>

const effectOf = (part: Part): fc.Arbitrary<Effect> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(valuesOf(part), moment, fc.option(moment)).map(([values, from, last]): Effect => {
        const to = last !== null && dayAfterLast(last) > firstDay(from) ? last : null
        return { op: 'set', part: part.key, slot: slotOf(part, values), from, to, values }
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(day, fc.boolean())
        .map(([on, isAll]): Effect => ({ op: 'end', part: part.key, slot: isAll ? null : slotOf(part, {}), on })),
    },
  )

const event = fc.record({
  kind: fc.constantFrom(...Object.keys(kindInWords)),
  effectiveOn: day,
  standing: fc.constantFrom('verified', 'declared'),
  note: fc.option(words),
  page: fc.option(fc.integer({ min: 1, max: 10_000 })),
  decision: fc.option(
    fc.record({
      number: words,
      decidedOn: day,
      issuer: words,
      signer: fc.option(words),
      about: fc.oneof(fc.constant(''), words),
    }),
  ),
  // Few parts, so that lines meet.
  effects: fc.array(fc.constantFrom(...PARTS.slice(0, 16)).chain(effectOf), { minLength: 1, maxLength: 3 }),
})

type Happened = Omit<ToldEvent, 'ends' | 'facts'> & { effects: readonly Effect[] }

const linesOf = (events: readonly Happened[]) =>
  fold(
    events.map(
      ({ kind, effectiveOn, effects }, at): FoldedEvent => ({
        ...{ eventId: String(at), row: String(at), kind, effectiveOn, effects },
      }),
    ),
  ).lines

/** Everything the record says, whatever event says it; of a line that was ended before the month it named, the day it ended. */
const saidBy = (events: readonly Happened[]) =>
  linesOf(events)
    .map((line) => JSON.stringify([line.part, line.slot, line.to, Object.entries(asSaid(line)).toSorted()]))
    .toSorted()

/** As the database would tell it: the lines of the fold, each to its event. */
function told(events: readonly Happened[]): PersonOut {
  const lines = Map.groupBy(linesOf(events), ({ row }) => row)
  const known = events.map(
    ({ effects, ...rest }, at): ToldEvent => ({
      ...rest,
      ends: effects.flatMap((effect) => (effect.op === 'end' ? [effect] : [])),
      facts: (lines.get(String(at)) ?? []).map((line) => ({ ...line, ...asSaid(line) })),
    }),
  )
  const speaking = known.filter(({ ends, facts }) => ends.length + facts.length > 0)
  return personOut(
    structure,
    { fullName: 'Lê Thị Hồ Sơ', openedOn: '2015-06-01', withheld: [], events: speaking },
    unitOn,
  )
}

const idIn = (value: string | number | ReadUnit) =>
  typeof value === 'object' ? Number(value.unit.code?.slice(1)) : value

/** As the import would record it. */
const recorded = ({ events }: ReadPerson): Happened[] =>
  events.map(({ effects, ...rest }) => ({
    ...rest,
    effects: effects.map(
      (effect): Effect =>
        effect.op === 'end'
          ? effect
          : {
              ...effect,
              values: Object.fromEntries(Object.entries(effect.values).map(([key, value]) => [key, idIn(value)])),
            },
    ),
  }))
const again = (person: ReadPerson): PersonOut => told(recorded(person))

function fromXml(xml: string): unknown[] {
  const people: unknown[] = []
  elementsOf(
    new TextEncoder().encode(xml),
    peopleOfXml(structure, (person) => people.push(person)),
  )
  return people
}

function wholly(raw: unknown): ReadPerson {
  const { person, findings } = readPerson(structure, raw)
  expect(findings.filter(({ weight }) => weight === 'error')).toEqual([])
  return person as ReadPerson
}

test('exported, read and exported again a person is the same to the byte, as JSON and as XML', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const person = told(events)
      const file = jsonFile([person])
      const read = wholly((JSON.parse(file) as { people: unknown[] }).people[0])
      expect(saidBy(recorded(read))).toEqual(saidBy(events))
      expect(jsonFile([again(read)])).toBe(file)
      const xml = xmlFile([person])
      const [raw] = fromXml(xml)
      expect(xmlFile([again(wholly(raw))])).toBe(xml)
      expect(jsonFile([again(wholly(raw))])).toBe(file)
    }),
    { numRuns: 60 },
  )
})

test('events are numbered by what they say, never by the order they were entered in', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }), (events) => {
      // Of two lines that begin on one day the fold keeps one by the id of its event: these tell them apart by day.
      const apart = events.map((one, at) => ({
        ...one,
        effects: one.effects.map(
          (effect): Effect =>
            effect.op === 'set' ? { ...effect, from: `19${50 + at}-01-01`, to: null, slot: String(at) } : effect,
        ),
      }))
      expect(jsonFile([told(apart.toReversed())])).toBe(jsonFile([told(apart)]))
    }),
    { numRuns: 30 },
  )
})

/** One officer, of whom little is known. */
const OFFICER = {
  full_name: 'Lê Thị Sai',
  opened_on: '2015-06-01',
  events: [{ kind: 'recruit', effective_on: '2015-06-01', standing: 'unverified' }],
  parts: {
    name: [{ event: 1, from: '2015', birth_name: 'Lê Thị Sai' }],
    citizen_id: [{ event: 1, from: '2015-06-01', citizen_id: '012345678' }],
    employment: [
      {
        ...{ event: 1, from: '2015-06-01', managing_unit: { code: 'H1', name: 'Sở số 1' } },
        person_kind: { code: 'CONG_CHUC', name: 'Công chức' },
      },
    ],
  },
}

test('every mistake is told at its part and field, all of them at once', () => {
  const wrong = {
    ...OFFICER,
    events: [...OFFICER.events, { kind: 'fly', effective_on: '2015-06-01', standing: 'verified' }],
    parts: {
      ...OFFICER.parts,
      magic: [],
      person: [{ event: 1, from: '2015-02-30', sex: { code: 'X', name: '?' }, birth_date: '1990-13' }],
      pay: [
        {
          event: 1,
          from: '2015',
          'salary_history.rank_code': { code: '01.003', name: 'Chuyên viên' },
          salary_step: -1,
          salary_coefficient: 2.34,
          colour: 'đỏ',
        },
      ],
      rank: [{ event: 7, from: '2015', rank_code: { code: '01.003', name: 'Chuyên viên' } }],
    },
  }
  const { findings } = readPerson(structure, wrong)
  expect(findings.map(({ why, part, field }) => [why.reason.replace('exchange.', ''), part, field])).toEqual([
    ['event-shape', null, null],
    ['part-unknown', null, null],
    ['day-wrong', 'person', null],
    ['code-unknown', 'person', 'sex'],
    ['day-wrong', 'person', 'bornOn'],
    ['value-wrong', 'pay', 'step'],
    ['value-wrong', 'pay', 'coefficient'],
    ['field-unknown', 'pay', null],
    ['event-unknown', 'rank', null],
  ])
  expect(readPerson(structure, ['Lê Thị Sai']).findings).toMatchObject([{ why: { reason: 'exchange.person-shape' } }])
})

test('what the office’s list asks for and the record lacks is told with the item of the form; a contract asks for no rank', () => {
  const person = wholly(OFFICER)
  const lacks = (of: ReadPerson, withheld: string[] = []) =>
    lackingOf(structure, of, { day: '2026-11-26', withheld }).map(
      ({ part, field, weight }) => `${part}.${field} ${weight}`,
    )
  expect(lacks(person)).toContain('rank.rank lacking')
  expect(lacks(person)).toContain('citizen-id.number lacking')
  expect(lacks(person).at(-1)).toBe('null.null note')
  expect(lacks(person)).not.toContain('employment.unitId lacking')
  expect(lacks(person)).toContain('belief.religion lacking')
  expect(lacks(person, ['belief'])).not.toContain('belief.religion lacking')
  const {
    employment: [held],
  } = OFFICER.parts
  const labourer = {
    ...OFFICER,
    parts: { ...OFFICER.parts, employment: [{ ...held, person_kind: { code: 'HOP_DONG_HO_TRO', name: 'Hợp đồng' } }] },
  }
  expect(lacks(wholly(labourer))).not.toContain('rank.rank lacking')
})
