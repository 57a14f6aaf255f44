/** Keeps a file of people, once it reads as one, with the bytes of the papers it brings. */
import type { Call } from '../../../platform/http/call.ts'
import { peopleInFile } from '../queries/people-in-file.ts'
import { refuse } from '../refusals.vi.ts'
import { unitInCharge } from '../rules/unit-in-charge.ts'
import { takePapers } from './take-papers.ts'

export async function sendFile(call: Call) {
  const { tx, actor, now, files, upload } = call
  if (!upload) throw new Error('the door sendFile has no upload')
  const unitId = unitInCharge(call) ?? refuse('exchange.no-unit-in-charge')
  const { people, papers, archive } = await peopleInFile(files, upload)
  if (archive) await takePapers(call, archive, papers)
  const { id } = await tx
    .insertInto('exchange.people_import')
    .values({
      unit_id: unitId,
      file_name: upload.name,
      sha256: upload.sha256,
      size: upload.size,
      people: people.length,
      sent_by_name: actor.fullName,
      sent_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { importId: id }
}
