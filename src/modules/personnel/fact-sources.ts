/**
 * What records tell of a unit for criteria that score themselves (shared/fact-source.ts). The readers of a sheet are not the readers
 * of records: rows name a file by its staff number and open its page, whose own doors say who gets in; of discipline there are none.
 */
import type { Call, Tx } from '../../platform/http/call.ts'
import { formatDay } from '../../shared/dates.ts'
import type { FactAsked, FactRow, FactSource } from '../../shared/fact-source.ts'
import { formatNumber } from '../../shared/vietnamese.ts'
import { unitsOn } from '../organization/index.ts'
import { disciplinesOf } from './queries/disciplines-of.ts'

type Source = FactSource<Pick<Call, 'tx' | 'now'>>

/** In use, so that a file has to be in order. */
const KEPT = ['certified', 'in_use', 'in_transfer'] as const

interface Kept {
  id: string
  staffNumber: string | null
}

/** The records managed by the unit and what is below it: as they are now, since who manages is kept of today. */
async function recordsWithin(tx: Tx, { unitId, asOf }: FactAsked): Promise<Kept[]> {
  const units = await unitsOn(tx, asOf, { within: unitId })
  if (units.length === 0) return []
  return tx
    .selectFrom('personnel.record')
    .select(['id', 'staff_number as staffNumber'])
    .where(
      'unit_id',
      'in',
      units.map((unit) => unit.unitId),
    )
    .where('state', 'in', KEPT)
    .where('merged_into', 'is', null)
    .where('opened_on', '<=', asOf)
    .orderBy('staff_number')
    .orderBy('id')
    .execute()
}

const rowOf = ({ id, staffNumber }: Kept, detail: string, counted: boolean): FactRow => ({
  title: staffNumber === null ? 'Hồ sơ chưa có số hiệu' : `Hồ sơ số hiệu ${staffNumber}`,
  detail,
  path: `/personnel/records/${id}`,
  counted,
})

const LEVELS = ['department', 'commune'] as const

