/** One report of a round: what it says, and under whose name. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import type { Report } from '../../../templates/index.ts'
import type { OneReport, ReportGround, Round } from '../../contract.ts'
import {
  blocksByName,
  type ReportBlock,
  reportBlocks,
  reportedYearBefore,
} from '../../queries/results/report-blocks.ts'
import { tiesBetween } from '../../queries/results/year-before.ts'
import { rankingTable } from '../../queries/rounds/ranking-table.ts'
import { oneRound } from '../../queries/rounds/round-list.ts'
import { frameOf, roundOffice } from '../../queries/rounds/round-office.ts'
import { assessmentList, sheetRows } from '../../queries/sheets/assessment-list.ts'
import { assessmentSheet } from '../../queries/sheets/assessment-sheet.ts'
import { refuse } from '../../refusals.vi.ts'
import { rankingTables } from '../ranking-report.ts'
import { sheetTable } from '../sheet-report.ts'
import { areasTable, criteriaTable, lostTable, type ReportBody } from './block-tables.ts'
import { progressTable } from './progress-table.ts'
import { REPORT_TITLES, yearsTitle } from './report-templates.ts'
import { yearsTable } from './years-table.ts'

export async function reportGround({ tx }: Pick<Call, 'tx'>, roundId: string): Promise<ReportGround> {
  const round = await oneRound(tx, roundId)
  const rows = await sheetRows(tx, { roundId })
  const sheets = rows.filter(({ status }) => status !== 'left')
  return {
    roundName: round.name,
    year: round.year,
    published: round.status === 'published',
    blocks: await blocksByName(tx, round, rows),
    sheets: sheets.map(({ id, unit_name, blockName }) => ({ assessmentId: id, unitName: unit_name, blockName })),
  }
}

async function blockOf({ tx }: Call, round: Round, blockId: string | undefined): Promise<ReportBlock> {
  const blocks = await reportBlocks(tx, round)
  const found = blockId === undefined ? blocks[0] : blocks.find((block) => block.blockId === blockId)
  return found ?? refuse(blockId === undefined ? 'par.ranking-in-part' : 'par.not-found')
}

async function yearsOf({ tx }: Call, { year }: Round, block: ReportBlock): Promise<ReportBody> {
  const before = await reportedYearBefore(tx, { year, blockName: block.blockName })
  const ties = before && (await tiesBetween(tx, before.criteriaSet, block.criteriaSet))
  if (!ties) return refuse('par.no-year-before', { block: block.blockName })
  return yearsTable({ ...before, year: year - 1 }, { ...block, year }, ties)
}

interface Said {
  body: ReportBody
  /** What it is of: the block, and by what it stands. */
  of: string
  sample: boolean
}

const PROVISIONAL = 'Số liệu tạm tính: tiêu chí chưa chấm, chưa có kết quả điều tra được tính là chưa có điểm.'

type OfBlock = 'areas' | 'criteria' | 'lost' | 'years'

async function blockReport(call: Call, round: Round, kind: OfBlock, blockId: string | undefined): Promise<Said> {
  const block = await blockOf(call, round, blockId)
  const { decision, blockName, isSample: sample } = block
  const standing = decision
    ? `theo Quyết định số ${decision.number} ngày ${formatDay(decision.day)}`
    : 'kết quả tạm tính'
  const of = `${blockName} — ${standing}`
  const body =
    kind === 'years'
      ? await yearsOf(call, round, block)
      : { areas: areasTable, criteria: criteriaTable, lost: lostTable }[kind](block)
  body.columns = body.columns.map((column) => ({ ...column, places: block.decimals }))
  return { body: decision ? body : { ...body, notes: [PROVISIONAL, ...(body.notes ?? [])] }, of, sample }
}

async function said(call: Call, round: Round, asked: OneReport, isSample: boolean): Promise<Said> {
  const { kind, assessmentId, blockId, roundId } = asked
  if (kind === 'progress') {
    const sheets = await assessmentList(call.tx, { roundId })
    return { body: progressTable(sheets, call.now), of: round.name, sample: isSample }
  }
  if (kind === 'unit') {
    const first = assessmentId ?? (await sheetRows(call.tx, { roundId }))[0]?.id ?? refuse('par.not-found')
    const table = sheetTable(await assessmentSheet(call, first))
    return { body: table, of: `${table.agency} — ${table.subtitle ?? ''}`, sample: table.sample }
  }
  if (kind === 'summary') {
    const tables = rankingTables(await rankingTable(call.tx, roundId))
    const found = blockId === undefined ? tables[0] : tables.find((one) => one.blockId === blockId)
    if (!found) return refuse('par.not-found')
    return { body: found.table, of: found.table.subtitle ?? '', sample: found.table.sample }
  }
  return blockReport(call, round, kind, blockId)
}

export async function report(call: Call, asked: OneReport): Promise<Report & { name: string }> {
  const round = await oneRound(call.tx, asked.roundId)
  const office = await roundOffice(call.tx, asked.roundId)
  const { body, of, sample } = await said(call, round, asked, office.isSample)
  const { kind } = asked
  const title = kind === 'years' ? yearsTitle(round.year) : `${REPORT_TITLES[kind]} năm ${round.year}`
  return {
    ...frameOf(office, call.now),
    title,
    subtitle: of,
    sample,
    landscape: true,
    columns: body.columns,
    rows: body.rows,
    ...(body.strong && { strong: body.strong }),
    ...(body.notes && { notes: body.notes }),
    ...(body.lead && { lead: body.lead }),
    signature: { role: 'Thủ trưởng cơ quan' },
    recipients: ['Lưu: VT'],
    name: `${title} ${of.split(' — ')[0]}`,
  }
}
