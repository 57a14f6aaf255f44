/** The structure as XSD 1.0: kept in docs/api beside the JSON Schema, made of the same parts and fields. */
import { FORM, VERSION } from './person.ts'
import { STANDINGS } from './read-person.ts'
import type { ExchangeField, ExchangePart, Structure } from './structure.ts'
import { escaped, NAMESPACE } from './xml-file.ts'

const attribute = (name: string, type: string, isRequired = false) =>
  `<xs:attribute name="${name}" type="${type}"${isRequired ? ' use="required"' : ''}/>`

const listOf = (name: string, values: readonly string[]) =>
  `<xs:simpleType name="${name}"><xs:restriction base="xs:string">${values
    .map((value) => `<xs:enumeration value="${escaped(value)}"/>`)
    .join('')}</xs:restriction></xs:simpleType>`

const TYPES: Readonly<Record<Exclude<ExchangeField['kind'], 'code'>, string>> = {
  text: 'text',
  date: 'xs:date',
  'partial-date': 'moment',
  whole: 'xs:nonNegativeInteger',
  hundredths: 'hundredths',
  unit: 'unit',
  image: 'image',
}

function fieldElement({ name, label, kind, catalogue, isRequired }: ExchangeField): string {
  const type = kind === 'code' ? `list-${catalogue}` : TYPES[kind]
  const note = `<xs:annotation><xs:documentation>${escaped(label)}</xs:documentation></xs:annotation>`
  return `<xs:element name="${name}" type="${type}"${isRequired ? '' : ' minOccurs="0"'}>${note}</xs:element>`
}

function partElement({ name, fields }: ExchangePart): string {
  const frame = [attribute('event', 'xs:positiveInteger', true), attribute('slot', 'text')]
  const days = [attribute('from', 'moment', true), attribute('to', 'moment')]
  return `<xs:element name="${name}"><xs:complexType><xs:sequence>${fields.map(fieldElement).join('')}</xs:sequence>${[...frame, ...days].join('')}</xs:complexType></xs:element>`
}

const worded = (name: string, base: string, attributes: string) =>
  `<xs:complexType name="${name}"><xs:simpleContent><xs:extension base="${base}">${attributes}</xs:extension></xs:simpleContent></xs:complexType>`

const patterned = (name: string, pattern: string) =>
  `<xs:simpleType name="${name}"><xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType>`

function catalogueTypes({ parts, itemsOf }: Structure): string[] {
  const catalogues = new Set(parts.flatMap(({ fields }) => fields.flatMap(({ catalogue }) => catalogue ?? [])))
  return [...catalogues].flatMap((catalogue) => [
    listOf(`codes-${catalogue}`, [...new Set(itemsOf(catalogue).map(({ code }) => code))]),
    worded(`list-${catalogue}`, 'text', attribute('code', `codes-${catalogue}`, true)),
  ])
}

export function xmlSchema(structure: Structure): string {
  const { parts, kinds } = structure
  const decision = worded(
    'decision',
    'xs:string',
    [
      attribute('number', 'text', true),
      attribute('decided_on', 'xs:date', true),
      attribute('issuer', 'text', true),
      attribute('signer', 'text'),
    ].join(''),
  )
  // The one line of a part without slots is ended by an empty slot, all of the part by none.
  const end = [attribute('part', 'part', true), attribute('slot', 'xs:string'), attribute('on', 'xs:date', true)].join(
    '',
  )
  const event = [
    attribute('kind', 'kind', true),
    attribute('effective_on', 'xs:date', true),
    attribute('standing', 'standing', true),
    attribute('page', 'xs:positiveInteger'),
  ].join('')
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified">`,
    '<xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="2000"/></xs:restriction></xs:simpleType>',
    patterned('moment', '\\d{4}(-\\d{2}(-\\d{2})?)?'),
    patterned('hundredths', '\\d{1,12}\\.\\d{2}'),
    patterned('image', '[0-9a-f]{64}'),
    worded('unit', 'text', attribute('code', 'text') + attribute('within', 'text') + attribute('since', 'xs:date')),
    decision,
    listOf('standing', STANDINGS),
    listOf('kind', Object.keys(kinds)),
    listOf(
      'part',
      parts.map(({ name }) => name),
    ),
    ...catalogueTypes(structure),
    `<xs:complexType name="event"><xs:sequence><xs:element name="decision" type="decision" minOccurs="0"/><xs:element name="note" type="text" minOccurs="0"/><xs:element name="end" minOccurs="0" maxOccurs="unbounded"><xs:complexType>${end}</xs:complexType></xs:element></xs:sequence>${event}</xs:complexType>`,
    '<xs:complexType name="parts"><xs:choice minOccurs="0" maxOccurs="unbounded">',
    ...parts.map(partElement),
    '</xs:choice></xs:complexType>',
    `<xs:complexType name="person"><xs:sequence><xs:element name="withheld" minOccurs="0" maxOccurs="unbounded"><xs:complexType>${attribute('part', 'part', true)}</xs:complexType></xs:element><xs:element name="event" type="event" minOccurs="0" maxOccurs="unbounded"/><xs:element name="parts" type="parts"/></xs:sequence>${attribute('full_name', 'text', true)}${attribute('opened_on', 'xs:date', true)}</xs:complexType>`,
    `<xs:element name="personnel"><xs:complexType><xs:sequence><xs:element name="person" type="person" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="version" type="xs:string" fixed="${VERSION}" use="required"/><xs:attribute name="form" type="xs:string" fixed="${FORM}"/></xs:complexType></xs:element>`,
    '</xs:schema>',
    '',
  ]
  return lines.join('\n')
}
