/** The page a unit sends and its head signs: NĐ 30/2020 around it, every criterion with its points, and the hash that binds it to what was sent. */
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell } from '../../../platform/office/table.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import type { CriterionNode } from '../contract.ts'
import type { SubmissionPage } from '../queries/unit/submission-page.ts'
import { workingOf } from '../rules/scoring/working.ts'
import { papersIn, type SentLeaf } from '../rules/unit/submission.ts'

const NOT_APPLICABLE = 'không áp dụng'

function pointsCell({ exempt, notApplicable, points }: SentLeaf): Cell {
  return exempt || notApplicable ? NOT_APPLICABLE : points
}

function wordsOf({ set }: SubmissionPage, sent: SentLeaf): string {
  const leaf = set.leafOf.get(sent.criterionId)
  const working = leaf && sent.inputs ? workingOf(leaf.scoring, leaf.maxPoints, sent.inputs) : ''
  const figure =
    sent.fact === 'taken'
      ? 'Số liệu chương trình tự tính'
      : sent.objection
        ? `Khác số liệu tự tính: ${sent.objection}`
        : ''
  return [sent.exempt ? 'Đã được duyệt không áp dụng' : working, figure, sent.notApplicableReason, sent.note]
    .filter(Boolean)
    .join('. ')
}

/** Areas bold with their sums; what a survey or another source scores is named, and left to it. */
function rowsOf(page: SubmissionPage): { rows: Cell[][]; strong: Set<number> } {
  const { state, set } = page
  const sent = new Map(state.leaves.map((leaf) => [leaf.criterionId, leaf]))
  const areas = new Map(state.areas.map((area) => [area.criterionId, area]))
  const strong = new Set<number>()
  const rows = set.nodes.map((node: CriterionNode, at): Cell[] => {
    const head = [node.code, node.title, node.maxPoints]
    const area = areas.get(node.id)
    if (area) {
      strong.add(at)
      return [...head, area.points, null, `Điểm tối đa áp dụng: ${formatPoints(area.applicableMax)}`]
    }
    const leaf = sent.get(node.id)
    if (leaf) return [...head, pointsCell(leaf), leaf.papers.length, wordsOf(page, leaf)]
    return [...head, null, null, node.scoring === null ? '' : 'Điều tra hoặc nguồn ngoài cho điểm']
  })
  return { rows, strong }
}

function totalRows({ state }: SubmissionPage): Cell[][] {
  const { points, applicableMax, bonus, penalty, index } = state.figures
  return [
    ['', 'Cộng', applicableMax, points, papersIn(state), ''],
    ['', 'Điểm thưởng', null, bonus, null, ''],
    ['', 'Điểm trừ', null, penalty, null, ''],
    ['', 'Chỉ số tự đánh giá', null, `${formatPoints(index)}%`, null, '(Cộng + thưởng − trừ) ÷ điểm tối đa áp dụng'],
  ]
}

export async function submissionPdf(page: SubmissionPage): Promise<Uint8Array> {
  const { state, sha256, at, letterhead, round, set } = page
  const { rows, strong } = rowsOf(page)
  const totals = totalRows(page)
  const { points, applicableMax, index } = state.figures
  const left = state.leaves.filter(({ exempt, notApplicable }) => exempt || notApplicable).length
  const code = `Lần gửi thứ ${state.number} · Mã kiểm tra: ${sha256}`
  return tablePdf({
    at,
    agency: letterhead.agency,
    ...(letterhead.above !== undefined && { above: letterhead.above }),
    ...(letterhead.place !== '' && { place: letterhead.place }),
    number: '..............',
    day: dayIn(at),
    title: 'PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM',
    subtitle: `Chỉ số cải cách hành chính năm ${round.year}`,
    sample: set.isModel,
    lead: [
      `${state.unitName} gửi ${round.consolidatedBy ?? 'cơ quan thẩm định'} kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm ${round.year} theo ${set.name}: đạt ${formatPoints(points)} trên ${formatPoints(applicableMax)} điểm tối đa áp dụng; chỉ số tự đánh giá ${formatPoints(index)}%; ${papersIn(state)} tài liệu kiểm chứng. Cụ thể như sau:`,
    ],
    columns: [
      { title: 'Mã', kind: 'text', width: 7 },
      { title: 'Lĩnh vực, tiêu chí', kind: 'text', width: 36 },
      { title: 'Điểm tối đa', kind: 'points', width: 9 },
      { title: 'Điểm tự chấm', kind: 'points', width: 9 },
      { title: 'Tài liệu', kind: 'number', width: 7 },
      { title: 'Cách tính, ghi chú', kind: 'text', width: 30 },
    ],
    rows: [...rows, ...totals],
    strong: new Set([...strong, ...totals.map((_, at) => rows.length + at)]),
    notes: [
      ...(left === 0
        ? []
        : [`Có ${left} tiêu chí không áp dụng; các tiêu chí này không tính vào điểm tối đa áp dụng.`]),
      'Điểm điều tra xã hội học và số liệu từ nguồn ngoài chưa tính trong phiếu này.',
      `Mã kiểm tra nội dung (SHA-256): ${sha256}. Phiếu có mã khác là phiếu của nội dung khác.`,
    ],
    recipients: [`${round.consolidatedBy ?? 'Cơ quan thẩm định'};`, 'Lưu: VT.'],
    signature: { role: 'THỦ TRƯỞNG ĐƠN VỊ', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
    foot: code,
  })
}

const nameOf = ({ state, round }: SubmissionPage, what: string) =>
  `Phieu ${what} CCHC ${round.year} ${state.unitName} lan ${state.number}.pdf`

/** The page to sign. */
export function pageToSign(page: SubmissionPage): Download {
  return { name: nameOf(page, 'de ky'), mediaType: PDF, inline: true, content: { make: () => submissionPdf(page) } }
}

/** The page that was sent: the kept one, or before it is kept the same bytes set anew. */
export function pageSent({ page, kept }: { page: SubmissionPage; kept: string | null }): Download {
  const content = kept === null ? { make: () => submissionPdf(page) } : { sha256: kept }
  return { name: nameOf(page, 'da gui'), mediaType: PDF, inline: true, content }
}
