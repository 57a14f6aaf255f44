/** Everything that does not apply, and what units propose, as a list to search and export. */
import { useMemo } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AssessmentSummary, CriterionNode, ExemptNode, ProposedNode } from '../../../contract.ts'
import { exemptionWords } from '../../text.vi.ts'
import type { CellMark } from './cells.ts'

interface Row {
  key: string
  assessmentId: string
  unitName: string
  code: string
  title: string
  mark: CellMark
  reason: string
  byName: string
  day: string | null
}

interface ExemptionListProps {
  caption: string
  sheets: readonly AssessmentSummary[]
  nodes: readonly CriterionNode[]
  exempt: readonly ExemptNode[]
  proposed: readonly ProposedNode[]
}

const COLUMNS: Column<Row>[] = [
  { id: 'unit', header: exemptionWords.unit, value: (row) => row.unitName, width: '15rem' },
  { id: 'node', header: exemptionWords.node, value: (row) => `${row.code} ${row.title}`, width: '22rem' },
  { id: 'state', header: exemptionWords.state, value: (row) => exemptionWords.marks[row.mark], width: '12rem' },
  { id: 'reason', header: exemptionWords.reason, value: (row) => row.reason, width: '20rem' },
  { id: 'by', header: exemptionWords.by, value: (row) => row.byName, kind: 'person' },
  { id: 'day', header: exemptionWords.day, value: (row) => row.day, kind: 'day' },
]

export function ExemptionList({ caption, sheets, nodes, exempt, proposed }: ExemptionListProps) {
  const rows = useMemo(() => {
    const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]))
    const nodeOf = new Map(nodes.map((node) => [node.id, node]))
    const row = (one: ExemptNode | ProposedNode, rest: Pick<Row, 'mark' | 'byName' | 'day'>): Row[] => {
      const [sheet, node] = [sheetOf.get(one.assessmentId), nodeOf.get(one.criterionId)]
      if (!sheet || !node) return []
      const { code, title } = node
      const key = `${one.assessmentId} ${one.criterionId}`
      return [{ key, assessmentId: sheet.id, unitName: sheet.unitName, code, title, reason: one.reason, ...rest }]
    }
    return [
      ...exempt.flatMap((one) =>
        row(one, { mark: 'exempt', byName: one.approvedByName, day: dayIn(new Date(one.approvedAt)) }),
      ),
      ...proposed.flatMap((one) => row(one, { mark: one.standing, byName: one.byName, day: null })),
    ]
  }, [sheets, nodes, exempt, proposed])
  return (
    <DataTable
      id="par.exemptions"
      caption={caption}
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.key}
      rowLink={(row) => `/par/assessments/${row.assessmentId}`}
      onExport={exportAsSeen(caption)}
    />
  )
}
