/**
 * One request, from door to answer: session → permission → scope → parse → act → audit → commit → shape.
 * Nothing else opens transactions for handlers, so nothing can forget a step.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Download } from '../../shared/call.ts'
import type { Endpoint } from '../../shared/endpoint.ts'
import { Refusal } from '../../shared/refusal.ts'
import { type Database, limit, widthOf } from '../db/open.ts'
import { fileName } from '../files/file-name.ts'
import type { Files, StoredFile } from '../files/files.ts'
import { jobsIn } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import { answerOf, isFreeApart } from '../processes/apart.ts'
import type { Seals } from '../seals/seals.ts'
import type { Actor, Call, Tx } from './call.ts'
import type { Entrance, Gate } from './gate.ts'
import { kept } from './kept.ts'
import { parseInput, problemResponse, refusalOf, refuse } from './problem.ts'
import { rawInput } from './read-input.ts'
import { sendDownload } from './send-download.ts'
import { sessionControl } from './session-cookie.ts'

export interface Ground {
  database: Database
  gate: Gate
  files: Files
  mail: { isOn: boolean }
  seals: Seals
  log: Log
  clock: () => Date
  secureCookies: boolean
  trustProxy: boolean
  /** Where people open the program; null: as each request came. */
  publicUrl: string | null
}

export interface ServedDoor {
  /** 'par.submitAssessment' — the name in the audit. */
  name: string
  door: Endpoint
  handler: (call: Call, input: unknown) => unknown
}

const permissionOf = ({ access }: Endpoint): string | null =>
  typeof access === 'string' ? null : 'may' in access ? access.may : access.mayOwn

const isOwn = ({ access }: Endpoint): boolean => typeof access !== 'string' && 'mayOwn' in access

/** Changes, and readings behind a permission, leave an entry; the open pages and one's own menu do not. */
const isLogged = (door: Endpoint): boolean =>
  !door.isAnonymous && (door.method === 'POST' || typeof door.access !== 'string')

/** Of a refusal at an anonymous door only the day is kept. */
function dayOf(instant: Date): Date {
  const day = new Date(instant)
  day.setUTCHours(0, 0, 0, 0)
  return day
}

/** Lock one. @throws Refusal 401 or 403. */
function passDoor({ access }: Endpoint, { actor, everywhere, units }: Entrance): void {
  if (access === 'public') return
  if (actor === null) refuse('access.sign-in')
  if (access !== 'signed-in' && !everywhere && units.length === 0) refuse('access.not-permitted')
}

/** Another site's page cannot set the header, and a browser always tells the origin of a POST. */
function refuseForeignOrigin(request: Request): void {
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? new URL(request.url).host
  if (request.headers.get('x-noivu') !== '1' || (origin !== null && URL.parse(origin)?.host !== host))
    refuse('access.foreign-origin')
}

/** What stands in the address bar of whoever asks; a proxy says it in its own headers. */
function originOf({ publicUrl, trustProxy }: Ground, { url, headers }: Request): string {
  if (publicUrl !== null) return publicUrl
  const { protocol, host } = new URL(url)
  const told = (name: string) => (trustProxy ? headers.get(name)?.split(',')[0]?.trim() : undefined)
  return `${told('x-forwarded-proto') ?? protocol.slice(0, -1)}://${told('x-forwarded-host') ?? host}`
}

type Subject = Record<string, string | number | readonly string[]>

/** The ids a request names, so that reading a record is known by the record; so many chosen at once too. Never its content. */
const MOST_CHOSEN = 1_000
function subjectOf(input: unknown): Subject {
  const named = Object.entries((input ?? {}) as Record<string, unknown>)
  const isId = ([name, value]: [string, unknown]) =>
    /(^id|Id|year)$/.test(name) && ['string', 'number'].includes(typeof value)
  const chosen = named.flatMap(([name, value]): [string, unknown][] =>
    name === 'recordIds' && Array.isArray(value) && value.length > 0 ? [[name, value.slice(0, MOST_CHOSEN)]] : [],
  )
  return Object.fromEntries([...named.filter(isId), ...chosen]) as Subject
}

/** Names travel percent-encoded; one that is not is taken as it stands. */
function nameFrom(header: string | null): string {
  try {
    return fileName(decodeURIComponent(header ?? ''))
  } catch {
    return fileName(header ?? '')
  }
}

