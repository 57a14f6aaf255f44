/** What became of the lost points of 2024: the health department's plan approved and under way, that of justice half written, others in every state. */
import { sql } from 'kysely'
import { addProof } from '../../modules/improvement/actions/hang-proof.ts'
import { makePlans } from '../../modules/improvement/actions/make-plans.ts'
import { approvePlan, proposePlan } from '../../modules/improvement/actions/move-plan.ts'
import { noteProgress } from '../../modules/improvement/actions/note-progress.ts'
import { saveRemedy } from '../../modules/improvement/actions/save-remedy.ts'
import type { LostPoint } from '../../modules/improvement/contract.ts'
import { planSummaries } from '../../modules/improvement/queries/plan-list.ts'
import { planRows } from '../../modules/improvement/queries/plan-rows.ts'
import { newestPublications } from '../../modules/par/index.ts'
import { type Call, SYSTEM } from '../../platform/http/call.ts'
import { evidencePdf } from '../../platform/office/pdf.ts'
import { type Day, dayIn } from '../../shared/dates.ts'
import type { DemoUnits, Person } from './seed-people.ts'
import type { Seeding } from './seeding.ts'

/** By the order of the list of causes: what a unit would do about each. */
const REMEDIES = [
  'Đưa nhiệm vụ vào kế hoạch cải cách hành chính năm sau, giao phòng chủ trì và thời hạn từng quý.',
  'Rà soát tiến độ hằng tháng, báo cáo giám đốc trước ngày 25; nhắc phòng chậm quá 5 ngày.',
  'Chia chỉ tiêu theo tháng cho từng phòng, bổ sung vào tiêu chí thi đua.',
  'Lập danh mục tài liệu kiểm chứng từ đầu năm, lưu vào kho tài liệu ngay khi ban hành.',
  'Đối chiếu số liệu với phần mềm một cửa trước khi báo cáo, hai người kiểm tra chéo.',
  'Tập huấn kỹ năng tiếp công dân cho bộ phận một cửa, công khai số điện thoại phản ánh.',
  'Ký quy chế phối hợp với cơ quan liên quan, giao đầu mối xử lý trong 2 ngày.',
  'Đề nghị bố trí kinh phí nâng cấp hạ tầng, điều chuyển 01 người hỗ trợ.',
  'Gửi văn bản xin hướng dẫn, tổ chức hội nghị giải đáp cho các phòng.',
  'Kiến nghị cơ quan có thẩm quyền điều chỉnh; theo dõi và báo cáo định kỳ.',
] as const
const ROOMS = ['Văn phòng Sở', 'Phòng Tổ chức cán bộ', 'Phòng Kế hoạch – Tổng hợp', 'Thanh tra Sở'] as const
const DAY = 86_400_000
const PROOF = 'bao-cao-khac-phuc.pdf'
/** From today: one is late, one comes this week. */
const OWN_DAYS = [-20, 5, 40, 70] as const
const OTHERS_DAYS = [30, 45, 60, 90] as const
const daysFrom = (now: Date, days: readonly number[]) =>
  days.map((count) => dayIn(new Date(now.getTime() + count * DAY)))

const callAs = ({ tx, files }: Seeding, { id, fullName }: Person, unitId: number, day: string) =>
  ({
    tx,
    files,
    actor: { accountId: id, fullName, unitId },
    now: new Date(`${day}T09:00:00+07:00`),
    upload: null,
  }) as unknown as Call

async function causesOf({ tx }: Seeding): Promise<string[]> {
  const rows = await tx.selectFrom('improvement.cause').select('id').orderBy('position').execute()
  return rows.map(({ id }) => id)
}

/** Two of three units have written theirs down; of those one in two is approved. */
async function othersPlans({ tx }: Seeding, except: readonly number[], now: Date): Promise<void> {
  const written = { causes: sql`(select array_agg(id order by position) from improvement.cause)` }
  await sql`update improvement.lost_point l set
      cause_id = (${written.causes})[1 + (l.position * 7 + p.unit_id) % 10],
      remedy = (${[...REMEDIES]}::text[])[1 + (l.position * 7 + p.unit_id) % 10],
      body = (${[...ROOMS]}::text[])[1 + l.position % 4],
      due_on = (${daysFrom(now, OTHERS_DAYS)}::date[])[1 + (l.position + p.unit_id) % 4],
      percent = case (l.position + p.unit_id) % 3 when 0 then 60 else 0 end,
      state = case (l.position + p.unit_id) % 3 when 0 then 'doing' else 'open' end
    from improvement.plan p where p.id = l.plan_id and p.year = 2024 and p.unit_id <> all (${[...except]}::int[]) and p.unit_id % 3 <> 0`.execute(
    tx,
  )
  await sql`update improvement.plan set status = 'approved', proposed_at = '2025-03-20T02:00:00Z', proposed_by_name = 'Đầu mối đơn vị',
      approved_at = '2025-03-28T02:00:00Z', approved_by_name = 'Lãnh đạo đơn vị'
    where year = 2024 and unit_id <> all (${[...except]}::int[]) and unit_id % 3 = 1`.execute(tx)
}

async function proofOf(seeding: Seeding, title: string, unitName: string) {
  const bytes = await evidencePdf({
    agency: unitName,
    title: 'BÁO CÁO',
    subtitle: title,
    number: '112/BC-SYT',
    place: 'Bắc Giang',
    day: '2025-09-20' as Day,
    lines: ['Đã hoàn thành các nội dung theo kế hoạch khắc phục.'],
  })
  return { ...(await seeding.files.write(bytes, PROOF)), name: PROOF }
}

