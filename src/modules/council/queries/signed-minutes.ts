/** The minutes as they were signed. */
import type { Tx } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { refuse } from '../refusals.vi.ts'
import { sessionRow } from './held-session.ts'

export async function signedMinutes(tx: Tx, sessionId: string, download: boolean): Promise<Download> {
  const row = await sessionRow(tx, sessionId)
  const { signed_file_name: name, signed_media_type: mediaType, signed_sha256: sha256 } = row
  if (name === null || mediaType === null || sha256 === null) return refuse('council.not-found')
  return { name, mediaType, inline: !download, content: { sha256 } }
}
