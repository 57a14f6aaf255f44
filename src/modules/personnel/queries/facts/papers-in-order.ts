/** Records that hold every paper due, and records of which every paper is scanned, as files stood on the day. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatDay, lastInstantOf } from '../../../../shared/dates.ts'
import type { FactSource } from '../../../../shared/fact-source.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { sensitivityOfComponent } from '../../rules/papers/components.ts'
import { missingOf } from '../../rules/papers/missing.ts'
import { careersOf } from '../papers/career-of.ts'
import { papersOnFile } from '../papers/papers-on-file.ts'
import { LEVELS, missedFirst, recordsOn, rowOf } from './kept-records.ts'

type Source = FactSource<Pick<Call, 'tx' | 'now'>>

export const recordsComplete: Source = {
  key: 'personnel.records-complete',
  title: 'Tỷ lệ hồ sơ đủ thành phần',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'hồ sơ không thiếu giấy tờ đến hạn',
  denominator: 'hồ sơ đang quản lý',
  compute: async ({ tx }, asked) => {
    const records = await recordsOn(tx, asked)
    const careers = await careersOf(
      tx,
      records.map(({ id }) => id),
      asked.asOf,
    )
    const rows = records.map((record) => {
      const career = careers.get(record.id)
      // What sensitive parts lack would tell of them.
      const lacks = career
        ? missingOf(career, asked.asOf).filter(({ component }) => sensitivityOfComponent(component) === 'ordinary')
        : []
      return rowOf(
        record,
        lacks.length === 0 ? 'Đủ' : `Thiếu ${formatNumber(lacks.length)} giấy tờ`,
        lacks.length === 0,
      )
    })
    const complete = rows.filter(({ counted }) => counted).length
    return {
      numerator: complete,
      denominator: rows.length,
      whenNone: 'not-applicable',
      working: [
        `Xét hồ sơ quản lý ngày ${formatDay(asked.asOf)} và giấy tờ phải có đến ngày đó; không xét thành phần thuộc diện hạn chế.`,
        `Đủ ${formatNumber(complete)} trên ${formatNumber(rows.length)} hồ sơ.`,
      ],
      rows: missedFirst(rows),
      evidence: [],
    }
  },
}

export const digitizedRate: Source = {
  key: 'personnel.digitized-rate',
  title: 'Tỷ lệ hồ sơ đã số hóa',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'hồ sơ mà mọi giấy tờ đã ghi đều có bản quét',
  denominator: 'hồ sơ đang quản lý',
  compute: async ({ tx }, asked) => {
    const records = await recordsOn(tx, asked)
    const ids = records.map(({ id }) => id)
    const until = Date.parse(lastInstantOf(asked.asOf))
    const papers =
      ids.length === 0
        ? []
        : await papersOnFile(tx, ids, asked.asOf)
            .select(['record_id as id', 'scan_sha256 as scan', 'added_at as addedAt'])
            .where('sensitivity', '=', 'ordinary')
            .execute()
    const filed = Map.groupBy(papers, ({ id }) => id)
    const rows = records.map((record) => {
      const own = filed.get(record.id) ?? []
      // A scan comes in with the paper's row; the paper itself may have lain there before.
      const scanned = own.filter(({ scan, addedAt }) => scan !== null && Date.parse(addedAt) <= until).length
      const detail =
        own.length === 0
          ? 'Chưa ghi giấy tờ nào'
          : `${formatNumber(scanned)} trên ${formatNumber(own.length)} giấy tờ có bản quét`
      return rowOf(record, detail, own.length > 0 && scanned === own.length)
    })
    const digitized = rows.filter(({ counted }) => counted).length
    return {
      numerator: digitized,
      denominator: rows.length,
      whenNone: 'not-applicable',
      working: [
        `Hồ sơ quản lý ngày ${formatDay(asked.asOf)} đã số hóa khi mọi giấy tờ có trong hồ sơ đều đã có bản quét; chưa ghi giấy tờ nào thì chưa tính.`,
        `Đã số hóa ${formatNumber(digitized)} trên ${formatNumber(rows.length)} hồ sơ.`,
      ],
      rows: missedFirst(rows),
      evidence: [],
    }
  },
}
