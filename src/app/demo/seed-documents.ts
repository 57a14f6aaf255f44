/** Invented evidence: small PDFs the program sets itself, each marked as fictitious. */

import type { Files } from '../../platform/files/files.ts'
import type { Tx } from '../../platform/http/call.ts'
import { evidencePdf } from '../../platform/office/pdf.ts'
import type { Day } from '../../shared/dates.ts'
import type { Random } from './random.ts'
import { seedDocument } from './seed-document.ts'

const PAPERS = [
  {
    kind: 'KH',
    title: 'Kế hoạch cải cách hành chính năm',
    lines: [
      'Mục tiêu, nhiệm vụ và phân công thực hiện cải cách hành chính trong năm.',
      'Thời hạn hoàn thành của từng nhiệm vụ.',
    ],
  },
  {
    kind: 'BC',
    title: 'Báo cáo kết quả cải cách hành chính năm',
    lines: ['Kết quả thực hiện từng nhiệm vụ trong kế hoạch.', 'Số nhiệm vụ hoàn thành, đúng hạn, quá hạn.'],
  },
  {
    kind: 'BB',
    title: 'Biên bản tự kiểm tra công tác cải cách hành chính',
    lines: ['Thành phần, nội dung kiểm tra.', 'Các vấn đề phát hiện và thời hạn khắc phục.'],
  },
  {
    kind: 'BC',
    title: 'Báo cáo giải quyết thủ tục hành chính',
    lines: ['Số hồ sơ tiếp nhận, giải quyết đúng hạn, trễ hạn.', 'Tỷ lệ hồ sơ trực tuyến, số hóa kết quả.'],
  },
] as const

export interface OwnerOfPapers {
  unitId: number
  unitName: string
  /** Short mark in document numbers: 'STC'. */
  mark: string
  scorer: { id: string; fullName: string }
}

/** 'Sở Tài chính' → 'STC'. */
export function markOf(unitName: string): string {
  return unitName
    .replace(/[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 6)
}

/** @returns ids of the unit's documents. */
export async function seedDocuments(
  tx: Tx,
  files: Files,
  owners: readonly OwnerOfPapers[],
  year: number,
  papers: number,
  random: Random,
): Promise<Map<number, string[]>> {
  const ids = new Map<number, string[]>()
  for (const { unitId, unitName, mark, scorer } of owners) {
    const kept: string[] = []
    for (const paper of PAPERS.slice(0, papers)) {
      const day =
        `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}` as Day
      const number = `${random.between(5, 480)}/${paper.kind}-${mark}`
      const title = `${paper.title} ${year}`
      const bytes = await evidencePdf({
        agency: unitName,
        title: title.toUpperCase(),
        number,
        day,
        place: 'Bắc Giang',
        lines: paper.lines,
      })
      kept.push(
        await seedDocument(
          tx,
          files,
          { unitId, scorer },
          {
            title,
            number,
            issuedOn: day,
            fileName: `${number.replace('/', '-')}.pdf`,
            bytes,
            addedAt: new Date(`${day}T08:00:00+07:00`).toISOString(),
          },
        ),
      )
    }
    ids.set(unitId, kept)
  }
  return ids
}
