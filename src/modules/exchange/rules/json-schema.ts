/** The structure as JSON Schema (2020-12): kept in docs/api for whoever writes or reads such files. */
import { FORM, FORMAT, VERSION } from './person.ts'
import { STANDINGS } from './read-person.ts'
import type { ExchangeField, ExchangePart, Structure } from './structure.ts'

const DAY = { type: 'string', format: 'date' }
const MOMENT = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }
const WHOLE = { type: 'integer', minimum: 0 }
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

function valueSchema({ kind, catalogue, label, item }: ExchangeField, itemsOf: Structure['itemsOf']): object {
  const about = item === null ? label : `${label} (mục ${item}, Mẫu ${FORM})`
  const said = { description: about }
  switch (kind) {
    case 'code': {
      const codes = [...new Set(itemsOf(catalogue ?? '').map(({ code }) => code))]
      return { ...closed({ code: { enum: codes }, name: text(500) }, ['code', 'name']), ...said }
    }
    case 'unit':
      return { $ref: '#/$defs/unit', ...said }
    case 'date':
      return { ...DAY, ...said }
    case 'partial-date':
      return { ...MOMENT, ...said }
    case 'whole':
      return { ...WHOLE, ...said }
    case 'hundredths':
      return { type: 'string', pattern: '^\\d{1,12}\\.\\d{2}$', ...said }
    case 'image':
      return { type: 'string', pattern: '^[0-9a-f]{64}$', ...said }
    case 'text':
      return { ...text(2_000), ...said }
  }
}

function factSchema({ label, fields }: ExchangePart, itemsOf: Structure['itemsOf']): object {
  const own = fields.map((field) => [field.name, valueSchema(field, itemsOf)])
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  return {
    ...closed(
      { event: { type: 'integer', minimum: 1 }, slot: text(120), from: MOMENT, to: MOMENT, ...Object.fromEntries(own) },
      ['event', 'from', ...required],
    ),
    description: label,
  }
}

const decision = closed({ number: text(80), decided_on: DAY, issuer: text(200), signer: text(120), about: text(500) }, [
  'number',
  'decided_on',
  'issuer',
])

export function jsonSchema({ parts, kinds, itemsOf }: Structure): object {
  const names = parts.map(({ name }) => name)
  // The one line of a part without slots is ended by an empty slot, all of the part by none.
  const slot = { type: 'string', maxLength: 120 }
  const end = closed({ part: { enum: names }, slot, on: DAY }, ['part', 'on'])
  const event = closed(
    {
      kind: { enum: Object.keys(kinds) },
      effective_on: DAY,
      standing: { enum: STANDINGS },
      decision,
      note: text(1_000),
      page: { type: 'integer', minimum: 1, maximum: 10_000 },
      ends: { type: 'array', items: end },
    },
    ['kind', 'effective_on', 'standing'],
  )
  const facts = parts.map((part) => [part.name, { type: 'array', items: factSchema(part, itemsOf) }])
  const person = closed(
    {
      full_name: text(120),
      opened_on: DAY,
      withheld: { type: 'array', items: { enum: names } },
      events: { type: 'array', items: event },
      parts: closed(Object.fromEntries(facts), []),
    },
    ['full_name', 'opened_on', 'events', 'parts'],
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Hồ sơ cán bộ, công chức, viên chức',
    ...closed(
      {
        format: { const: FORMAT },
        version: { const: VERSION },
        form: { const: FORM },
        people: { type: 'array', items: { $ref: '#/$defs/person' } },
      },
      ['format', 'version', 'form', 'people'],
    ),
    $defs: { person, unit: closed({ code: text(80), name: text(300), within: text(300), since: DAY }, ['name']) },
  }
}