export async function perform(
  ground: Ground,
  served: ServedDoor,
  request: Request,
  pathParts: Record<string, string>,
  address: string,
): Promise<Response> {
  const { door, handler, name } = served
  const started = performance.now()
  const now = ground.clock()
  let entry = randomUUID()
  const session = sessionControl(request, ground.secureCookies)
  // Whoever answers anonymously may be signed in besides: an anonymous door does not look. An answer kept for all is nobody's own.
  const token = door.isAnonymous || door.keep ? null : session.control.token
  const asked = { token, permission: permissionOf(door), now, isPresence: !door.isUnattended }
  const known: { actor: Actor | null; scope: string; subject: Subject } = {
    actor: null,
    scope: 'none',
    subject: {},
  }

  const enter = async (tx: Tx): Promise<Entrance> => {
    const entrance = await ground.gate(tx, asked)
    known.actor = entrance.actor
    passDoor(door, entrance)
    // Its own record is all that an own-door shows, wherever the permission is held.
    return isOwn(door) ? { ...entrance, everywhere: false, units: [] } : entrance
  }

  const record = (tx: Tx, outcome: 'done' | 'refused' | 'failed', reason: string | null) =>
    sql`select audit.write_entry(${entry}::uuid, ${(door.isAnonymous ? dayOf(now) : now).toISOString()}::timestamptz, ${known.actor?.accountId ?? null}::uuid, ${name},
      ${JSON.stringify(door.isAnonymous ? {} : known.subject)}::jsonb, ${known.scope}, ${door.isAnonymous ? null : address}, ${outcome}, ${reason}, ${Math.round(performance.now() - started)}::int)`.execute(
      tx,
    )

  const receive = async (): Promise<(StoredFile & { name: string }) | null> => {
    if (!door.upload) return null
    // Known before a byte is taken: a stranger cannot fill the disk. The transaction is over before the upload starts.
    await ground.database.begin(enter)
    const announcedBytes = Number(request.headers.get('content-length'))
    const claimedName = nameFrom(request.headers.get('x-file-name'))
    const kept = await ground.files.receive(request.body ?? new ReadableStream({ start: (source) => source.close() }), {
      ...door.upload,
      signal: request.signal,
      claimedName,
      ...(announcedBytes > 0 && { announcedBytes }),
    })
    return { ...kept, name: claimedName }
  }

  const act = async (upload: (StoredFile & { name: string }) | null) =>
    ground.database.begin(async (tx) => {
      const entrance = await enter(tx)
      const limits = {
        everywhere: entrance.everywhere,
        units: entrance.units,
        accountId: entrance.actor?.accountId ?? null,
        entry,
        own: isOwn(door),
        permission: asked.permission,
      }
      known.scope = limits.everywhere ? 'everywhere' : `${widthOf(limits)}:${limits.units.length}`
      await limit(tx, limits)
      const input = parseInput(door.input, await rawInput(door, request, pathParts))
      known.subject = subjectOf(input)
      const answer = await handler(
        {
          tx,
          actor: entrance.actor as Actor,
          now,
          entry,
          scope: { everywhere: limits.everywhere, units: limits.units },
          apart: (file, input) => {
            if (!isFreeApart()) refuse('request.busy')
            return answerOf(file, { url: ground.database.url, limits, input })
          },
          jobs: jobsIn(tx),
          files: ground.files,
          seals: ground.seals,
          mailIsOn: ground.mail.isOn,
          upload,
          session: session.control,
          origin: originOf(ground, request),
          address: door.isAnonymous ? '' : address,
        },
        input,
      )
      if (isLogged(door) && !(answer instanceof Refusal)) await record(tx, 'done', null)
      return answer
    })

  const noteFault = (error: unknown) => ground.log.error({ entry, door: name, error: (error as Error).stack }, 'fault')

  try {
    if (door.method === 'POST') refuseForeignOrigin(request)
    const answer = await act(await receive())
    // Returned, not thrown: what was written stays, the answer is still no.
    if (answer instanceof Refusal) throw answer
    // What goes wrong while a file is set or sent comes after the handler's own entry, which stands.
    if (isLogged(door)) entry = randomUUID()
    const response =
      'kind' in door.output
        ? await sendDownload(answer as Download, { files: ground.files, request, fault: noteFault })
        : Response.json(door.output.parse(answer), { headers: { 'cache-control': 'no-store' } })
    session.write(response.headers)
    return door.keep ? await kept(response, door.keep, request) : response
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) noteFault(error)
    // After the rollback, in a transaction of its own: a refusal is part of the history too.
    await ground.database
      .within(
        { everywhere: false, units: [], accountId: known.actor?.accountId ?? null, entry, permission: null },
        (tx) =>
          record(
            tx,
            refusal ? 'refused' : 'failed',
            refusal?.problems[0]?.reason ?? (refusal ? String(refusal.status) : 'fault'),
          ),
      )
      .catch((lost) => ground.log.error({ entry, door: name, error: String(lost) }, 'audit entry not written'))
    return problemResponse(refusal, entry)
  }
}
