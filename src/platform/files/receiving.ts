/** Taking a stream in: counted and hashed while it is written, judged by its content when it is there. */
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { contentOf, type MediaType, mediaTypeNames } from './content.ts'
import { fileInWords, sizeInWords } from './file-name.ts'
import { refuse } from './refusals.vi.ts'

export interface Receiving {
  maxBytes: number
  /** What is accepted, by content. */
  mediaTypes: readonly string[]
  /** The name it came with: for the sentences, and to tell CSV from other text. */
  claimedName?: string
  /** The size the sender announced (Content-Length): too large is then refused before a byte is read. */
  announcedBytes?: number
  signal?: AbortSignal
}

/** Writes the stream out, counting and hashing; stops at the first byte too many. */
export async function copyOut(stream: AsyncIterable<Uint8Array>, handle: FileHandle, receiving: Receiving) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of untilInterrupted(stream, receiving)) {
    size += chunk.length
    refuseBeyondLimit(size, receiving, false)
    hash.update(chunk)
    await handle.appendFile(chunk)
  }
  if (size === 0) refuse('files.empty', { file: fileInWords(receiving.claimedName) })
  return { sha256: hash.digest('hex'), size }
}

/** The sender's failures become a refusal; the disk's own stay faults. */
async function* untilInterrupted(
  stream: AsyncIterable<Uint8Array>,
  { signal, claimedName, announcedBytes }: Receiving,
) {
  const interrupted = () => refuse('files.interrupted', { file: fileInWords(claimedName) })
  const chunks = stream[Symbol.asyncIterator]()
  let received = 0
  try {
    while (!signal?.aborted) {
      const next = await unlessAborted(chunks.next(), signal).catch(interrupted)
      if (next.done) return received < (announcedBytes ?? 0) ? interrupted() : undefined
      received += next.value.length
      yield next.value
    }
    interrupted()
  } finally {
    // Not awaited: a sender that hangs would keep us hanging.
    chunks.return?.().catch(() => undefined)
  }
}

/**
 * A race of its own for each piece: one promise raced against all of them would keep every piece until the signal is settled, which
 * it hardly ever is.
 */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const aborted = Promise.withResolvers<never>()
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', stop))
}

/** @param exact false while the stream is still running and its size unknown. */
export function refuseBeyondLimit(bytes: number, { maxBytes, claimedName }: Receiving, exact: boolean): void {
  if (bytes <= maxBytes) return
  const size = exact ? sizeInWords(bytes) : `hơn ${sizeInWords(maxBytes)}`
  refuse('files.too-large', { file: fileInWords(claimedName), size, limit: sizeInWords(maxBytes) })
}

/** The kind of the written file. @throws Refusal when it is not one of those accepted. */
export async function acceptedType(handle: FileHandle, size: number, receiving: Receiving): Promise<MediaType> {
  const readAt = async (position: number, length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    return buffer.subarray(0, bytesRead)
  }
  const file = fileInWords(receiving.claimedName)
  const content = await contentOf(readAt, size, receiving.claimedName)
  if (content.is === 'program') return refuse('files.is-a-program', { file, found: content.found })
  if (content.is === 'damaged') return refuse('files.damaged', { file, found: content.found, why: content.why })
  if (content.is === 'locked') return refuse('files.locked', { file, found: content.found })
  if (content.is !== 'other' && receiving.mediaTypes.includes(content.is)) return content.is
  return refuse('files.wrong-type', {
    file,
    found: content.is === 'other' ? content.found : mediaTypeNames[content.is],
    accepted: receiving.mediaTypes.map((type) => mediaTypeNames[type as MediaType] ?? type).join(', '),
  })
}
