/** The same entry as XML: what JSON says as a member stands as an element or an attribute of its name, and nothing is said twice. */
import { type FactOut, FORM, type PersonOut, type ValueOut, VERSION } from './person.ts'

export const NAMESPACE = `urn:noivu:personnel:${VERSION}`
export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n<personnel xmlns="${NAMESPACE}" version="${VERSION}" form="${FORM}">\n`
export const XML_FOOT = '</personnel>\n'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Characters XML has no place for (XML 1.0, production 2), written as the one that stands for what cannot be written. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)

const attributes = (of: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(of)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('')

const element = (name: string, of: Readonly<Record<string, string | number | undefined>>, inside = ''): string =>
  inside === '' ? `<${name}${attributes(of)}/>` : `<${name}${attributes(of)}>${inside}</${name}>`

function valueElement(name: string, value: ValueOut): string {
  if (typeof value !== 'object') return element(name, {}, escaped(String(value)))
  const { name: words, ...rest } = value
  return element(name, rest, escaped(words))
}

function factElement(part: string, { event, slot, from, to, ...said }: FactOut): string {
  const values = Object.entries(said).map(([name, value]) => (value === undefined ? '' : valueElement(name, value)))
  return element(part, { event, slot, from, to }, values.join(''))
}

export function xmlOf({ full_name, opened_on, withheld = [], events, parts }: PersonOut): string {
  const inside = [
    ...withheld.map((part) => element('withheld', { part })),
    ...events.map(({ decision, note, ends = [], ...event }) =>
      element(
        'event',
        event,
        [
          ...(decision ? [decisionElement(decision)] : []),
          ...(note === undefined ? [] : [element('note', {}, escaped(note))]),
          ...ends.map((end) => element('end', { ...end })),
        ].join(''),
      ),
    ),
    element(
      'parts',
      {},
      Object.entries(parts)
        .map(([part, facts]) => facts.map((fact) => factElement(part, fact)).join(''))
        .join('\n'),
    ),
  ]
  return element('person', { full_name, opened_on }, `\n${inside.join('\n')}\n`)
}

function decisionElement({ about, ...decision }: NonNullable<PersonOut['events'][number]['decision']>): string {
  return element('decision', { ...decision }, about === undefined ? '' : escaped(about))
}

export const xmlFile = (people: readonly PersonOut[]): string =>
  XML_HEAD + people.map(xmlOf).join('\n') + (people.length > 0 ? '\n' : '') + XML_FOOT
