/** The people of a file that was sent, as they stand in it: JSON or XML, by what is in it. */
import type { Call } from '../../../platform/http/call.ts'
import { elementsOf } from '../../../platform/office/xml.ts'
import { refuse } from '../refusals.vi.ts'
import { FORMAT, VERSION } from '../rules/person.ts'
import { isRecord } from '../rules/read-value.ts'
import { NAMESPACE } from '../rules/xml-file.ts'
import { peopleOfXml } from '../rules/xml-people.ts'
import { STRUCTURE } from './structure.ts'

/** A package holds at most a thousand; what leaves the product whole is cut into files of five hundred. */
const MOST = 2_000

/** @throws Refusal exchange.not-exchange, .broken, .newer, .nobody, .too-many */
export async function peopleInFile(files: Call['files'], sha256: string): Promise<readonly unknown[]> {
  const bytes = new Uint8Array(await new Response(await files.read(sha256)).arrayBuffer())
  const people = isXml(bytes) ? fromXml(bytes) : fromJson(bytes)
  if (people.length === 0) refuse('exchange.nobody')
  if (people.length > MOST) refuse('exchange.too-many', { most: MOST })
  return people
}

const isXml = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith('<')

function fromXml(bytes: Uint8Array): unknown[] {
  const people: unknown[] = []
  const reading = peopleOfXml(STRUCTURE, (person) => people.push(person))
  elementsOf(bytes, { ...reading, enough: () => people.length > MOST, broken: () => refuse('exchange.broken') })
  const head = reading.head()
  if (head?.xmlns !== NAMESPACE) refuseVersion(head?.version, head?.xmlns?.startsWith('urn:noivu:personnel:') === true)
  return people
}

function fromJson(bytes: Uint8Array): unknown[] {
  const file = parsed(new TextDecoder().decode(bytes))
  if (!isRecord(file) || file.format !== FORMAT || !Array.isArray(file.people)) return refuse('exchange.not-exchange')
  if (file.version !== VERSION) refuseVersion(file.version, true)
  return file.people
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(text.trimStart().startsWith('{') ? 'exchange.broken' : 'exchange.not-exchange')
  }
}

const refuseVersion = (version: unknown, isOurs: boolean): never =>
  isOurs
    ? refuse('exchange.newer', { version: String(version ?? '?'), known: VERSION })
    : refuse('exchange.not-exchange')
