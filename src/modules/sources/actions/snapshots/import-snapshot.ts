/** A file of a source, or what was pasted of it, becomes a snapshot. */
import { wholeFile } from '../../../../platform/files/whole-file.ts'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { sources } from '../../contract.ts'
import { sourceOfId } from '../../queries/one-source.ts'
import { refuse } from '../../refusals.vi.ts'
import { broughtBytes } from './brought-bytes.ts'
import { keepSnapshot } from './keep-snapshot.ts'

export async function importSnapshot(call: Call, { sourceId }: InputOf<typeof sources.importSnapshot>) {
  const { tx, files, upload } = call
  if (!upload) throw new Error('the door importSnapshot has no upload')
  const source = await sourceOfId(tx, sourceId, { lock: true })
  if (!source.is_on) return refuse('sources.off')
  const bytes = await wholeFile(files, upload.sha256)
  const { sha256, size, mediaType, name: origin } = upload
  return keepSnapshot(call, source, await broughtBytes(bytes), { sha256, size, mediaType, how: 'file', origin })
}
