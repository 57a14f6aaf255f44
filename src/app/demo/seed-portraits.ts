/** Drawn portraits for the people of the sample department, so that cards and the chart of its staff have faces. */
import { unitsOn } from '../../modules/organization/index.ts'
import { recordEvents } from '../../modules/personnel/index.ts'
import type { Files } from '../../platform/files/files.ts'
import type { Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { portraitOf } from './portraits/portrait.ts'
import { SAMPLE_DEPARTMENT } from './seed-personnel.ts'

export async function seedPortraits({ tx, files }: { tx: Tx; files: Files }, now: Date): Promise<void> {
  const today = dayIn(now)
  const sample = (await unitsOn(tx, today)).find(({ fullName }) => fullName === SAMPLE_DEPARTMENT)
  if (!sample) throw new Error(`${SAMPLE_DEPARTMENT} is not there on ${today}`)
  const people = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name as fullName', 'sex', 'opened_on as openedOn'])
    .where('unit_id', '=', sample.unitId)
    .orderBy('id')
    .execute()
  const photos = await Promise.all(
    people.map(async (person) => ({ ...person, sha256: (await files.write(portraitOf(person))).sha256 })),
  )
  await tx
    .insertInto('personnel.photo')
    .values(photos.map(({ id, sha256 }) => ({ record_id: id, sha256, media_type: 'image/png' as const })))
    .execute()
  await recordEvents(
    { tx, now },
    'declaration',
    photos.map(({ id, openedOn, sha256 }) => ({
      recordId: id,
      kind: 'declare',
      effectiveOn: openedOn,
      standing: 'verified' as const,
      effects: [{ op: 'set', part: 'photo', slot: '', from: openedOn, to: null, values: { sha256 } }],
    })),
    'Ảnh vẽ, dữ liệu giả định',
  )
}
