/** An invented notice that nobody has split yet, with its page: where “Tách văn bản” is tried. */

import type { Files } from '../../../platform/files/files.ts'
import { SYSTEM, type Tx } from '../../../platform/http/call.ts'
import { paperPdf } from '../../../platform/office/paper.ts'
import { addDays, type Day } from '../../../shared/dates.ts'
import { seedDocument } from '../seed-document.ts'
import { insertDocument } from './insert-document.ts'
import type { Desk } from './seed-life-of-task.ts'

const TITLE = 'Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc về biên chế và tuyển dụng (bộ mẫu, dữ liệu giả định)'

/** Every way in which such a notice speaks, in invented words. */
const textOf = (year: number): readonly string[] => [
  `Chủ tịch UBND tỉnh đánh giá cao kết quả thực hiện nhiệm vụ năm ${year}. Tuy nhiên, việc sử dụng biên chế ở một số cơ quan chưa sát nhu cầu.`,
  '1. Về biên chế',
  `a) Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát chỉ tiêu biên chế chưa sử dụng của các cơ quan, TP. trực thuộc và UBND cấp xã. Báo cáo kết quả trước ngày 20/12/${year}.`,
  'b) Không thành lập mới, không chia tách đơn vị sự nghiệp công lập cho đến khi hoàn thành sắp xếp.',
  '2. Về tuyển dụng',
  `a) Sở Nội vụ xây dựng kế hoạch tuyển dụng công chức năm ${year + 1}, trình UBND tỉnh trong quý I/${year + 1}.`,
  'b) Các sở, cơ quan có trách nhiệm đăng ký nhu cầu tuyển dụng; nơi không đăng ký coi như không có nhu cầu.',
  '3. Nâng cao chất lượng tham mưu; thường xuyên tự kiểm tra, báo cáo hằng quý.',
  '4. Đồng ý cho các cơ sở giáo dục vận dụng xếp hạng đơn vị theo Thông tư liên tịch 35/2006/TTLT-BGDĐT-BNV cho đến khi có quy định mới.',
]

export async function seedNoticeToSplit(
  { tx, files }: { tx: Tx; files: Files },
  giver: Desk['giver'],
  now: Date,
): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  const issuedOn = addDays(today, -3)
  const lines = textOf(Number(issuedOn.slice(0, 4)))
  const bytes = await paperPdf({
    agency: 'Ủy ban nhân dân tỉnh',
    number: '171/TB-UBND (giả định)',
    day: issuedOn as Day,
    title: 'THÔNG BÁO',
    subtitle: TITLE,
    blocks: lines.map((paragraph) => ({ paragraph })),
    signers: [{ role: 'Nơi nhận' }, { role: 'CHÁNH VĂN PHÒNG', name: 'Người ký giả định' }],
    sample: true,
    at: now,
  })
  const paperId = await seedDocument(
    tx,
    files,
    { unitId: giver.unitId, scorer: { id: SYSTEM.accountId, fullName: giver.fullName } },
    {
      title: TITLE,
      number: '171/TB-UBND (giả định)',
      issuedOn,
      fileName: 'thong-bao-171-gia-dinh.pdf',
      bytes,
      addedAt: now.toISOString(),
    },
  )
  await insertDocument(tx, {
    kind: 'notice',
    number: '171',
    symbol: 'TB-UBND (giả định)',
    issued_on: issuedOn,
    unit_id: giver.unitId,
    title: TITLE,
    issuer: 'UBND tỉnh',
    signer: 'Chánh Văn phòng giả định',
    state: 'draft',
    at: now.toISOString(),
    paper_id: paperId,
    paper_version: 1,
    lines,
    points: [],
  })
}
