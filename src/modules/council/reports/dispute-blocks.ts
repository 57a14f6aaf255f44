/** What stands on a sheet for the council, block by block: points and their working, never index or rank. */
import type { SheetBlock, SheetColumn } from '../../../platform/office/sheets.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import type { LaidItem } from '../queries/laid-before.ts'

const MOST_PRECEDENTS = 8
const SIDES = { unit: 'Nếu theo đơn vị', appraiser: 'Nếu theo thẩm định' }
const WRITERS = { unit: 'Đơn vị', appraiser: 'Cơ quan thẩm định' }
export const outcomesOnPaper = {
  agreed: 'Chấp nhận đề nghị của đơn vị',
  kept: 'Giữ nguyên kết quả thẩm định',
  corrected: 'Điều chỉnh số liệu',
} as const

const left = (title: string, width: number): SheetColumn => ({ title, width, align: 'left' })
const right = (title: string, width: number): SheetColumn => ({ title, width, align: 'right' })
const pointsOf = (value: number | null) => (value === null ? 'không tính' : formatPoints(value))

const aboutBlock = ({ dispute }: LaidItem): SheetBlock => ({
  kind: 'pairs',
  rows: [
    ['Đơn vị:', `${dispute.unitName} (${dispute.blockName})`],
    ['Lĩnh vực:', `${dispute.area.code}. ${dispute.area.title}`],
    ['Tiêu chí:', `${dispute.code} ${dispute.title}`],
    ['Điểm tối đa:', formatPoints(dispute.maxPoints)],
    ['Cách chấm:', dispute.rule],
    ...(dispute.legalBasis === '' ? [] : ([['Căn cứ:', dispute.legalBasis]] as const)),
  ],
})

const alternativesBlock = ({ dispute }: LaidItem): SheetBlock => ({
  kind: 'table',
  columns: [left('Phương án', 22), left('Cách tính', 58), right('Điểm', 14)],
  rows: dispute.alternatives.map(({ side, working, points }) => [SIDES[side], working, pointsOf(points)]),
})

const handsBlock = ({ dispute }: LaidItem): SheetBlock => ({
  kind: 'table',
  columns: [left('Bước', 20), right('Điểm', 10), left('Cách tính; nội dung, lý do', 46), left('Người, lúc', 24)],
  rows: dispute.said
    .filter(({ hand }) => hand !== 'council')
    .map(({ hand, handInWords, outcomeInWords, value, working, words, byName, at, hasLapsed }) => [
      `${handInWords}${hand === 'self' ? '' : `: ${outcomeInWords}`}${hasLapsed ? ' (đã sửa sau đó)' : ''}`,
      pointsOf(value < 0 ? null : value),
      [working, words].filter((part) => part !== '').join('; '),
      `${byName}, ${formatInstant(at)}`,
    ]),
})

function papersBlocks({ dispute }: LaidItem): SheetBlock[] {
  if (dispute.papers.length === 0) return [{ kind: 'text', text: 'Không có tài liệu kiểm chứng.' }]
  return dispute.papers.map(({ title, number, version, pages, hand }) => ({
    kind: 'text',
    text: `– ${[
      [number, title].filter(Boolean).join(' '),
      `bản ${version}`,
      ...(pages === '' ? [] : [`trang ${pages}`]),
      ...(hand === 'explanation' ? ['kèm giải trình'] : []),
    ].join(', ')}`,
  }))
}

function talkBlocks({ dispute }: LaidItem): SheetBlock[] {
  if (dispute.messages.length === 0) return []
  return [
    { kind: 'heading', text: 'Trao đổi' },
    ...dispute.messages.map(
      ({ side, text, byName, at }): SheetBlock => ({
        kind: 'text',
        text: `– ${WRITERS[side]} (${byName}, ${formatInstant(at)}): ${text}`,
      }),
    ),
  ]
}

function precedentBlocks({ precedents }: LaidItem): SheetBlock[] {
  if (precedents.length === 0)
    return [
      {
        kind: 'text',
        text: 'Chưa có quyết định nào của Hội đồng hay thẩm định lần hai về tiêu chí này cho đơn vị khác.',
      },
    ]
  const more = precedents.length - MOST_PRECEDENTS
  return [
    {
      kind: 'table',
      columns: [
        left('Đơn vị', 24),
        left('Kỳ', 8),
        left('Quyết định', 20),
        right('Đơn vị giữ', 10),
        right('Điểm', 10),
        left('Lý do', 28),
      ],
      rows: precedents
        .slice(0, MOST_PRECEDENTS)
        .map(({ unitName, year, hand, outcome, claimedPoints, decidedPoints, reason }) => [
          unitName,
          String(year),
          `${hand === 'council' ? 'Hội đồng' : 'Thẩm định lần hai'}: ${outcomesOnPaper[outcome].toLowerCase()}`,
          pointsOf(claimedPoints),
          pointsOf(decidedPoints),
          reason,
        ]),
    },
    ...(more > 0 ? [{ kind: 'text', text: `Còn ${more} trường hợp khác, xem trên hệ thống.` } as const] : []),
  ]
}

function decisionBlocks({ item }: LaidItem, minutesNumber: string | null): SheetBlock[] {
  const { decision } = item
  if (decision === null)
    return [
      { kind: 'boxes', lines: [...Object.values(outcomesOnPaper).map((words) => `${words}.`), 'Không có ý kiến.'] },
      { kind: 'text', text: `Lý do: ${'.'.repeat(150)}` },
    ]
  const { outcome, inputsInWords, points, words, at } = decision
  const votes = item.tally.options.map(
    ({ outcome: held, memberIds }) => `${outcomesOnPaper[held].toLowerCase()}: ${memberIds.length} phiếu`,
  )
  return [
    {
      kind: 'pairs',
      rows: [
        ['Quyết định:', `${outcomesOnPaper[outcome]}; ${pointsOf(points)} điểm`],
        ...(inputsInWords === '' ? [] : ([['Cách tính:', inputsInWords]] as const)),
        ['Lý do:', words],
        ['Biểu quyết:', [...votes, `không có ý kiến: ${item.tally.abstained.length} phiếu`].join('; ')],
        ['Văn bản:', `${minutesNumber ?? ''}, ${formatInstant(at)}`],
      ],
    },
  ]
}

export function blocksOf(laid: LaidItem, minutesNumber: string | null): SheetBlock[] {
  const sections: (readonly [string, SheetBlock[]])[] = [
    ['Hai phương án điểm', [alternativesBlock(laid)]],
    ['Ý kiến các bước', [handsBlock(laid)]],
    ['Tài liệu kiểm chứng', [...papersBlocks(laid), ...talkBlocks(laid)]],
    ['Tiền lệ của cùng tiêu chí', precedentBlocks(laid)],
    [
      laid.item.decision === null ? 'Ý kiến của thành viên Hội đồng' : 'Quyết định của Hội đồng',
      decisionBlocks(laid, minutesNumber),
    ],
  ]
  return [
    aboutBlock(laid),
    ...sections.flatMap(([text, blocks], at): SheetBlock[] => [
      { kind: 'heading', text: `${at + 1}. ${text}` },
      ...blocks,
    ]),
  ]
}