/** The plan of 2024 of one department, and those who work on it. */
async function planOf(seeding: Seeding, { unitId, unitName }: DemoUnits['health']) {
  const { people } = seeding
  const [own, head] = [people.scorerOf.get(unitId), people.headOf.get(unitId)]
  if (!own || !head) throw new Error(`${unitName} has nobody`)
  const at = (day: string, who: Person = own) => callAs(seeding, who, unitId, day)
  const plans = await planSummaries(at('2025-03-10'), { year: 2024 })
  const planId = plans.find((plan) => plan.unitId === unitId)?.id
  if (!planId) throw new Error(`${unitName} has no plan`)
  return { planId, rows: await planRows(at('2025-03-10'), planId), own, head, at }
}

/** @param who mend the rows, in turn. */
async function writeDown(
  seeding: Seeding,
  call: Call,
  rows: readonly LostPoint[],
  { who, days }: { who: readonly Person[]; days: readonly string[] },
): Promise<void> {
  const causes = await causesOf(seeding)
  for (const [place, row] of rows.entries())
    await saveRemedy(call, {
      lostPointId: row.id,
      version: row.version,
      causeId: causes[(place * 3 + 1) % causes.length] as string,
      causeWords: '',
      remedy: REMEDIES[(place * 3 + 1) % REMEDIES.length] as string,
      body: ROOMS[place % ROOMS.length] as string,
      accountId: who[place % who.length]?.id ?? null,
      personName: '',
      dueOn: days[place % days.length] as string,
      effort: 5 + ((place * 7) % 40),
    })
}

/** Not laid before the head yet: the last two rows wait for somebody to write them. */
async function justicePlan(seeding: Seeding, { justice }: DemoUnits, now: Date): Promise<void> {
  const { rows, own, at } = await planOf(seeding, justice)
  await writeDown(seeding, at('2025-03-13'), rows.slice(0, -2), { who: [own], days: daysFrom(now, OTHERS_DAYS) })
}

async function healthPlan(seeding: Seeding, { health }: DemoUnits, now: Date): Promise<void> {
  const { planId, rows, own, head, at } = await planOf(seeding, health)
  await writeDown(seeding, at('2025-03-12'), rows, { who: [own, head], days: daysFrom(now, OWN_DAYS) })
  await proposePlan(at('2025-03-14'), { planId, version: 1 })
  await approvePlan(at('2025-03-18', head), { planId, version: 2 })
  for (const [place, row] of rows.slice(0, 4).entries()) {
    if (place === 0) {
      const file = await proofOf(seeding, row.title, health.unitName)
      await addProof({ ...at('2025-09-22'), upload: file } as Call, {
        lostPointId: row.id,
        title: '',
        number: '112/BC-SYT',
      })
    }
    await noteProgress(at('2025-09-22'), {
      lostPointId: row.id,
      version: row.version + 1,
      percent: [100, 60, 30, 10][place] as number,
      words:
        place === 0 ? 'Đã hoàn thành, có báo cáo kèm theo.' : 'Đã tổ chức triển khai tới các phòng, đang thực hiện.',
    })
  }
}

/** The year before, as it ended: two rows of three done, so that 2024 shows what was won back and what was lost again. */
async function pastPlans({ tx }: Seeding): Promise<void> {
  await sql`update improvement.lost_point l set
      cause_id = (select (array_agg(id order by position))[1 + (l.position * 7 + p.unit_id) % 10] from improvement.cause),
      remedy = (${[...REMEDIES]}::text[])[1 + (l.position * 7 + p.unit_id) % 10],
      body = (${[...ROOMS]}::text[])[1 + l.position % 4],
      due_on = '2024-10-31',
      percent = case l.position % 3 when 0 then 50 else 100 end,
      state = case l.position % 3 when 0 then 'doing' else 'done' end,
      done_on = case l.position % 3 when 0 then null else date '2024-10-15' end
    from improvement.plan p where p.id = l.plan_id and p.year = 2023`.execute(tx)
  await sql`update improvement.plan set status = 'approved', proposed_at = '2024-03-20T02:00:00Z', proposed_by_name = 'Đầu mối đơn vị',
      approved_at = '2024-03-28T02:00:00Z', approved_by_name = 'Lãnh đạo đơn vị' where year = 2023`.execute(tx)
}

export async function seedImprovement(seeding: Seeding, units: DemoUnits, now: Date): Promise<void> {
  const { tx } = seeding
  const made = {
    ...callAs(seeding, { id: SYSTEM.accountId, fullName: SYSTEM.fullName }, 0, '2025-03-10'),
    actor: SYSTEM,
  }
  for (const { publicationId, year } of await newestPublications(tx)) {
    await makePlans(made, { publicationId })
    if (year === 2023) await pastPlans(seeding)
  }
  await healthPlan(seeding, units, now)
  await justicePlan(seeding, units, now)
  await othersPlans(seeding, [units.health.unitId, units.justice.unitId], now)
  // Told and read in the year before: what is unread in the demo is of the round at hand.
  await tx
    .updateTable('notices.notice')
    .set({ read_at: '2025-03-31T00:00:00Z' })
    .where('key', 'like', 'improvement.%')
    .execute()
}
