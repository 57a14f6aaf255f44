/** The ranking on paper and in Excel: one description, both forms. */

import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Table } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import type { Publication, Ranking } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { leftInWords } from '../rules/rounds/taking-part.ts'

type Unit = Publication['results'][number]

interface Printed {
  title: string
  subtitle: string
  blockName: string
  sample: boolean
  mean: number | null
  areas: readonly { code: string; title: string; maxPoints: number }[]
  units: readonly Unit[]
  left: Publication['left']
}

const LEFT = { absent: 'Không nộp', ended: 'Đã kết thúc' } as const

function tableOf({ title, subtitle, sample, mean, areas, units, left }: Printed): Table {
  return {
    agency: 'ỦY BAN NHÂN DÂN TỈNH',
    title,
    subtitle,
    sample,
    landscape: true,
    columns: [
      { title: 'Hạng', kind: 'number', width: 6 },
      { title: 'Đơn vị', kind: 'text', width: 34 },
      ...areas.map((area) => ({
        title: `Lĩnh vực ${area.code} (${formatPoints(area.maxPoints)})`,
        kind: 'points' as const,
        width: 10,
      })),
      { title: 'Thưởng', kind: 'points', width: 8 },
      { title: 'Trừ', kind: 'points', width: 8 },
      { title: 'Tổng điểm', kind: 'points', width: 10 },
      { title: 'Điểm tối đa áp dụng', kind: 'points', width: 11 },
      { title: 'Chỉ số (%)', kind: 'percent', width: 10 },
      { title: 'Xếp loại', kind: 'text', width: 12 },
    ],
    rows: [
      ...units.map((unit) => [
        unit.rank,
        unit.unitName,
        ...areas.map((area) => unit.areas.find((own) => own.code === area.code)?.points ?? null),
        unit.bonus,
        unit.penalty,
        unit.points,
        unit.applicableMax,
        unit.index,
        unit.rating ?? '',
      ]),
      // Below the ranked, without rank and without index.
      ...left.map((unit) => [null, unit.unitName, ...areas.map(() => null), ...Array(5).fill(null), LEFT[unit.cause]]),
    ],
    notes: [
      ...(mean === null ? [] : [`Bình quân khối: ${formatPoints(mean)} %.`]),
      ...(left.length === 0
        ? []
        : [`Không xếp hạng: ${left.map((unit) => `${unit.unitName} (${leftInWords(unit)})`).join('; ')}.`]),
      `Chỉ số = (tổng điểm + điểm thưởng − điểm trừ) ÷ điểm tối đa áp dụng; lĩnh vực: ${areas.map((area) => `${area.code}. ${area.title}`).join('; ')}.`,
    ],
  }
}

function printedRanking(ranking: Ranking): Printed[] {
  return ranking.blocks.map((block) => ({
    title: `Xếp hạng Chỉ số cải cách hành chính năm ${ranking.year}`,
    subtitle: `${block.blockName} — ${ranking.published ? 'đã công bố' : 'kết quả tạm tính'}`,
    blockName: block.blockName,
    sample: block.isModel || ranking.isSample,
    mean: block.mean,
    areas: block.areas,
    units: block.units,
    left: block.left,
  }))
}

function printedPublication(found: Publication): Printed {
  return {
    title: `Xếp hạng Chỉ số cải cách hành chính năm ${found.year}`,
    subtitle: `${found.blockName} — kèm theo Quyết định số ${found.decisionNumber} ngày ${formatDay(found.decisionDay)}`,
    blockName: found.blockName,
    sample: found.isModel || found.isSample,
    mean: found.mean,
    areas: found.areas,
    units: found.results,
    left: found.left,
  }
}

function asWorkbook(name: string, printed: readonly Printed[], at: Date): Download {
  return {
    name: `${name}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at,
          sheets: printed.map((one) => ({ ...tableOf(one), name: one.blockName.slice(0, 31), freeze: 2 })),
        }),
    },
  }
}

function asPdf(name: string, printed: Printed, at: Date): Download {
  return {
    name: `${name}.pdf`,
    mediaType: PDF,
    inline: true,
    content: { make: () => tablePdf({ at, ...tableOf(printed) }) },
  }
}

export const rankingWorkbook = (ranking: Ranking, at: Date): Download =>
  asWorkbook(`Xep hang CCHC ${ranking.year}`, printedRanking(ranking), at)
/** One block to a document: the one asked for, or the first. */
export function rankingPdf(ranking: Ranking, blockId: string | undefined, at: Date): Download {
  const block = ranking.blocks.find((candidate) => blockId === undefined || candidate.blockId === blockId)
  if (!block) return refuse('par.not-found')
  const [printed] = printedRanking({ ...ranking, blocks: [block] }) as [Printed]
  return asPdf(`Xep hang CCHC ${ranking.year} ${block.blockName}`, printed, at)
}
export const publicationWorkbook = (found: Publication): Download =>
  asWorkbook(`Xep hang CCHC ${found.year} ${found.blockName}`, [printedPublication(found)], new Date(found.publishedAt))
export const publicationPdf = (found: Publication): Download =>
  asPdf(`Xep hang CCHC ${found.year} ${found.blockName}`, printedPublication(found), new Date(found.publishedAt))
