/** A person said as a file and read again is the same, whatever his history; what is wrong with a file is told at its place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, type Happened, saidBy, structure, told } from '../../../../tests/support/exchanged-person.ts'
import { elementsOf } from '../../../platform/office/xml.ts'
import type { Effect } from '../../personnel/rules/fold/effect.ts'
import { lackingOf } from './lacking.ts'
import { jsonFile, type PersonOut } from './person.ts'
import { type ReadPerson, readPerson } from './read-person.ts'
import type { ReadUnit } from './read-value.ts'
import { xmlFile } from './xml-file.ts'
import { peopleOfXml } from './xml-people.ts'

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
    fc.property(fc.array(anEvent, { maxLength: 8 }), (events) => {
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
    fc.property(fc.array(anEvent, { maxLength: 6 }), (events) => {
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
        event: 1,
        from: '2015-06-01',
        managing_unit: { code: 'H1', name: 'Sở số 1' },
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
