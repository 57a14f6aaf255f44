/** The ranking on paper and in Excel: one description, both forms. */

import type { Frame } from '../../../platform/office/frame.ts'
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Table } from '../../../platform/office/table.ts'
import { DOCX, tableDocx } from '../../../platform/office/word.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import type { Publication, Ranking } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { areaMean } from '../rules/results/share.ts'
import { leftInWords } from '../rules/rounds/taking-part.ts'
import { RANK, UNIT } from './round/block-tables.ts'

type Unit = Publication['results'][number]

/** The letterhead of whoever consolidates; nobody's where it is the annex of a decision. */
export type RankingFrame = Pick<Frame, 'agency' | 'above' | 'place' | 'day' | 'annex'>

const ANNEX: RankingFrame = { annex: 'Phụ lục', agency: '' }

interface Printed {
  frame: RankingFrame
  title: string
  subtitle: string
  blockName: string
  sample: boolean
  mean: number | null
  areas: readonly { code: string; title: string; maxPoints: number }[]
  units: readonly Unit[]
  left: Publication['left']
  rules: Publication['rules']
}

const meansOf = (areas: Printed['areas'], units: readonly Unit[], places: number): string =>
  areas
    .flatMap(({ code }) => {
      const mean = areaMean(units, code)
      return mean === null ? [] : [`${code}: ${formatPoints(mean, places)} %`]
    })
    .join('; ')

const LEFT = { absent: 'Không nộp', ended: 'Đã kết thúc' } as const

function tableOf({ frame, title, subtitle, sample, mean, areas, units, left, rules }: Printed): Frame & Table {
  const places = rules.decimals
  const withHeads = rules.headBands.length > 0
  const withRegions = units.some(({ region }) => region !== null)
  const more = Array((withHeads ? 1 : 0) + (withRegions ? 2 : 0)).fill(null)
  return {
    ...frame,
    title,
    subtitle,
    sample,
    landscape: true,
    columns: [
      RANK,
      UNIT,
      ...areas.map((area) => ({
        title: `Lĩnh vực ${area.code} (${formatPoints(area.maxPoints)})`,
        kind: 'points' as const,
        places,
        width: 10,
      })),
      { title: 'Thưởng', kind: 'points', places, width: 8 },
      { title: 'Trừ', kind: 'points', places, width: 8 },
      { title: 'Tổng điểm', kind: 'points', places, width: 10 },
      { title: 'Điểm tối đa áp dụng', kind: 'points', places, width: 11 },
      { title: 'Chỉ số (%)', kind: 'percent', places, width: 10 },
      { title: 'Xếp loại', kind: 'text', width: 12 },
      ...(withHeads ? [{ title: 'Người đứng đầu', kind: 'text' as const, width: 14 }] : []),
      ...(withRegions
        ? [
            { title: 'Nhóm, vùng', kind: 'text' as const, width: 14 },
            { title: 'Hạng trong nhóm', kind: 'number' as const, width: 8 },
          ]
        : []),
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
        ...(withHeads ? [unit.headRating ?? ''] : []),
        ...(withRegions ? [unit.region ?? '', unit.regionRank] : []),
      ]),
      // Below the ranked, without rank and without index.
      ...left.map((unit) => [
        null,
        unit.unitName,
        ...areas.map(() => null),
        ...Array(5).fill(null),
        LEFT[unit.cause],
        ...more,
      ]),
    ],
    notes: [
      ...(mean === null
        ? []
        : [`Bình quân khối: ${formatPoints(mean, places)} %; theo lĩnh vực: ${meansOf(areas, units, places)}.`]),
      ...(left.length === 0
        ? []
        : [`Không xếp hạng: ${left.map((unit) => `${unit.unitName} (${leftInWords(unit)})`).join('; ')}.`]),
      `Chỉ số = (tổng điểm + điểm thưởng − điểm trừ) ÷ điểm tối đa áp dụng; lĩnh vực: ${areas.map((area) => `${area.code}. ${area.title}`).join('; ')}.`,
    ],
  }
}

function printedRanking(ranking: Ranking, frame: RankingFrame): Printed[] {
  return ranking.blocks.map((block) => ({
    frame,
    title: `Xếp hạng Chỉ số cải cách hành chính năm ${ranking.year}`,
    subtitle: `${block.blockName} — ${ranking.published ? 'đã công bố' : 'kết quả tạm tính'}`,
    blockName: block.blockName,
    sample: block.isModel || ranking.isSample,
    mean: block.mean,
    areas: block.areas,
    units: block.units,
    left: block.left,
    rules: block.rules,
  }))
}

function printedPublication(found: Publication): Printed {
  return {
    frame: ANNEX,
    title: `Xếp hạng Chỉ số cải cách hành chính năm ${found.year}`,
    subtitle: `${found.blockName}\n(Kèm theo Quyết định số ${found.decisionNumber} ngày ${formatDay(found.decisionDay)})`,
    blockName: found.blockName,
    sample: found.isModel || found.isSample,
    mean: found.mean,
    areas: found.areas,
    units: found.results,
    left: found.left,
    rules: found.rules,
  }
}

/** The table of each block, to be set into other frames. */
export const rankingTables = (ranking: Ranking): { blockId: string; table: Table }[] =>
  ranking.blocks.map((block) => {
    const [printed] = printedRanking({ ...ranking, blocks: [block] }, ANNEX) as [Printed]
    return { blockId: block.blockId, table: tableOf(printed) }
  })

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

export const rankingWorkbook = (ranking: Ranking, frame: RankingFrame, at: Date): Download =>
  asWorkbook(`Xep hang CCHC ${ranking.year}`, printedRanking(ranking, frame), at)
/** One block to a document: the one asked for, or the first. */
export function rankingPdf(ranking: Ranking, blockId: string | undefined, frame: RankingFrame, at: Date): Download {
  const block = ranking.blocks.find((candidate) => blockId === undefined || candidate.blockId === blockId)
  if (!block) return refuse('par.not-found')
  const [printed] = printedRanking({ ...ranking, blocks: [block] }, frame) as [Printed]
  return asPdf(`Xep hang CCHC ${ranking.year} ${block.blockName}`, printed, at)
}
export const publicationWorkbook = (found: Publication): Download =>
  asWorkbook(`Xep hang CCHC ${found.year} ${found.blockName}`, [printedPublication(found)], new Date(found.publishedAt))
export const publicationPdf = (found: Publication): Download =>
  asPdf(`Xep hang CCHC ${found.year} ${found.blockName}`, printedPublication(found), new Date(found.publishedAt))

/** “Phụ lục kèm theo Quyết định”, to be changed by hand where the office wants it otherwise. */
export function publicationDocument(found: Publication): Download {
  const table = { at: new Date(found.publishedAt), ...tableOf(printedPublication(found)) }
  return {
    name: `Phu luc xep hang CCHC ${found.year} ${found.blockName}.docx`,
    mediaType: DOCX,
    content: { make: () => tableDocx(table) },
  }
}
