/** Who is late: by person and room, and below it the criteria themselves. */
import { Title } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AssessmentSheet } from '../../../contract.ts'
import type { Standing } from '../../../rules/unit/assignment.ts'
import { unitWords } from '../../text.vi.ts'
import { type GivenLeaf, type WorkRow, whomInWords, workRows } from './given-leaf.ts'
import classes from './Unit.module.css'

const TONES: Record<Standing, StateTone> = { done: 'good', late: 'bad', 'due-soon': 'attention', open: 'open' }

const byWhom: Column<WorkRow>[] = [
  {
    id: 'whose',
    header: unitWords.whose,
    value: ({ name, kind }) => (kind === 'free' ? unitWords.free : name),
    width: '12rem',
  },
  {
    id: 'late',
    header: unitWords.lateHead,
    value: ({ late }) => late,
    cell: ({ late }) => <span className={late > 0 ? classes.late : undefined}>{late}</span>,
    kind: 'number',
  },
  { id: 'soon', header: unitWords.soonHead, about: unitWords.soonAbout, value: ({ soon }) => soon, kind: 'number' },
  { id: 'assigned', header: unitWords.assigned, value: ({ assigned }) => assigned, kind: 'number' },
  { id: 'done', header: unitWords.doneHead, value: ({ done }) => done, kind: 'number' },
  { id: 'open', header: unitWords.openHead, value: ({ open }) => open, kind: 'number' },
  { id: 'next', header: unitWords.nextDue, value: ({ nextDue }) => nextDue, kind: 'day' },
  { id: 'kind', header: unitWords.kind, value: ({ kind }) => unitWords.kinds[kind] },
]

const byCriterion = (assessmentId: string): Column<GivenLeaf>[] => [
  {
    id: 'criterion',
    header: unitWords.criterion,
    value: ({ place: { node } }) => `${node.code} ${node.title}`,
    cell: ({ place: { node } }) => (
      <PageLink to={`/par/assessments/${assessmentId}`} search={{ tieuChi: node.code }}>
        {node.code} {node.title}
      </PageLink>
    ),
    width: '24rem',
  },
  { id: 'whose', header: unitWords.whose, value: ({ assignment }) => (assignment ? whomInWords(assignment) : null) },
  { id: 'due', header: unitWords.due, value: ({ assignment }) => assignment?.dueOn ?? null, kind: 'day' },
  {
    id: 'state',
    header: unitWords.state,
    value: ({ standing }) => unitWords.standing[standing],
    cell: ({ standing }) => <StateBadge tone={TONES[standing]}>{unitWords.standing[standing]}</StateBadge>,
  },
]

export function LateTab({ sheet, leaves }: { sheet: AssessmentSheet; leaves: readonly GivenLeaf[] }) {
  const pressing = leaves.filter(({ standing }) => standing === 'late' || standing === 'due-soon')
  const exportName = unitWords.exportName(sheet.year)
  return (
    <>
      <DataTable
        id="par.work-by-whom"
        caption={unitWords.tabs['tien-do']}
        columns={byWhom}
        rows={workRows(leaves)}
        rowKey={({ key }) => key}
        onExport={exportAsSeen(exportName)}
      />
      <Title order={2} size="h4" mt="lg" mb="xs">
        {unitWords.lateOf}
      </Title>
      <DataTable
        id="par.work-late"
        caption={unitWords.lateOf}
        columns={byCriterion(sheet.id)}
        rows={pressing}
        rowKey={({ place }) => place.node.id}
        initialSort={{ id: 'due' }}
        onExport={exportAsSeen(`${exportName} ${formatDay(new Date().toISOString()).replaceAll('/', '-')}`)}
        empty={unitWords.noneLate}
      />
    </>
  )
}
