/** People who are in the register twice, or seem to be, in the demo: all invented, so that a pair can be looked at and merged. */

import { findSuspects } from '../../modules/personnel/actions/duplicates/find-suspects.ts'
import { setApart } from '../../modules/personnel/actions/duplicates/set-apart.ts'
import { proposeMerge } from '../../modules/personnel/actions/merging/propose-merge.ts'
import { type LoadedRecord, loadRecords } from '../../modules/personnel/index.ts'
import type { Tx } from '../../platform/http/call.ts'
import { accountNamed, callOf } from './as-account.ts'
import { unitNamed } from './unit-named.ts'

interface Twin {
  fullName: string
  bornOn: string
  sex: 'M' | 'F'
  homePlace?: string
  number?: string
  identifiedOn?: string
  unitId: number
  since: string
}

const NOTE = 'Dữ liệu giả định để chạy thử'

/** By an old and a new card; by name, day and home place; and two people who only bear one name and one day. */
export async function seedDuplicates(tx: Tx, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  const [finance, health] = [await unitNamed(tx, 'Sở Tài chính', today), await unitNamed(tx, 'Sở Y tế', today)]
  const ofTwoCards = {
    fullName: 'Giáp Thị Minh Nguyệt',
    bornOn: '1983-09-14',
    sex: 'F',
    homePlace: 'Xã Tân Dĩnh, Bắc Giang',
  } as const
  const ofTwoNames = { bornOn: '1979-02-03', sex: 'M', homePlace: 'Phường Tân Mỹ, Bắc Giang' } as const
  const ofOneName = { fullName: 'Thân Văn Quyết', bornOn: '1990-05-19', sex: 'M' } as const
  const oldCard = recordOf({
    ...ofTwoCards,
    number: '121483914',
    identifiedOn: '2001-03-05',
    unitId: finance,
    since: '2007-08-01',
  })
  const newCard = recordOf({
    ...ofTwoCards,
    number: '024183009146',
    identifiedOn: '2021-06-10',
    unitId: health,
    since: '2018-02-01',
  })
  const pairs = [
    [oldCard, newCard],
    [
      recordOf({ ...ofTwoNames, fullName: 'Ngụy Phan Đình Thắng', unitId: finance, since: '2004-10-01' }),
      recordOf({ ...ofTwoNames, fullName: 'Ngụy Đình Thắng', unitId: health, since: '2004-10-01' }),
    ],
    [
      recordOf({
        ...ofOneName,
        number: '024090005191',
        identifiedOn: '2021-05-01',
        unitId: finance,
        since: '2014-01-01',
      }),
      recordOf({ ...ofOneName, unitId: health, since: '2016-07-01' }),
    ],
  ] as const
  await loadRecords({ tx, now }, pairs.flat(), NOTE)
  await findSuspects({ tx, now })
  await reviewed(tx, now, { merging: [oldCard.id, newCard.id], apart: pairs[2].map(({ id }) => id) })
}

function recordOf({ fullName, bornOn, sex, homePlace, number, identifiedOn, unitId, since }: Twin): LoadedRecord {
  const declared = { kind: 'declare', standing: 'declared' as const, decisionId: null, note: null }
  const set = (part: string, from: string, values: Record<string, string | number>) => ({
    ...({ op: 'set', part, slot: '', from, to: null, values } as const),
  })
  return {
    id: crypto.randomUUID(),
    unitId,
    fullName,
    openedOn: since,
    events: [
      {
        ...declared,
        effectiveOn: bornOn,
        effects: [
          set('name', bornOn, { birthName: fullName }),
          set('person', bornOn, { sex, bornOn, ...(homePlace !== undefined && { homePlace }) }),
        ],
      },
      ...(number === undefined || identifiedOn === undefined
        ? []
        : [{ ...declared, effectiveOn: identifiedOn, effects: [set('citizen-id', identifiedOn, { number })] }]),
      {
        ...declared,
        kind: 'recruit',
        standing: 'unverified' as const,
        effectiveOn: since,
        effects: [set('employment', since, { unitId, personKind: 'CONG_CHUC' })],
      },
    ],
  }
}

interface Reviewed {
  merging: readonly [string, string]
  apart: readonly string[]
}

/** One merging waits for a second hand, one pair was looked at: the third is open. */
async function reviewed(tx: Tx, now: Date, { merging: [goneId, keptId], apart }: Reviewed): Promise<void> {
  const officer = await accountNamed(tx, 'hoso.so')
  const call = callOf(tx, officer, now)
  const choices = { employment: 'both', 'citizen-id': 'both', person: 'kept', name: 'kept' } as const
  await proposeMerge(call, { keptId, goneId, choices, reason: 'CMND cũ và CCCD mới của cùng một người (giả định)' })
  const { id, version } = await tx
    .selectFrom('personnel.suspect')
    .select(['id', 'version'])
    .where('first_id', 'in', apart)
    .where('second_id', 'in', apart)
    .executeTakeFirstOrThrow()
  await setApart(call, {
    suspectId: id,
    version,
    reason: 'Hai người trùng họ tên, ngày sinh; quê quán khác nhau (giả định)',
  })
}
