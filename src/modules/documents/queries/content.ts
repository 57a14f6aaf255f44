/** The way to the bytes of a document, and the only one: whoever takes it is written down. */
import type { Call } from '../../../platform/http/call.ts'
import { textOfFile } from '../../../platform/office/read.ts'
import type { Download } from '../../../shared/call.ts'
import { noteLook } from '../actions/note-look.ts'
import { refuse } from '../refusals.vi.ts'

interface WantedVersion {
  documentId: string
  ordinal: number
}

/** Finds the version within reach and notes the look. */
async function opened(call: Pick<Call, 'tx' | 'actor' | 'now'>, { documentId, ordinal }: WantedVersion) {
  const version = await call.tx
    .selectFrom('documents.version')
    .select(['file_name', 'media_type', 'sha256'])
    .where('document_id', '=', documentId)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
  if (!version) return refuse('documents.not-found')
  await noteLook(call, documentId, ordinal)
  return version
}

export async function contentOf(call: Call, { download, ...wanted }: WantedVersion & { download: boolean }) {
  const version = await opened(call, wanted)
  return {
    name: version.file_name,
    mediaType: version.media_type,
    inline: !download,
    content: { sha256: version.sha256 },
  } satisfies Download
}

/** As far as anyone reads beside a form; 200,000 characters are a hundred pages. */
const MOST = 200_000
const CUT = '… Còn nữa: ở đây chỉ hiện phần đầu. Hãy tải tệp về để xem đủ.'

const isOffice = (mediaType: string) => mediaType.includes('officedocument') || mediaType === 'text/csv'

/** Read after the transaction, and off the thread that answers requests. */
export async function textOf(call: Call, wanted: WantedVersion): Promise<Download> {
  const version = await opened(call, wanted)
  if (!isOffice(version.media_type)) return refuse('documents.no-text')
  return {
    name: `${version.file_name}.txt`,
    mediaType: 'text/plain; charset=utf-8',
    inline: true,
    content: {
      make: async () => {
        const file = await new Response(await call.files.read(version.sha256)).arrayBuffer()
        const { text, cut } = await textOfFile(new Uint8Array(file), MOST)
        return new TextEncoder().encode(cut ? `${text}\n\n${CUT}` : text)
      },
    },
  }
}
