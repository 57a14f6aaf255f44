/** Answers that are the same for everybody: named by their content, squeezed for slow lines, kept by whoever stands between. */
import { createHash } from 'node:crypto'
import { acceptedEncoding, squeeze } from './squeeze.ts'

const CONTROL = {
  'until-changed': 'public, no-cache',
  'for-ever': 'public, max-age=31536000, immutable',
} as const

const SQUEEZED = /^(application\/json|text\/)/

/** RFC 9110, 13.1.2: compared weakly, so that a squeezed copy and a plain one are one. */
function isNamed(tag: string, ifNoneMatch: string | null): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '')
  return ifNoneMatch !== null && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').map(bare).includes(bare(tag)))
}

/** @param response of a door that keeps: it says nothing about who asked. */
export async function kept(response: Response, keep: keyof typeof CONTROL, request: Request): Promise<Response> {
  const { headers } = response
  headers.set('cache-control', CONTROL[keep])
  headers.set('vary', 'accept-encoding')
  // Open data is for other sites too: nothing here depends on a cookie.
  headers.set('access-control-allow-origin', '*')
  headers.set('cross-origin-resource-policy', 'cross-origin')
  const body = headers.has('etag') ? null : new Uint8Array(await response.arrayBuffer())
  if (body) headers.set('etag', `W/"${createHash('sha256').update(body).digest('base64url')}"`)
  if (isNamed(headers.get('etag') as string, request.headers.get('if-none-match'))) {
    // Of a stored file, whose bytes nobody has read yet.
    if (!body) await response.body?.cancel()
    for (const name of ['content-length', 'content-type', 'content-disposition']) headers.delete(name)
    return new Response(null, { status: 304, headers })
  }
  // A stored file carries its own name and is sent as it lies, in parts when asked.
  if (!body) return response
  const encoding = SQUEEZED.test(headers.get('content-type') ?? '') ? acceptedEncoding(request.headers, body) : null
  const sent = encoding ? await squeeze[encoding](body) : body
  if (encoding) headers.set('content-encoding', encoding)
  headers.set('content-length', String(sent.byteLength))
  return new Response(new Uint8Array(sent), { status: response.status, headers })
}
