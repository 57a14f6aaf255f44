/** The people of a file that was sent, as they stand in it, and the papers that came with them: JSON, XML, or a package of either. */
import { type ZipReading, zipIn } from '../../../platform/files/read-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import { elementsOf } from '../../../platform/office/xml.ts'
import { refuse } from '../refusals.vi.ts'
import { PAPERS_FILE, type PackedPaper, readPapers } from '../rules/papers.ts'
import { FORMAT, VERSION } from '../rules/person.ts'
import { isRecord } from '../rules/read-value.ts'
import { NAMESPACE } from '../rules/xml-file.ts'
import { peopleOfXml } from '../rules/xml-people.ts'
import { STRUCTURE } from './structure.ts'

/** A package holds at most a thousand; what leaves the product whole is cut into files of five hundred. */
const MOST = 2_000
/** Of what is read into memory at once: people as data, without their scans. */
const MOST_MB = 64
const MOST_BYTES = MOST_MB * 1024 ** 2

export interface FileOfPeople {
  people: readonly unknown[]
  papers: readonly PackedPaper[]
  /** Where the bytes of the papers are; null: it is no package. */
  archive: ZipReading | null
}

/** @throws Refusal exchange.not-exchange, .broken, .newer, .nobody, .too-many, .papers-shape, .paper-absent */
export async function peopleInFile(
  files: Call['files'],
  { sha256, name }: { sha256: string; name: string },
): Promise<FileOfPeople> {
  const archive = await archiveIn(files, sha256, name)
  if (archive === null && (await files.stat(sha256)).size > MOST_BYTES) refuse('exchange.too-long', { limit: MOST_MB })
  const bytes = archive ? await peopleIn(archive) : await wholeOf(await files.read(sha256))
  const people = isXml(bytes) ? fromXml(bytes) : fromJson(bytes)
  if (people.length === 0) refuse('exchange.nobody')
  if (people.length > MOST) refuse('exchange.too-many', { most: MOST })
  return { people, papers: archive ? await papersIn(archive) : [], archive }
}

const wholeOf = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer())

async function archiveIn(files: Call['files'], sha256: string, name: string): Promise<ZipReading | null> {
  const [first, second] = await wholeOf(await files.read(sha256, { start: 0, end: 1 }))
  return first === 0x50 && second === 0x4b ? zipIn(files, sha256, name) : null
}

async function peopleIn(archive: ZipReading): Promise<Uint8Array> {
  const name = ['ho-so.json', 'ho-so.xml'].find((one) => archive.sizes.has(one))
  return name === undefined ? refuse('exchange.not-exchange') : unpacked(archive, name)
}

async function unpacked(archive: ZipReading, name: string): Promise<Uint8Array> {
  if ((archive.sizes.get(name) ?? 0) > MOST_BYTES) refuse('exchange.too-long', { limit: MOST_MB })
  const pieces: Uint8Array[] = []
  for await (const piece of archive.part(name)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function papersIn(archive: ZipReading): Promise<readonly PackedPaper[]> {
  if (!archive.sizes.has(PAPERS_FILE)) return []
  const papers = readPapers(parsed(new TextDecoder().decode(await unpacked(archive, PAPERS_FILE))))
  if ('reason' in papers) return refuse(papers.reason, papers.params)
  const absent = papers.find(({ path }) => !archive.sizes.has(path))
  return absent ? refuse('exchange.paper-absent', { path: absent.path }) : papers
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
