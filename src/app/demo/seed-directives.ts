/** Directives of the demo: the notice of 17/9/2021, an invented one of this year that is under way, and one that waits to be split. */
import { unitsOn } from '../../modules/organization/index.ts'
import type { Files } from '../../platform/files/files.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { evidencePdf } from '../../platform/office/pdf.ts'
import { type Day, dayIn } from '../../shared/dates.ts'
import { accountNamed } from './as-account.ts'
import { seedNotice2021 } from './directives/seed-notice-2021.ts'
import { seedNoticeNow } from './directives/seed-notice-now.ts'
import { seedNoticeToSplit } from './directives/seed-notice-to-split.ts'
import { seedDocument } from './seed-document.ts'

const LEADS = 10
const SAMPLE_DAY = '2021-12-31' as Day

/** One sample paper proves whatever was reported. */
async function seedProof(
  { tx, files }: { tx: Tx; files: Files },
  unit: { unitId: number; fullName: string },
  now: Date,
) {
  const title = 'Báo cáo kết quả thực hiện nhiệm vụ (bộ mẫu, dữ liệu giả định)'
  const number = '01/BC (giả định)'
  const bytes = await evidencePdf({
    agency: unit.fullName,
    number,
    day: SAMPLE_DAY,
    title: 'BÁO CÁO',
    lines: ['Kết quả thực hiện nhiệm vụ được giao (dữ liệu giả định).'],
  })
  return seedDocument(
    tx,
    files,
    { unitId: unit.unitId, scorer: { id: SYSTEM.accountId, fullName: unit.fullName } },
    {
      title,
      number,
      issuedOn: SAMPLE_DAY,
      fileName: 'bao-cao-ket-qua-gia-dinh.pdf',
      bytes,
      addedAt: now.toISOString(),
    },
  )
}

/** @param sample the department whose people have accounts: it leads most, so that its queue is full. */
export async function seedDirectives(ground: { tx: Tx; files: Files }, sample: string, now: Date): Promise<void> {
  const { tx } = ground
  const today = dayIn(now)
  const office = await accountNamed(tx, 'hoso.so')
  if (office.unitId === null) throw new Error('hoso.so belongs to no unit')
  const [home] = (await unitsOn(tx, today)).filter(({ unitId }) => unitId === office.unitId)
  if (!home) throw new Error('the unit of hoso.so is not there today')
  const departments = await unitsOn(tx, today, { levels: ['department'], within: home.parentId ?? home.unitId })
  const first = departments.find(({ fullName }) => fullName === sample)
  if (!first) throw new Error(`${sample} is not there on ${today}`)
  const others = departments.filter(({ unitId }) => unitId !== first.unitId && unitId !== home.unitId)
  const leads = [first, ...others].slice(0, LEADS).map(({ unitId }) => unitId)
  const giver = { unitId: home.unitId, fullName: office.fullName }
  // What Sở Nội vụ leads is confirmed by another office.
  const committee = departments.find(({ fullName }) => fullName.startsWith('Văn phòng Ủy ban nhân dân')) ?? home
  const proofId = await seedProof(ground, committee, now)
  const giverThen = { unitId: committee.unitId, fullName: committee.fullName }
  await seedNotice2021(tx, { giver: giverThen, proofId }, home.unitId, now)
  await seedNoticeNow(tx, { giver, proofId }, leads, now)
  await seedNoticeToSplit(ground, giver, now)
}
