/**
 * Asks a source and freezes what it says. Whatever goes wrong out there is written down with its reason and told once; it never
 * stops a round, for the last snapshot stands. Each step is a transaction of its own; nobody waits on the world inside one.
 */
import { type Answered, askOverHttp, NotAnswered, placeOf } from '../../../../platform/fetch/ask-over-http.ts'
import type { Call } from '../../../../platform/http/call.ts'
import type { Work } from '../../../../platform/jobs/task.ts'
import { Refusal } from '../../../../shared/refusal.ts'
import { MOST_BYTES } from '../../contract/snapshots.ts'
import { attemptOfId } from '../../queries/attempts.ts'
import { sourceOfId } from '../../queries/one-source.ts'
import type { SourceOfTable } from '../../queries/source-list.ts'
import { problemOf } from '../../refusals.vi.ts'
import { broughtBytes } from '../snapshots/brought-bytes.ts'
import { keepSnapshot, sameSnapshot } from '../snapshots/keep-snapshot.ts'
import { tellFailure } from './tell.ts'
import { whyNotAnswered } from './why-not-answered.ts'

export interface Limits {
  mostBytes: number
  seconds: number
  /** How often it is looked whether somebody stopped it. */
  lookEveryMs: number
}

export const LIMITS: Limits = { mostBytes: MOST_BYTES, seconds: 60, lookEveryMs: 1_000 }

const TYPES: Record<string, { isJson: boolean; fileName: string }> = {
  'application/json': { isJson: true, fileName: 'tra-loi.json' },
  'text/json': { isJson: true, fileName: 'tra-loi.json' },
  'text/csv': { isJson: false, fileName: 'tra-loi.csv' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { isJson: false, fileName: 'tra-loi.xlsx' },
}
const typeOf = (mediaType: string) => TYPES[mediaType.endsWith('+json') ? 'application/json' : mediaType]

/** The address without its query: keys stand there with some systems. */
const originOf = (address: string) => {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`
}

type Change = Partial<{
  state: 'running' | 'done' | 'same'
  started_at: string
  ended_at: string
  received: number
  announced: number | null
  answered_from: string
  is_inside: boolean
  snapshot_id: string
}>

/** @returns false when it was stopped meanwhile. */
async function note({ tx }: Pick<Call, 'tx'>, attemptId: string, change: Change): Promise<boolean> {
  const row = await tx
    .updateTable('sources.attempt')
    .set(change)
    .where('id', '=', attemptId)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function begin(call: Call, attemptId: string) {
  const attempt = await attemptOfId(call.tx, attemptId)
  const source = await sourceOfId(call.tx, attempt.source_id)
  const isOurs = await note(call, attemptId, { state: 'running', started_at: call.now.toISOString() })
  if (!isOurs) return null
  if (source.address === null) {
    await fail(call, attemptId, source, problemOf({ reason: 'sources.no-address' }).sentence)
    return null
  }
  const value = source.sealed_secret === null ? null : new TextDecoder().decode(call.seals.open(source.sealed_secret))
  const header = source.header_name !== null && value !== null ? { name: source.header_name, value } : null
  return { source, address: source.address, header, files: call.files }
}

/** Asks while every so often it is written down how far that is, and looked whether it was stopped. */
async function askWatched(
  work: Work,
  attemptId: string,
  { address, header }: { address: string; header: { name: string; value: string } | null },
  { mostBytes, seconds, lookEveryMs }: Limits,
): Promise<Answered> {
  const place = await placeOf(address)
  await work.step((call) => note(call, attemptId, { answered_from: place.answeredFrom, is_inside: place.isInside }))
  const stop = new AbortController()
  let far: { received: number; announced: number | null } = { received: 0, announced: null }
  const look = async () => {
    const goesOn = await work.step((call) => note(call, attemptId, far))
    if (!goesOn) stop.abort()
  }
  let looking = Promise.resolve()
  const watch = setInterval(() => {
    looking = looking.then(look)
  }, lookEveryMs)
  try {
    return await askOverHttp({
      address,
      header,
      mostBytes,
      seconds,
      signal: AbortSignal.any([stop.signal, work.progress.signal]),
      onBytes: (received, announced) => {
        far = { received, announced }
      },
    })
  } finally {
    clearInterval(watch)
    await looking
  }
}

/** @returns why not; null when it is kept, or holds nothing new. @throws Refusal, NotAnswered */
async function pulled(
  work: Work,
  attemptId: string,
  begun: NonNullable<Awaited<ReturnType<typeof begin>>>,
  limits: Limits,
) {
  const { source, address, files } = begun
  const { bytes, mediaType } = await askWatched(work, attemptId, begun, limits)
  const type = typeOf(mediaType)
  if (!type) {
    const params = { host: new URL(address).host, type: mediaType.slice(0, 80) || 'không rõ loại' }
    return problemOf({ reason: 'sources.answered-type', params }).sentence
  }
  const brought = await broughtBytes(bytes, type.isJson)
  const stored = await files.write(bytes, type.fileName)
  await work.step(async (call) => {
    const ended = { ended_at: call.now.toISOString(), received: bytes.length, announced: bytes.length }
    const same = await sameSnapshot(call, source.id, stored.sha256)
    if (same) return note(call, attemptId, { ...ended, state: 'same', snapshot_id: same.id })
    // Stopped in the last moment: the row is another's, and nothing is kept.
    if (!(await note(call, attemptId, { received: bytes.length }))) return false
    const snapshot = await keepSnapshot(call, source, brought, { ...stored, how: 'pull', origin: originOf(address) })
    return note(call, attemptId, { ...ended, state: 'done', snapshot_id: snapshot.id })
  })
  return null
}

/** A refusal of a file with a hundred wrong rows is told by the first few. */
const SENTENCES = 5

function reasonOf(error: unknown, address: string, limits: Limits): string | null {
  if (error instanceof NotAnswered) {
    const { because } = error
    return because.why === 'stopped' ? null : problemOf(whyNotAnswered(new URL(address).host, because, limits)).sentence
  }
  if (!(error instanceof Refusal)) throw error
  const rest = error.problems.length - SENTENCES
  const told = error.problems.slice(0, SENTENCES).map(({ sentence }) => sentence)
  return [...told, ...(rest > 0 ? [`Còn ${rest} chỗ khác chưa đúng.`] : [])].join('\n')
}

async function fail(call: Call, attemptId: string, source: SourceOfTable, reason: string) {
  const failed = await call.tx
    .updateTable('sources.attempt')
    .set({ state: 'failed', reason, ended_at: call.now.toISOString() })
    .where('id', '=', attemptId)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  if (failed) await tellFailure(call, source, attemptId, reason)
}

/** Asked again after a crash it begins anew; asked about one that is over it does nothing. */
export async function pull(work: Work, attemptId: string, limits: Limits = LIMITS): Promise<void> {
  const begun = await work.step((call) => begin(call, attemptId))
  if (begun === null) return
  const reason = await pulled(work, attemptId, begun, limits).catch((error: unknown) =>
    reasonOf(error, begun.address, limits),
  )
  if (reason !== null) await work.step((call) => fail(call, attemptId, begun.source, reason))
}
