/** Tells those who keep the sources what is wrong: the first failure of a row of failures, and each time figures become late. */
import type { Call } from '../../../../platform/http/call.ts'
import { tell } from '../../../notices/index.ts'
import { sourceNotices } from '../../notices.vi.ts'
import { type SourceOfTable, sourceList, standings } from '../../queries/source-list.ts'

const TO = { everywhere: 'sources.manage' }
const path = (sourceId: string) => `/sources/${sourceId}`

export async function tellFailure(
  { tx, now }: Call,
  source: SourceOfTable,
  attemptId: string,
  reason: string,
): Promise<void> {
  const before = await tx
    .selectFrom('sources.attempt')
    .select('state')
    .where('source_id', '=', source.id)
    .where('id', '<>', attemptId)
    .where('state', 'in', ['done', 'same', 'failed'])
    .orderBy('asked_at', 'desc')
    .executeTakeFirst()
  if (before?.state === 'failed') return
  const [standing] = await standings({ tx, now }, [source])
  await tell(tx, {
    ...sourceNotices.failed(source.name, now.toISOString(), reason, standing?.standing.age ?? null),
    to: TO,
    key: `sources.failed:${attemptId}`,
    kind: 'task',
    path: path(source.id),
    at: now,
  })
}

/** @returns how many people were told something new. */
export async function tellLate({ tx, now }: Call): Promise<number> {
  let told = 0
  for (const { id, name, standing, newest, lateAfterDays } of await sourceList({ tx, now })) {
    if (standing.state !== 'late' || standing.age === null || newest === null) continue
    told += await tell(tx, {
      ...sourceNotices.late(name, standing.age, lateAfterDays),
      to: TO,
      key: `sources.late:${newest.id}`,
      kind: 'deadline',
      path: path(id),
      at: now,
    })
  }
  return told
}
