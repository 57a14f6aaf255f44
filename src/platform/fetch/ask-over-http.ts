/**
 * Asks another system over HTTP and gives back bytes: within a time, up to a size, from the one host that was named.
 * Never in a transaction: the world takes as long as it likes.
 */
import { lookup } from 'node:dns/promises'
import { BlockList, isIPv6 } from 'node:net'

export interface Asking {
  address: string
  header: { name: string; value: string } | null
  mostBytes: number
  seconds: number
  /** Stops the asking; what came so far is thrown away. */
  signal?: AbortSignal
  onBytes?: (received: number, announced: number | null) => void
}

export interface Answered {
  bytes: Uint8Array
  /** Without its parameters, in small letters. */
  mediaType: string
}

/** Where a name leads. Servers of a province stand in its own network, so inside is allowed; it is told, never hidden. */
export interface Place {
  answeredFrom: string
  isInside: boolean
}

export type WhyNot =
  | { why: 'unreachable'; code: string }
  | { why: 'status'; status: number }
  | { why: 'redirected'; to: string }
  | { why: 'too-large' }
  | { why: 'too-slow' }
  | { why: 'stopped' }

export class NotAnswered extends Error {
  readonly because: WhyNot
  constructor(because: WhyNot) {
    super(because.why)
    this.name = 'NotAnswered'
    this.because = because
  }
}

const INSIDE = new BlockList()
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  INSIDE.addSubnet(network, bits, 'ipv4')
INSIDE.addAddress('::1', 'ipv6')
INSIDE.addSubnet('fc00::', 7, 'ipv6')
INSIDE.addSubnet('fe80::', 10, 'ipv6')

const codeOf = (error: unknown): string => {
  const { code, cause, name } = error as { code?: string; cause?: unknown; name?: string }
  return code ?? (cause ? codeOf(cause) : (name ?? 'unknown'))
}

/** @throws NotAnswered when the name leads nowhere. */
export async function placeOf(address: string): Promise<Place> {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(host).catch((error: unknown) => {
    throw new NotAnswered({ why: 'unreachable', code: codeOf(error) })
  })
  return { answeredFrom: found.address, isInside: INSIDE.check(found.address, isIPv6(found.address) ? 'ipv6' : 'ipv4') }
}

const MOST_HOPS = 3

/** The next address on the same server; anywhere else the key we send has no business. */
function nextOf(response: Response, from: URL): URL {
  const location = response.headers.get('location') ?? ''
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null
  if (to && to.host === from.host && to.protocol === from.protocol) return to
  throw new NotAnswered({ why: 'redirected', to: to?.origin ?? location })
}

async function bodyOf(response: Response, { mostBytes, onBytes }: Asking): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN)
  if (announced > mostBytes) throw new NotAnswered({ why: 'too-large' })
  const pieces: Uint8Array[] = []
  let received = 0
  for await (const piece of response.body ?? []) {
    received += piece.length
    if (received > mostBytes) throw new NotAnswered({ why: 'too-large' })
    pieces.push(piece)
    onBytes?.(received, Number.isNaN(announced) ? null : announced)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

async function ask(asking: Asking, signal: AbortSignal): Promise<Answered> {
  const { header } = asking
  let url = new URL(asking.address)
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json, text/csv;q=0.9', ...(header && { [header.name]: header.value }) },
    })
    if (response.ok)
      return {
        bytes: await bodyOf(response, asking),
        mediaType: (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      }
    await response.body?.cancel()
    if (response.status < 300 || response.status >= 400)
      throw new NotAnswered({ why: 'status', status: response.status })
    url = nextOf(response, url)
  }
  throw new NotAnswered({ why: 'redirected', to: url.origin })
}

/** @throws NotAnswered */
export async function askOverHttp(asking: Asking): Promise<Answered> {
  const late = AbortSignal.timeout(asking.seconds * 1_000)
  const signal = asking.signal ? AbortSignal.any([late, asking.signal]) : late
  try {
    return await ask(asking, signal)
  } catch (error) {
    if (error instanceof NotAnswered) throw error
    if (asking.signal?.aborted) throw new NotAnswered({ why: 'stopped' })
    if (late.aborted) throw new NotAnswered({ why: 'too-slow' })
    throw new NotAnswered({ why: 'unreachable', code: codeOf(error) })
  }
}
