/** The tables of even-handedness: units, members, criteria, blocks. */
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { EvenHanded } from '../../../contract.ts'
import { words } from '../../text.vi.ts'
import { evenWords } from '../../text-of-even-handed.vi.ts'
import { countColumn, decidedColumns, sharesColumns } from './shares-columns.tsx'

type Unit = EvenHanded['units'][number]
type Member = EvenHanded['members'][number]
type Criterion = EvenHanded['criteria'][number]
type Block = EvenHanded['blocks'][number]

const unitColumns: Column<Unit>[] = [
  { id: 'unit', header: evenWords.unit, value: (row) => row.unitName, width: '13rem' },
  { id: 'block', header: evenWords.block, value: (row) => row.blockName, hidden: true },
  ...decidedColumns<Unit>(),
]

const memberColumns: Column<Member>[] = [
  { id: 'member', header: evenWords.member, value: (row) => row.fullName, kind: 'person', width: '13rem' },
  { id: 'duty', header: evenWords.duty, value: (row) => words.duties[row.duty], hidden: true },
  { id: 'unit', header: evenWords.unit, value: (row) => row.unitName, hidden: true },
  countColumn<Member>('votes', evenWords.votes, (row) => row.forUnit.of, evenWords.votesAbout),
  countColumn<Member>('agreed', evenWords.agreed, (row) => row.agreed),
  countColumn<Member>('corrected', evenWords.corrected, (row) => row.corrected),
  countColumn<Member>('kept', evenWords.kept, (row) => row.kept),
  ...sharesColumns<Member>((row) => row.forUnit),
  countColumn<Member>('abstained', evenWords.abstained, (row) => row.abstained),
  countColumn<Member>('left-out', evenWords.leftOut, (row) => row.leftOut, evenWords.leftOutAbout),
  countColumn<Member>('silent', evenWords.silent, (row) => row.silent, evenWords.silentAbout),
  {
    id: 'with-outcome',
    header: evenWords.withOutcome,
    about: evenWords.withOutcomeAbout,
    value: (row) => row.withOutcome.count,
    cell: (row) => `${row.withOutcome.count}/${row.withOutcome.of}`,
    kind: 'number',
  },
]

const criterionColumns: Column<Criterion>[] = [
  { id: 'criterion', header: evenWords.criterion, value: (row) => `${row.code} ${row.title}`, width: '22rem' },
  ...decidedColumns<Criterion>(),
]

const blockColumns: Column<Block>[] = [
  { id: 'block', header: evenWords.block, value: (row) => row.blockName, width: '16rem' },
  ...decidedColumns<Block>(),
]

export function UnitsTable({ report }: { report: EvenHanded }) {
  return (
    <DataTable
      id="council.even-units"
      caption={evenWords.tabs.units}
      columns={unitColumns}
      rows={report.units}
      rowKey={(row) => String(row.unitId)}
      onExport={exportAsSeen(`${evenWords.title} ${evenWords.tabs.units}`)}
    />
  )
}

export function MembersVotes({ report }: { report: EvenHanded }) {
  return (
    <DataTable
      id="council.even-members"
      caption={evenWords.tabs.members}
      columns={memberColumns}
      rows={report.members}
      rowKey={(row) => row.memberId}
      onExport={exportAsSeen(`${evenWords.title} ${evenWords.tabs.members}`)}
    />
  )
}

export function CriteriaTable({ report }: { report: EvenHanded }) {
  return (
    <DataTable
      id="council.even-criteria"
      caption={evenWords.tabs.criteria}
      columns={criterionColumns}
      rows={report.criteria}
      rowKey={(row) => row.criterionId}
      onExport={exportAsSeen(`${evenWords.title} ${evenWords.tabs.criteria}`)}
    />
  )
}

export function BlocksTable({ report }: { report: EvenHanded }) {
  return (
    <DataTable
      id="council.even-blocks"
      caption={evenWords.tabs.blocks}
      columns={blockColumns}
      rows={report.blocks}
      rowKey={(row) => row.blockName}
      onExport={exportAsSeen(`${evenWords.title} ${evenWords.tabs.blocks}`)}
    />
  )
}