export const recordsComplete: Source = {
  key: 'personnel.records-complete',
  title: 'Tỷ lệ hồ sơ đủ thành phần',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'hồ sơ không thiếu giấy tờ đến hạn',
  denominator: 'hồ sơ đang quản lý',
  compute: async ({ tx }, asked) => {
    const records = await recordsWithin(tx, asked)
    // What sensitive parts lack would tell of them.
    const missing =
      records.length === 0
        ? []
        : await tx
            .selectFrom('personnel.missing_paper')
            .select((eb) => ['record_id as id', eb.fn.countAll<number>().as('count')])
            .where('sensitivity', '=', 'ordinary')
            .where('due_on', '<=', asked.asOf)
            .where(
              'record_id',
              'in',
              records.map(({ id }) => id),
            )
            .groupBy('record_id')
            .execute()
    const lacks = new Map(missing.map(({ id, count }) => [id, Number(count)]))
    const complete = records.filter(({ id }) => !lacks.has(id)).length
    return {
      numerator: complete,
      denominator: records.length,
      whenNone: 'not-applicable',
      working: [
        `Xét hồ sơ đang quản lý, giấy tờ phải có đến ngày ${formatDay(asked.asOf)}; không xét thành phần thuộc diện hạn chế.`,
        `Đủ ${formatNumber(complete)} trên ${formatNumber(records.length)} hồ sơ.`,
      ],
      rows: records.map((record) => {
        const count = lacks.get(record.id) ?? 0
        return rowOf(record, count === 0 ? 'Đủ' : `Thiếu ${formatNumber(count)} giấy tờ`, count === 0)
      }),
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
    const records = await recordsWithin(tx, asked)
    const filed =
      records.length === 0
        ? []
        : await tx
            .selectFrom('personnel.paper')
            .select((eb) => [
              'record_id as id',
              eb.fn.countAll<number>().as('papers'),
              eb.fn.count<number>('scan_sha256').as('scanned'),
            ])
            .where('withdrawn_at', 'is', null)
            .where('sensitivity', '=', 'ordinary')
            .where('received_on', '<=', asked.asOf)
            .where(
              'record_id',
              'in',
              records.map(({ id }) => id),
            )
            .groupBy('record_id')
            .execute()
    const counts = new Map(
      filed.map(({ id, papers, scanned }) => [id, { papers: Number(papers), scanned: Number(scanned) }]),
    )
    const rows = records.map((record) => {
      const { papers, scanned } = counts.get(record.id) ?? { papers: 0, scanned: 0 }
      const detail =
        papers === 0
          ? 'Chưa ghi giấy tờ nào'
          : `${formatNumber(scanned)} trên ${formatNumber(papers)} giấy tờ có bản quét`
      return rowOf(record, detail, papers > 0 && scanned === papers)
    })
    const digitized = rows.filter(({ counted }) => counted).length
    return {
      numerator: digitized,
      denominator: rows.length,
      whenNone: 'not-applicable',
      working: [
        'Hồ sơ đã số hóa khi mọi giấy tờ ghi trong hồ sơ đều có bản quét; chưa ghi giấy tờ nào thì chưa tính.',
        `Đã số hóa ${formatNumber(digitized)} trên ${formatNumber(rows.length)} hồ sơ.`,
      ],
      rows,
      evidence: [],
    }
  },
}

export const stepsOnTime: Source = {
  key: 'personnel.steps-on-time',
  title: 'Tỷ lệ nâng bậc lương thường xuyên quyết định đúng hạn',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'lần nâng bậc có quyết định chậm nhất vào ngày hưởng',
  denominator: 'lần nâng bậc lương thường xuyên hưởng trong kỳ',
  compute: async ({ tx }, asked) => {
    const records = await recordsWithin(tx, asked)
    const byId = new Map(records.map((record) => [record.id, record]))
    const steps =
      records.length === 0
        ? []
        : await tx
            .selectFrom('personnel.event as e')
            .innerJoin('personnel.decision as d', 'd.id', 'e.decision_id')
            .select(['e.record_id as id', 'e.effective_on as on', 'd.decided_on as decidedOn'])
            .where('e.kind', '=', 'step-regular')
            .where('e.recorded_to', '=', 'infinity')
            .where('e.effective_on', '>=', asked.from)
            .where('e.effective_on', '<=', asked.asOf)
            .where('e.record_id', 'in', [...byId.keys()])
            .orderBy('e.effective_on')
            .orderBy('e.record_id')
            .execute()
    const rows = steps.map(({ id, on, decidedOn }) =>
      rowOf(
        byId.get(id) as Kept,
        `Hưởng từ ${formatDay(on)}, quyết định ngày ${formatDay(decidedOn)}`,
        decidedOn <= on,
      ),
    )
    const onTime = rows.filter(({ counted }) => counted).length
    return {
      numerator: onTime,
      denominator: rows.length,
      whenNone: 'full',
      working: [
        `Xét các lần nâng bậc lương thường xuyên hưởng từ ${formatDay(asked.from)} đến ${formatDay(asked.asOf)}.`,
        `Quyết định đúng hạn ${formatNumber(onTime)} trên ${formatNumber(rows.length)} lần.`,
      ],
      rows,
      evidence: [],
    }
  },
}

export const disciplineCount: Source = {
  key: 'personnel.discipline-count',
  title: 'Số người bị kỷ luật trong kỳ',
  unit: 'count',
  levels: LEVELS,
  numerator: 'người bị kỷ luật hành chính',
  denominator: null,
  others: [
    { name: 'reprimanded', title: 'người bị khiển trách' },
    { name: 'warned', title: 'người bị cảnh cáo' },
    { name: 'heavier', title: 'người bị hình thức nặng hơn cảnh cáo' },
  ],
  compute: async ({ tx }, asked) => {
    const records = await recordsWithin(tx, asked)
    const disciplines = await disciplinesOf(
      tx,
      records.map(({ id }) => id),
    )
    const within = disciplines.filter(({ side, on }) => side === 'STATE' && on >= asked.from && on <= asked.asOf)
    const peopleIn = (some: typeof within) => new Set(some.map(({ recordId }) => recordId)).size
    const people = peopleIn(within)
    const of = (form: string) => peopleIn(within.filter((one) => one.form === form))
    const heavier = peopleIn(within.filter(({ form }) => form !== 'KHIEN_TRACH' && form !== 'CANH_CAO'))
    return {
      numerator: people,
      denominator: null,
      others: { reprimanded: of('KHIEN_TRACH'), warned: of('CANH_CAO'), heavier },
      working: [
        `Đếm người có quyết định kỷ luật hành chính có hiệu lực từ ${formatDay(asked.from)} đến ${formatDay(asked.asOf)}, mỗi người một lần.`,
        `Có ${formatNumber(people)} người. Danh sách chỉ xem trong hồ sơ, theo quyền xem kỷ luật.`,
      ],
      rows: [],
      evidence: [],
    }
  },
}

export const personnelFacts: readonly Source[] = [recordsComplete, digitizedRate, stepsOnTime, disciplineCount]
