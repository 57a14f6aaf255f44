/** The file behind a piece of evidence: its row gives the right to see the bytes, in the version it was hung with. */
import type { Call } from '../../../../platform/http/call.ts'
import { contentOf, textOf } from '../../../documents/index.ts'
import { refuse } from '../../refusals.vi.ts'

async function versionOf({ tx }: Call, evidenceId: string) {
  const hung = await tx
    .selectFrom('par.evidence')
    .select(['document_id as documentId', 'document_version as ordinal'])
    .where('id', '=', evidenceId)
    .executeTakeFirst()
  return hung ?? refuse('par.not-found')
}

export async function evidenceContent(call: Call, { evidenceId, download }: { evidenceId: string; download: boolean }) {
  return contentOf(call, { ...(await versionOf(call, evidenceId)), download })
}

export async function evidenceText(call: Call, { evidenceId }: { evidenceId: string }) {
  return textOf(call, await versionOf(call, evidenceId))
}
