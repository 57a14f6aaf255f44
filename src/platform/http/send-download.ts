/** Sends a file with safe headers: never sniffed, named as it was, previewed only in a sandbox, in parts when asked. */
import type { Download } from '../../shared/call.ts'
import type { Files } from '../files/files.ts'

const RANGE = /^bytes=(\d*)-(\d*)$/

function headersOf({ name, mediaType, inline }: Download): Record<string, string> {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '') || 'tep'
  return {
    'content-type': mediaType,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:",
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  }
}

/** The asked part of a file of the given size; 'beyond' when it lies outside, null when the whole is asked. */
export function rangeOf(header: string | null, size: number): { start: number; end: number } | 'beyond' | null {
  const match = RANGE.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return start > end || start >= size ? 'beyond' : { start, end }
}

interface Sending {
  files: Files
  request: Request
  /** Told of what breaks when the answer has begun: whoever waits for it sees it end too early. */
  fault: (error: unknown) => void
}

async function* watched(stream: AsyncIterable<Uint8Array>, fault: Sending['fault']) {
  try {
    yield* stream
  } catch (error) {
    fault(error)
    throw error
  }
}

export async function sendDownload(download: Download, { files, request, fault }: Sending): Promise<Response> {
  const headers = headersOf(download)
  if ('make' in download.content) {
    const made = await download.content.make()
    return new Response(made as Uint8Array<ArrayBuffer>, {
      headers: { ...headers, 'content-length': String(made.byteLength) },
    })
  }
  if ('stream' in download.content)
    return new Response(ReadableStream.from(watched(download.content.stream(), fault)), { headers })
  const { sha256 } = download.content
  const { size } = await files.stat(sha256)
  const range = rangeOf(request.headers.get('range'), size)
  if (range === 'beyond') return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  const body = await files.read(sha256, range ?? undefined)
  const length = range ? range.end - range.start + 1 : size
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-length': String(length),
      etag: `"${sha256}"`,
      ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` }),
    },
  })
}
