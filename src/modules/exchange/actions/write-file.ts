/** The people of a file, opened as one recording with the papers they brought; whoever is on file gains what was chosen. */
import type { Call } from '../../../platform/http/call.ts'
import { Frozen, loadRecords, noteFrozen } from '../../personnel/index.ts'
import type { Supplements } from '../contract/imports.ts'
import { peopleInFile } from '../queries/people-in-file.ts'
import { plannedFile } from '../queries/planned-file.ts'
import type { PlannedPerson, Supplement } from '../queries/planned-person.ts'
import { heldFile } from '../queries/sent-files.ts'
import { refuse } from '../refusals.vi.ts'
import { fileDecisions, nothingOpened, openPerson, supplementPerson } from './opened-people.ts'
import { takePapers } from './take-papers.ts'

/** @throws Refusal with what stands in the way, held against the file and the records as they are now. */
export async function writeFile(
  call: Call,
  { importId, skipsWrong, supplements }: { importId: string; skipsWrong: boolean; supplements: Supplements },
  told: (done: number, total: number) => Promise<void>,
): Promise<{ recordingId: number }> {
  const { tx, actor, now, files } = call
  await tx.selectFrom('exchange.people_import').select('id').where('id', '=', importId).forUpdate().execute()
  const held = await heldFile(tx, importId)
  if (held.recording_id !== null) refuse('exchange.carried-out')
  const file = await peopleInFile(files, { sha256: held.sha256, name: held.file_name })
  const planned = await plannedFile(call, file)
  const stopped = planned.flatMap((person) => person.stopped)
  if (stopped.length > 0 && !skipsWrong) throw new Frozen(stopped, namesOf(planned))
  await noteFrozen(call, stopped)
  const wrong = planned.filter(({ fate }) => fate === 'wrong').length
  if (wrong > 0 && !skipsWrong) refuse('exchange.people-wrong', { count: wrong })
  const people = planned.filter(({ fate }) => fate === 'new')
  const gaining = planned.flatMap(({ supplement }) =>
    supplement && gains(supplement, supplements) ? [supplement] : [],
  )
  if (people.length + gaining.length === 0) refuse('exchange.nothing-to-open')
  // What was taken when the file was sent may have been cleared away since: no row named it.
  if (file.archive) {
    const papers = [...people, ...gaining].flatMap(({ papers: own }) => own)
    await takePapers(call, file.archive, papers)
  }
  const opened = nothingOpened()
  for (const person of people) await openPerson(call, opened, person)
  for (const supplement of gaining) await supplementPerson(call, opened, supplement, supplements === 'all')
  const { records, added, papers, photos } = opened
  const recording = await loadRecords(call, records, `Nhận từ ${held.file_name}`, {
    events: added,
    scans: { by: actor, papers, photos },
    told: (done) => told(done, records.length + gaining.length),
  })
  await fileDecisions(call, recording, opened)
  await tx
    .updateTable('exchange.people_import')
    .set({
      recording_id: recording.id,
      recorded: records.length,
      supplemented: gaining.length,
      recorded_by_name: actor.fullName,
      recorded_at: now.toISOString(),
    })
    .where('id', '=', importId)
    .execute()
  return { recordingId: recording.id }
}

const gains = ({ missing, different }: Supplement, supplements: Supplements): boolean =>
  (supplements !== 'nothing' && missing.length > 0) || (supplements === 'all' && different.length > 0)

const namesOf = (planned: readonly PlannedPerson[]) =>
  new Map(planned.flatMap(({ stopped, fullName }) => stopped.map(({ recordId }) => [recordId, fullName] as const)))
