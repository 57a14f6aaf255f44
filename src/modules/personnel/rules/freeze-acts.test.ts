/** What events amount to, whatever they are called. */
import { expect, test } from 'vitest'
import { type Effect, type Line, sets } from './fold/effect.ts'
import { actsBy } from './freeze-acts.ts'

const DAY = '2026-10-15'
const line = (part: string, values: Line['values'], slot = ''): Line => ({
  row: '1',
  part,
  slot,
  from: '2020-01-01',
  to: null,
  values,
})
const clerk = line('employment', { unitId: 1, personKind: 'HOP_DONG_HO_TRO' })
const servant = line('employment', { unitId: 1, personKind: 'CONG_CHUC' })
const deputy = line('post', { title: 'Phó Trưởng phòng', rankOfPost: 'PHO_PHONG' }, 'main')
const employs = (unitId: number, personKind: string) => sets('employment', DAY, { unitId, personKind })
const leads = (title: string, rankOfPost = 'PHO_PHONG', more = {}) =>
  sets('post', DAY, { title, rankOfPost, ...more }, { slot: 'main' })

const acts = (kind: string, effects: Effect[], lines: Line[] = [], isListed = false) =>
  actsBy({ kind, effectiveOn: DAY, effects }, { lines, isListed }).map(({ act, worker, unitId, day }) =>
    [act, worker, unitId, ...(day === DAY ? [] : [day])].join(' '),
  )

test.each<[string, string[], string[]]>([
  ['recruited', acts('recruit', [employs(2, 'VIEN_CHUC')]), ['recruit public-employee 2']],
  ['received', acts('receive', [employs(2, 'CONG_CHUC')]), ['take-in civil-servant 2']],
  ['a clerk made a civil servant', acts('convert', [employs(1, 'CONG_CHUC')], [clerk]), ['take-in civil-servant 1']],
  ['a civil servant elected', acts('convert', [employs(1, 'CAN_BO')], [servant]), []],
  [
    'of a commune of before, by the law of 2025',
    acts('convert', [employs(1, 'CONG_CHUC')], [line('employment', { unitId: 1, personKind: 'CAN_BO_XA_CU' })]),
    [],
  ],
  ['transferred', acts('transfer', [employs(2, 'CONG_CHUC')], [servant]), ['move civil-servant 2']],
  ['transferred within', acts('transfer', [leads('Chuyên viên', 'CHUYEN_MON')], [servant]), []],
  [
    'transferred to a leading post',
    acts('transfer', [employs(2, 'CONG_CHUC'), leads('Trưởng phòng', 'TRUONG_PHONG')], [servant]),
    ['move civil-servant 2', 'appoint civil-servant 2'],
  ],
  [
    'with his post to the successor',
    acts('rearrange', [employs(2, 'CONG_CHUC'), leads('Phó Trưởng phòng')], [servant, deputy]),
    ['move civil-servant 2'],
  ],
  [
    'given a post by a list',
    acts('rearrange', [employs(2, 'CONG_CHUC'), leads('Phó Giám đốc', 'PHO_SO')], [servant, deputy]),
    ['move civil-servant 2', 'appoint civil-servant 2'],
  ],
  ['appointed', acts('appoint-post', [leads('Phó Trưởng phòng')], [servant]), ['appoint civil-servant 1']],
  ['appointed to no leading post', acts('appoint-post', [leads('Kế toán', 'CHUYEN_MON')], [servant]), []],
  ['reappointed', acts('reappoint', [leads('Phó Trưởng phòng')], [servant, deputy]), ['reappoint civil-servant 1']],
  ['kept longer', acts('extend-post', [leads('Phó Trưởng phòng')], [servant, deputy]), []],
  ['seconded', acts('second', [sets('use', DAY, { unitId: 5 })], [servant]), ['second civil-servant 5']],
  ['raised', acts('change-rank', [sets('rank', DAY, { rank: '01.002' })], [servant]), ['raise-rank civil-servant 1']],
  [
    'declared to have been received',
    acts('declare', [
      sets('recruitment', DAY, { recruitedOn: '2026-10-01', method: 'TIEP_NHAN' }),
      employs(1, 'CONG_CHUC'),
    ]),
    ['take-in civil-servant 1 2026-10-01'],
  ],
  [
    'declared to have been recruited, nobody says how',
    acts('declare', [sets('recruitment', DAY, { recruitedOn: '2026-10-01' })], [servant]),
    ['recruit civil-servant 1 2026-10-01'],
  ],
  ['employed on the day of a list', acts('declare', [employs(1, 'CONG_CHUC'), leads('Trưởng phòng')], [], true), []],
  [
    'on a list, with the day of the appointment',
    acts(
      'declare',
      [employs(1, 'CONG_CHUC'), leads('Trưởng phòng', 'TRUONG_PHONG', { appointedOn: '2026-10-01' })],
      [],
      true,
    ),
    ['appoint civil-servant 1 2026-10-01'],
  ],
  ['a leading post typed by hand', acts('declare', [leads('Trưởng phòng')], [servant]), ['appoint civil-servant 1']],
  ['of a unit nobody knows', acts('receive', []), []],
])('%s', (_, found, expected) => expect(found).toEqual(expected))
