/** XML elements, as a walker meets them → people as JSON would say them: the check knows one shape. */
import type { ExchangeField, ExchangePart, Structure } from './structure.ts'

export interface Opened {
  name: string
  attributes: Readonly<Record<string, string>>
}

type Raw = Record<string, unknown>

interface RawPerson extends Raw {
  withheld: unknown[]
  events: Raw[]
  parts: Record<string, Raw[]>
}

export interface Reading {
  open: (element: Opened) => void
  text: (text: string) => void
  close: (name: string) => void
  /** Of the outermost element; null before it was met. */
  head: () => Readonly<Record<string, string>> | null
}

/** @param found is given each person when he is whole. */
export function peopleOfXml(structure: Structure, found: (person: unknown) => void): Reading {
  const around: string[] = []
  let head: Readonly<Record<string, string>> | null = null
  let person: RawPerson | null = null
  let fact: Raw | null = null
  let words = ''
  let attributes: Readonly<Record<string, string>> = {}

  function openInPerson(current: RawPerson, { name, attributes: own }: Opened): void {
    const place = around.at(-1)
    if (place === 'person' && name === 'withheld') current.withheld.push(own.part)
    if (place === 'person' && name === 'event')
      current.events.push({ ...own, ...(own.page !== undefined && { page: wholeIn(own.page) }) })
    if (place === 'event' && name === 'end') {
      const event = current.events.at(-1) as Raw
      const ends = (event.ends as Raw[] | undefined) ?? []
      event.ends = ends
      ends.push(own)
    }
    if (place === 'parts') {
      fact = named({ ...own, event: wholeIn(own.event ?? '') })
      const facts = current.parts[name] ?? []
      current.parts[name] = facts
      facts.push(fact)
    }
  }

  function closeInPerson(current: RawPerson, name: string): void {
    const [grandparent, parent] = around.slice(-2)
    const event = current.events.at(-1)
    if (parent === 'event' && name === 'note' && event) event.note = words
    if (parent === 'event' && name === 'decision' && event)
      event.decision = { ...attributes, ...(words !== '' && { about: words }) }
    if (grandparent === 'parts' && fact && parent !== undefined)
      fact[name] = valueIn(fieldOf(structure.partNamed.get(parent), name), words, attributes)
    if (parent === 'parts') fact = null
  }

  return {
    head: () => head,
    open: (element) => {
      if (around.length === 0) head = element.attributes
      if (around.length === 1 && element.name === 'person')
        person = { ...element.attributes, withheld: [], events: [], parts: named({}) }
      else if (person) openInPerson(person, element)
      around.push(element.name)
      ;[words, attributes] = ['', element.attributes]
    },
    text: (text) => {
      words += text
    },
    close: (name) => {
      around.pop()
      if (person && around.length > 1) closeInPerson(person, name)
      if (person && around.length === 1) {
        found(person)
        person = null
      }
      words = ''
    },
  }
}

const fieldOf = (part: ExchangePart | undefined, name: string): ExchangeField | undefined =>
  part?.fields.find((field) => field.name === name)

/** Elements may bear any name, such as those every object answers to. */
const named = <T extends object>(entries: T): T => Object.assign(Object.create(null), entries)

/** What is no number stays text, so that the check can say so. */
const wholeIn = (text: string): number | string => (/^\d{1,15}$/.test(text) ? Number(text) : text)

function valueIn(
  field: ExchangeField | undefined,
  words: string,
  attributes: Readonly<Record<string, string>>,
): unknown {
  if (field?.kind === 'whole') return wholeIn(words)
  if (field?.kind === 'code' || field?.kind === 'unit') return { ...attributes, name: words }
  return words
}
