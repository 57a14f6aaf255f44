/** The typed client: the browser calls the contract's doors with it, and with nothing else. */
import type { ArgumentOf, Bytes, Endpoint, OutputOf } from '../shared/endpoint.ts'
import { messageOf } from '../shared/endpoint.ts'
import type { Problem } from '../shared/refusal.ts'
import { words } from './text.vi.ts'

/** A no from the server, or no answer at all (status 0). `entry` is the number to tell the administrator. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly problems: readonly Problem[]
  readonly entry: string | null

  constructor(status: number, problems: readonly Problem[], entry: string | null = null) {
    super(problems.map(({ sentence }) => sentence).join(' '))
    this.name = 'ApiRefusal'
    this.status = status
    this.problems = problems
    this.entry = entry
  }
}

/** Any error as a refusal, so that a page has one thing to show. */
export function refusalFrom(error: unknown): ApiRefusal {
  if (error instanceof ApiRefusal) return error
  return new ApiRefusal(-1, [{ reason: 'page.fault', sentence: words.pageFault }])
}

export const unreachable = () => new ApiRefusal(0, [{ reason: 'network.unreachable', sentence: words.unreachable }])

interface ProblemDocument {
  detail?: string
  problems?: readonly Problem[]
  entry?: string
}

/** Reads an `application/problem+json` answer; another server in between may have answered something else. */
export function refusalOfAnswer(status: number, mediaType: string | null, text: string): ApiRefusal {
  if (mediaType?.includes('json')) {
    try {
      const { detail, problems = [], entry } = JSON.parse(text) as ProblemDocument
      const told =
        problems.length > 0 ? problems : [{ reason: String(status), sentence: detail ?? words.noAnswer(status) }]
      return new ApiRefusal(status, told, entry ?? null)
    } catch {
      // Falls through: text that says it is JSON and is not.
    }
  }
  return new ApiRefusal(status, [{ reason: String(status), sentence: words.noAnswer(status) }])
}

/** @throws ApiRefusal when a proxy in between answered a page of its own. */
export function answerIn(status: number, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusalOfAnswer(status, null, text)
  }
}

type Listener = () => void
const signedOutListeners = new Set<Listener>()

/** Runs when the server says that the session has ended. Gives the function that stops listening. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener)
  return () => signedOutListeners.delete(listener)
}

export function noteRefusal(refusal: ApiRefusal): ApiRefusal {
  if (refusal.status === 401) for (const listener of signedOutListeners) listener()
  return refusal
}

/** Address of a GET door, for download links and previews. */
export function urlOf<E extends Endpoint>(door: E, argument: ArgumentOf<E>): string {
  return messageOf(door, (argument ?? {}) as Record<string, unknown>).url
}

async function fetchOnceMore(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    // Only looking is repeated: an action may have been done although its answer was lost.
    if (init.method !== 'GET') throw unreachable()
    await new Promise((after) => setTimeout(after, 400))
    return fetch(url, init).catch((again) => {
      throw init.signal?.aborted ? again : unreachable()
    })
  }
}

/** Calls a door that answers JSON. @throws ApiRefusal */
export async function call<E extends Endpoint>(door: E, argument: ArgumentOf<E>): Promise<OutputOf<E>> {
  const isPost = door.method === 'POST'
  const { url, body } = messageOf(door, (argument ?? {}) as Record<string, unknown>)
  const response = await fetchOnceMore(url, {
    method: door.method,
    credentials: 'same-origin',
    headers: isPost ? { 'content-type': 'application/json', 'x-noivu': '1' } : {},
    ...(body !== null && { body }),
  })
  const text = await response.text().catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw noteRefusal(refusalOfAnswer(response.status, response.headers.get('content-type'), text))
  return answerIn(response.status, text) as OutputOf<E>
}

/** Text that a door answers with, to be shown in the page. @throws ApiRefusal */
export async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  const response = await fetchOnceMore(url, { method: 'GET', credentials: 'same-origin', ...(signal && { signal }) })
  const text = await response.text().catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw noteRefusal(refusalOfAnswer(response.status, response.headers.get('content-type'), text))
  return text
}

export type JsonEndpoint = Endpoint & { output: Exclude<Endpoint['output'], Bytes> }
