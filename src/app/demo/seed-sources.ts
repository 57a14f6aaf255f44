/** Three sources of figures for the round of 2025: one with a newer snapshot than the round holds, one late, one that failed the last time. */
import { outsideLeaves, type ValuedUnit } from '../../modules/par/index.ts'
import {
  addSource,
  bind,
  broughtBytes,
  keepSnapshot,
  previewTaking,
  sourceOfId,
  take,
} from '../../modules/sources/index.ts'
import type { Call } from '../../platform/http/call.ts'
import type { DemoUnits } from './seed-people.ts'
import type { Seeding } from './seeding.ts'

const DAY = 86_400_000
const decimal = (value: number) => value.toFixed(2).replace('.', ',')

interface Setting {
  call: Call
  seeding: Seeding
  roundId: string
  units: readonly ValuedUnit[]
  province: number
}

/** As the administrator, so many days ago. */
function callOf({ tx, files, seals, people }: Seeding, now: Date): Call {
  const { id: accountId, fullName } = people.administrator
  return { tx, files, seals, now, actor: { accountId, fullName, unitId: null } } as Call
}

const ago = ({ call, ...setting }: Setting, days: number): Setting => ({
  ...setting,
  call: { ...call, now: new Date(call.now.getTime() - days * DAY) },
})

function table(
  title: string,
  head: readonly string[],
  units: readonly ValuedUnit[],
  figures: () => readonly (string | number)[],
): string {
  const rows = units.map(({ code, unitName }) => [code ?? '', unitName, ...figures()].join(';'))
  return [`${title} (dữ liệu giả định)`, ['Mã', 'Đơn vị', ...head].join(';'), ...rows].join('\n')
}

function tableOf766({ seeding: { random }, units }: Setting, period: string): string {
  const most = [18, 20, 12, 10, 18, 22]
  const names = [
    'Công khai, minh bạch',
    'Tiến độ giải quyết',
    'Cung cấp dịch vụ trực tuyến',
    'Thanh toán trực tuyến',
    'Mức độ hài lòng',
    'Số hóa hồ sơ',
  ]
  const head = [...names.map((name, at) => `${name} (${most[at]})`), 'Tổng điểm']
  return table(`Bộ chỉ số 766, kỳ số liệu: ${period}`, head, units, () => {
    const parts = most.map((whole) => Math.round(whole * (70 + random.next() * 29)) / 100)
    return [...parts, parts.reduce((sum, part) => sum + part, 0)].map(decimal)
  })
}

function tableOfSipas({ seeding: { random }, units }: Setting, period: string): string {
  const head = [
    'Chỉ số hài lòng chung',
    'Tiếp cận dịch vụ',
    'Thủ tục hành chính',
    'Công chức giải quyết công việc',
    'Kết quả dịch vụ',
    'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
  ]
  return table(`SIPAS, kỳ số liệu: ${period}`, head, units, () => head.map(() => decimal(74 + random.next() * 22)))
}

function tableOfTasks({ seeding: { random }, units }: Setting, period: string): string {
  const head = ['Giao', 'Đúng hạn', 'Trễ hạn', 'Quá hạn']
  return table(`Nhiệm vụ UBND tỉnh giao, kỳ số liệu: ${period}`, head, units, () => {
    const [late, overdue] = [random.between(0, 8), random.between(0, 4)]
    const onTime = random.between(20, 70)
    return [onTime + late + overdue + random.between(0, 6), onTime, late, overdue]
  })
}

async function snapshotOf({ call }: Setting, sourceId: string, text: string, fileName: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const file = await call.files.write(bytes, fileName)
  const source = await sourceOfId(call.tx, sourceId)
  const kept = { ...file, how: 'file' as const, origin: fileName }
  return (await keepSnapshot(call, source, await broughtBytes(bytes), kept)).id
}

