import type { Files } from './files.ts'

/** All of a kept file at once: for what is read as a whole, never for what is only passed on. */
export const wholeFile = async (files: Pick<Files, 'read'>, sha256: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(await files.read(sha256)).arrayBuffer())
