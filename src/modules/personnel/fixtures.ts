/** Builders for tests: people of personnel and records with a short lawful history. */
import type { Client, House } from '../../../tests/support/house.ts'
import { openRecord } from './actions/open-record.ts'
import type { NewEvent } from './actions/write-events.ts'
import { sets } from './rules/fold/effect.ts'

export type Person = Client & { accountId: string }

/** Keeps the records of one unit. */
export const anHrOfficer = (house: House, unitId: number, fullName = 'Nguyễn Thị Hồ'): Promise<Person> =>
  house.person({ fullName, unitId, grants: [{ role: 'personnel-hr', unitId }] })

/** Of Sở Nội vụ: sees and records everywhere. */
export const aPersonnelOfficer = async (house: House, fullName = 'Trần Văn Cán'): Promise<Person> =>
  house.person({
    fullName,
    unitId: await house.unit('Sở Nội vụ'),
    grants: [{ role: 'personnel-officer', unitId: null }],
  })

/** Approves what is the head's of one unit. */
export const aUnitHead = (house: House, unitId: number, fullName = 'Phạm Thị Trưởng'): Promise<Person> =>
  house.person({ fullName, unitId, grants: [{ role: 'personnel-head', unitId }] })

/** Of Sở Nội vụ: approves everywhere. */
export const aPersonnelLeader = async (house: House, fullName = 'Hoàng Văn Duyệt'): Promise<Person> =>
  house.person({
    fullName,
    unitId: await house.unit('Sở Nội vụ'),
    grants: [{ role: 'personnel-leader', unitId: null }],
  })

/** Somebody with an account and a record that is his own. */
export async function aPersonHolding(house: House, unitId: number, fullName: string, roles: readonly string[] = []) {
  const grants = ['record-holder', ...roles].map((role) => ({ role, unitId }))
  const person = await house.person({ fullName, unitId, grants })
  const recordId = await aRecord(house, { unitId, fullName })
  await house.owner.query('update personnel.record set account_id = $1 where id = $2', [person.accountId, recordId])
  return { person, recordId }
}

export interface ARecord {
  unitId: number
  fullName?: string
  citizenId?: string
  born?: string
  /** Besides being opened: name, birth, employment since 2015, rank and pay of a chuyên viên. */
  events?: readonly Omit<NewEvent, 'recordId'>[]
}

/** A chuyên viên since 2015 at step 3 of A1. @returns the id of the record. */
export const aRecord = (
  house: House,
  { unitId, fullName = 'Lê Văn Hồ Sơ', citizenId, born = '1988-04-12', events = [] }: ARecord,
): Promise<string> =>
  house.arrange((tx) =>
    openRecord(
      { tx, now: house.clock.now },
      {
        unitId,
        fullName,
        events: [
          {
            kind: 'declare',
            effectiveOn: born,
            standing: 'verified',
            effects: [
              sets('name', born, { birthName: fullName }),
              sets('person', born, { sex: 'M', bornOn: born, ethnicity: '01' }),
              ...(citizenId === undefined ? [] : [sets('citizen-id', '2021-05-01', { number: citizenId })]),
            ],
          },
          {
            kind: 'recruit',
            effectiveOn: '2015-06-01',
            standing: 'verified',
            effects: [sets('employment', '2015-06-01', { unitId, personKind: 'CONG_CHUC' })],
          },
          {
            kind: 'appoint-rank',
            effectiveOn: '2016-06-01',
            standing: 'verified',
            effects: [
              sets('rank', '2016-06-01', { rank: '01.003', appointedOn: '2016-06-01' }),
              sets('pay', '2016-06-01', { rank: '01.003', step: 1, coefficient: 234, countedFrom: '2016-06-01' }),
            ],
          },
          ...events,
        ],
      },
    ),
  )

/** Certifies and approves the records of one unit. */
export const aHead = (house: House, unitId: number, fullName = 'Phạm Thị Thủ'): Promise<Person> =>
  house.person({ fullName, unitId, grants: [{ role: 'personnel-head', unitId }] })

/** A chuyên viên at step 3 of A1 since 1/6/2022: the fourth is reached in 2025. */
export const aStepThree = (house: House, of: Pick<ARecord, 'unitId' | 'fullName'>): Promise<string> =>
  aRecord(house, {
    ...of,
    events: [
      {
        kind: 'step-regular',
        effectiveOn: '2022-06-01',
        standing: 'verified',
        effects: [sets('pay', '2022-06-01', { rank: '01.003', step: 3, coefficient: 300, countedFrom: '2022-06-01' })],
      },
    ],
  })

/** As many people as asked for at once, employed since 2015 and nothing more: written behind the doors. */
export async function manyRecords(
  house: House,
  { unitId, count }: { unitId: number; count: number },
): Promise<string[]> {
  const { rows } = await house.owner.query<{ id: string }>(
    `with recording as (
       insert into personnel.recording (at, account_id, account_name, kind)
         values ('2015-06-01', '00000000-0000-4000-8000-000000000000', 'Hệ thống', 'import') returning id, at),
     record as (
       insert into personnel.record (unit_id, full_name, given_name, opened_on, person_kind, state)
         select $1, 'Nguyễn Văn Người ' || n, n::text, '2015-06-01', 'CONG_CHUC', 'in_use' from generate_series(1, $2::int) n returning id),
     told as (
       insert into personnel.event (event_id, record_id, kind, effective_on, effects, standing, recorded_from, recorded_by)
         select gen_random_uuid(), record.id, 'recruit', '2015-06-01', $3::jsonb, 'verified', recording.at, recording.id
         from record, recording returning id, record_id, effects, recorded_from, recorded_by),
     line as (
       insert into personnel.line (record_id, event_row, part, unit_id, code, valid_from, is_state, data, recorded_from, recorded_by)
         select record_id, id, 'employment', $1, 'CONG_CHUC', '2015-06-01', true, effects -> 0 -> 'values', recorded_from, recorded_by from told)
     select id from record`,
    [unitId, count, JSON.stringify([sets('employment', '2015-06-01', { unitId, personKind: 'CONG_CHUC' })])],
  )
  return rows.map(({ id }) => id)
}