async function bound(
  { call, roundId, province }: Setting,
  adapter: string,
  name: string,
  measure: string,
  codes: readonly string[],
  more: { address?: string; lateAfterDays: number },
) {
  const settings = {
    address: more.address ?? null,
    headerName: null,
    pull: 'off' as const,
    lateAfterDays: more.lateAfterDays,
  }
  const { sourceId } = await addSource(call, { adapter, name, withinId: province, ...settings }, { isSample: true })
  const { leavesOf } = await outsideLeaves(call.tx, roundId)
  const leaves = [...leavesOf.values()]
    .flat()
    .filter(({ code, scoring }) => scoring.type === 'external' && codes.includes(code))
  const bindings = leaves.map(({ id: criterionId }) => ({ criterionId, measure }))
  await bind(call, { sourceId, version: 1, roundId, bindings })
  return sourceId
}

async function takeAll({ call, roundId }: Setting, snapshotId: string): Promise<void> {
  const { mark } = await previewTaking(call, { snapshotId, roundId, overEntered: false })
  await take(call, { snapshotId, roundId, mark, overEntered: false })
}

async function failedAttempt({ call, seeding: { tx, people } }: Setting, sourceId: string): Promise<void> {
  const at = call.now.toISOString()
  await tx
    .insertInto('sources.attempt')
    .values({
      source_id: sourceId,
      state: 'failed',
      asked_by_name: people.administrator.fullName,
      asked_at: at,
      started_at: at,
      ended_at: at,
      answered_from: '10.24.0.15',
      is_inside: true,
      reason: 'Máy chủ nhiemvu.example đang lỗi (mã 503). Hãy thử lại sau, hoặc báo đơn vị vận hành nguồn.',
    })
    .execute()
}

export async function seedSources(seeding: Seeding, demoUnits: DemoUnits, now: Date): Promise<void> {
  const { id: roundId } = await seeding.tx
    .selectFrom('par.round')
    .select('id')
    .where('year', '=', 2025)
    .executeTakeFirstOrThrow()
  const units = (await outsideLeaves(seeding.tx, roundId)).units.filter(({ isLeft }) => !isLeft)
  // A source never knows everybody: three units are missing from each table.
  const known = units.slice(0, -3)
  const setting: Setting = { call: callOf(seeding, now), seeding, roundId, units: known, province: demoUnits.province }

  const index = await bound(
    ago(setting, 40),
    'service-index-766',
    'Bộ chỉ số 766, Cổng Dịch vụ công',
    'tong',
    ['3.5', '3.7'],
    { lateAfterDays: 10 },
  )
  const taken = await snapshotOf(
    ago(setting, 9),
    index,
    tableOf766(setting, 'Tuần 25/2025'),
    'bo-chi-so-766-tuan-25.csv',
  )
  await takeAll(ago(setting, 8), taken)
  await snapshotOf(ago(setting, 2), index, tableOf766(setting, 'Tuần 26/2025'), 'bo-chi-so-766-tuan-26.csv')

  const sipas = await bound(
    ago(setting, 100),
    'satisfaction-sipas',
    'SIPAS, đo lường hài lòng',
    'haiLongChung',
    ['8.1'],
    { lateAfterDays: 90 },
  )
  const said = await snapshotOf(ago(setting, 95), sipas, tableOfSipas(setting, 'Quý 1/2025'), 'sipas-quy-1.csv')
  await takeAll(ago(setting, 5), said)

  const more = { address: 'https://nhiemvu.example/api/don-vi', lateAfterDays: 30 }
  const tasks = await bound(
    ago(setting, 60),
    'task-tracking',
    'Theo dõi nhiệm vụ UBND tỉnh giao',
    'dungHanDenHan',
    [],
    more,
  )
  const departments = { ...setting, units: known.filter(({ code }) => code === null) }
  await snapshotOf(ago(setting, 23), tasks, tableOfTasks(departments, 'Quý 1/2025'), 'nhiem-vu-quy-1.csv')
  await failedAttempt(ago(setting, 1), tasks)
}
