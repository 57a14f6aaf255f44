/** Keeps bytes by what they are (SHA-256), so that a name never points at anything but its own content. */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { type MediaType, mediaTypeNames } from './content.ts'
import { acceptedType, copyOut, type Receiving, refuseBeyondLimit } from './receiving.ts'
import { removeUnnamed } from './remove-unnamed.ts'
import { unlessMissing } from './unless-missing.ts'

export interface StoredFile {
  /** 64 hexadecimal digits. */
  sha256: string
  /** Bytes. */
  size: number
  /** By content, never by name. */
  mediaType: MediaType
}

export interface Files {
  /**
   * Keeps a stream: all of it or nothing. Returns after content and name are on the disk for good.
   * @throws Refusal files.too-large, .wrong-type, .is-a-program, .empty, .damaged, .interrupted
   */
  receive: (stream: AsyncIterable<Uint8Array>, receiving: Receiving) => Promise<StoredFile>
  /** Keeps bytes the program itself made. @throws Refusal as `receive`, of any kind the platform knows. */
  write: (bytes: Uint8Array, name?: string) => Promise<StoredFile>
  /**
   * @param range first and last byte, both included, as in HTTP; the caller has compared it with `stat`.
   * @throws when the content is not there: a fault, since only rows that own a file name it.
   */
  read: (sha256: string, range?: { start: number; end: number }) => Promise<ReadableStream<Uint8Array>>
  /** @throws when the content is not there, as `read`. */
  stat: (sha256: string) => Promise<{ size: number; keptAt: Date }>
  /** @returns false when it was not there. The caller knows that no row owns it any more. */
  remove: (sha256: string) => Promise<boolean>
  /** Removes what interrupted uploads left. For the start, before the first request. @returns how many. */
  sweep: () => Promise<number>
  /**
   * Removes what was kept before that moment and is named by nothing. Who keeps the same bytes meanwhile keeps them.
   * @param unnamed tells which of some contents no row owns. @returns how many went.
   */
  removeUnnamed: (before: Date, unnamed: (names: readonly string[]) => Promise<readonly string[]>) => Promise<number>
  /** Reads everything again and compares it with its name. */
  verify: (sha256: string) => Promise<'whole' | 'damaged' | 'missing'>
}

/**
 * Files in a folder of this machine: hashed while they stream to `tmp`, then renamed into place.
 * @param folder holds `ab/cd/<sha256>` and `tmp`; made when absent.
 */
export function openFiles({ folder }: { folder: string }): Files {
  const temporaries = join(folder, 'tmp')
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`not a SHA-256: ${sha256}`)
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }

  async function receive(stream: AsyncIterable<Uint8Array>, receiving: Receiving): Promise<StoredFile> {
    refuseBeyondLimit(receiving.announcedBytes ?? 0, receiving, true)
    await mkdir(temporaries, { recursive: true, mode: 0o700 })
    const temporary = join(temporaries, randomUUID())
    const handle = await open(temporary, 'wx+', 0o600)
    try {
      const { sha256, size } = await copyOut(stream, handle, receiving)
      const mediaType = await acceptedType(handle, size, receiving)
      await handle.sync()
      await handle.close()
      await place(temporary, pathOf(sha256))
      return { sha256, size, mediaType }
    } catch (error) {
      await handle.close()
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** Renames even over identical content: nothing changes, and a damaged copy is healed. */
  async function place(temporary: string, path: string): Promise<void> {
    const inner = dirname(path)
    await mkdir(inner, { recursive: true, mode: 0o700 })
    await rename(temporary, path)
    // A name is kept for good only when its folder is, up to the one that was there before.
    for (const changed of [inner, dirname(inner), folder]) await syncFolder(changed)
  }

  return {
    receive,
    write: (bytes, name) =>
      receive(Readable.from([bytes]), {
        maxBytes: bytes.length,
        mediaTypes: Object.keys(mediaTypeNames),
        ...(name !== undefined && { claimedName: name }),
      }),
    read: async (sha256, range) => {
      const handle = await open(pathOf(sha256))
      return Readable.toWeb(createReadStream('', { fd: handle, ...range })) as ReadableStream<Uint8Array>
    },
    stat: async (sha256) => {
      const found = await stat(pathOf(sha256))
      return { size: found.size, keptAt: found.mtime }
    },
    remove: async (sha256) => {
      return (await unlessMissing(rm(pathOf(sha256)).then(() => true))) ?? false
    },
    sweep: async () => {
      const names = (await unlessMissing(readdir(temporaries))) ?? []
      await Promise.all(names.map((name) => rm(join(temporaries, name), { force: true })))
      return names.length
    },
    removeUnnamed: (before, unnamed) => removeUnnamed(folder, before, unnamed),
    verify: async (sha256) => {
      if (!(await unlessMissing(stat(pathOf(sha256))))) return 'missing'
      const hash = createHash('sha256')
      for await (const chunk of createReadStream(pathOf(sha256))) hash.update(chunk)
      return hash.digest('hex') === sha256 ? 'whole' : 'damaged'
    },
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // there, a folder cannot be opened to be synced
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
