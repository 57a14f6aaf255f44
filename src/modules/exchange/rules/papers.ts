/** The list of papers of a package (`giay-to.json`): where the bytes of each are, what it is, and which events of the file rest on it. */
import type { ExchangeReason } from '../refusals.vi.ts'
import { isRecord } from './read-value.ts'

export const PAPERS_FORMAT = 'noivu-papers'
export const PAPERS_VERSION = 1
export const PAPERS_FILE = 'giay-to.json'

/** Of the file of the person, of a decision, the proof of an event, a picture of him. */
export const PAPER_KINDS = ['paper', 'decision', 'event', 'photo'] as const
export type PaperOf = (typeof PAPER_KINDS)[number]

/** What stands on a paper of the file. */
export interface PaperFactsOut {
  component: string | null
  number: string | null
  period: number | null
  sheets: number | null
  pageFrom: number | null
  pageTo: number | null
  receivedOn: string | null
  note: string | null
}

export interface PackedPaper extends PaperFactsOut {
  /** His place in the file, from one. */
  person: number
  path: string
  sha256: string
  size: number
  of: PaperOf
  title: string
  fileName: string | null
  mediaType: string
  datedOn: string | null
  /** Numbers of events in the file. */
  proves: readonly number[]
  event: number | null
}

/** In files names are of another writing, as those of fields are. */
const NAMES = {
  fileName: 'file_name',
  mediaType: 'media_type',
  datedOn: 'dated_on',
  pageFrom: 'page_from',
  pageTo: 'page_to',
  receivedOn: 'received_on',
} as const satisfies Partial<Record<keyof PackedPaper, string>>

const nameOf = (key: string): string => (NAMES as Readonly<Record<string, string>>)[key] ?? key

/** What is not known is left out. */
export function papersFile(papers: readonly PackedPaper[]): string {
  const told = papers.map((paper) =>
    Object.fromEntries(
      Object.entries(paper).flatMap(([key, value]) =>
        value === null || (Array.isArray(value) && value.length === 0) ? [] : [[nameOf(key), value]],
      ),
    ),
  )
  return `${JSON.stringify({ format: PAPERS_FORMAT, version: PAPERS_VERSION, papers: told }, null, 1)}\n`
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value)

const SHAPE: Readonly<Record<keyof PackedPaper, (value: unknown) => boolean>> = {
  person: (value) => isCount(value, 100_000),
  path: (value) => isText(value, 300),
  sha256: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  size: (value) => isCount(value, 2 ** 40),
  of: (value) => (PAPER_KINDS as readonly unknown[]).includes(value),
  title: (value) => isText(value, 300),
  fileName: orNull((value) => isText(value, 300)),
  mediaType: (value) => isText(value, 120),
  datedOn: orNull(isDay),
  proves: (value) => Array.isArray(value) && value.every((one) => isCount(one, 100_000)),
  event: orNull((value) => isCount(value, 100_000)),
  component: orNull((value) => isText(value, 40)),
  number: orNull((value) => isText(value, 80)),
  period: orNull((value) => isCount(value, 2_200) && Number(value) >= 1945),
  sheets: orNull((value) => isCount(value, 10_000)),
  pageFrom: orNull((value) => isCount(value, 10_000)),
  pageTo: orNull((value) => isCount(value, 10_000)),
  receivedOn: orNull(isDay),
  note: orNull((value) => isText(value, 500)),
}

/** @returns the list, or why it cannot be read. */
export function readPapers(raw: unknown): readonly PackedPaper[] | ExchangeReason {
  if (!isRecord(raw) || raw.format !== PAPERS_FORMAT || !Array.isArray(raw.papers))
    return { reason: 'exchange.papers-shape', params: { at: 0, field: 'papers' } }
  if (raw.version !== PAPERS_VERSION)
    return { reason: 'exchange.newer', params: { version: String(raw.version ?? '?'), known: PAPERS_VERSION } }
  const papers: PackedPaper[] = []
  for (const [at, told] of raw.papers.entries()) {
    const paper: Record<string, unknown> = {}
    for (const [key, fits] of Object.entries(SHAPE)) {
      const value = (isRecord(told) ? told[nameOf(key)] : undefined) ?? (key === 'proves' ? [] : null)
      if (!fits(value)) return { reason: 'exchange.papers-shape', params: { at: at + 1, field: nameOf(key) } }
      paper[key] = value
    }
    papers.push(paper as unknown as PackedPaper)
  }
  return papers
}
