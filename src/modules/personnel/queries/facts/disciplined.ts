/** People disciplined in the time: by the day of the decision, those it dismissed among them. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { FactAsked, FactSource } from '../../../../shared/fact-source.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { LEVELS, recordsDuring, servedOn } from './kept-records.ts'

interface Disciplined {
  recordId: string
  form: string
  on: string
}

/** What was loaded without a decision counts from the day it took effect. */
async function disciplinesWithin(tx: Tx, asked: FactAsked): Promise<Disciplined[]> {
  const records = await recordsDuring(tx, asked)
  if (records.size === 0) return []
  const rows = await tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.event as e', 'e.id', 'l.event_row')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .select(['l.record_id as recordId', 'l.valid_from as from', 'd.decided_on as decidedOn'])
    .select((e) => e.fn<string>('jsonb_extract_path_text', ['l.data', e.val('form')]).as('form'))
    .where('l.part', '=', 'discipline')
    .where('l.recorded_to', '=', 'infinity')
    .where('l.record_id', 'in', [...records.keys()])
    .where((e) => e(e.fn<string>('jsonb_extract_path_text', ['l.data', e.val('side')]), '=', 'STATE'))
    .execute()
  return rows
    .map(({ recordId, form, from, decidedOn }) => ({ recordId, form, on: decidedOn ?? from }))
    .filter(({ on }) => on >= asked.from && on <= asked.asOf)
    .filter(({ recordId, on }) => servedOn(records.get(recordId) as never, on))
}

export const disciplineCount: FactSource<Pick<Call, 'tx' | 'now'>> = {
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
    const disciplines = await disciplinesWithin(tx, asked)
    const peopleIn = (some: readonly Disciplined[]) => new Set(some.map(({ recordId }) => recordId)).size
    const of = (form: string) => peopleIn(disciplines.filter((one) => one.form === form))
    const people = peopleIn(disciplines)
    const heavier = peopleIn(disciplines.filter(({ form }) => form !== 'KHIEN_TRACH' && form !== 'CANH_CAO'))
    return {
      numerator: people,
      denominator: null,
      others: { reprimanded: of('KHIEN_TRACH'), warned: of('CANH_CAO'), heavier },
      working: [
        `Đếm người có quyết định kỷ luật hành chính ban hành từ ${formatDay(asked.from)} đến ${formatDay(asked.asOf)}, mỗi người một lần.`,
        `Có ${formatNumber(people)} người. Danh sách chỉ xem trong hồ sơ, theo quyền xem kỷ luật.`,
      ],
      // Who was disciplined is not for the readers of a sheet.
      rows: [],
      evidence: [],
    }
  },
}
