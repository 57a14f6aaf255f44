/** Where each unit stands, and what whoever runs the round may do about it. */

import { SegmentedControl } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { formatPoints } from '../../../../../shared/points.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AssessmentSummary, Round } from '../../../contract.ts'
import { assessments } from '../../data.ts'
import { roundWords, words } from '../../text.vi.ts'
import { StatusBadge } from '../StatusBadge.tsx'
import { deadlineInWords, timeLeft } from '../time-left.ts'
import { useNow } from '../use-now.ts'
import { ExtendDialog } from './ExtendDialog.tsx'
import { lastDayOf } from './instants.ts'
import { MiniProgress } from './MiniProgress.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import { SheetActions } from './SheetActions.tsx'

const STATUSES = ['draft', 'returned', 'submitted', 'appraised', 'explained', 'settled', 'published', 'left'] as const

const schema = z.object({
  trangThai: z
    .enum(['tat-ca', ...STATUSES])
    .catch('tat-ca')
    .default('tat-ca'),
})

type Actions = { onExtend: (sheet: AssessmentSummary) => void; onReopen: (sheet: AssessmentSummary) => void }

function columnsOf(isOpen: boolean, now: Date, actions: Actions | null): Column<AssessmentSummary>[] {
  return [
    { id: 'unit', header: roundWords.unit, value: (row) => row.unitName, width: '15rem' },
    { id: 'block', header: roundWords.blockHead, value: (row) => row.blockName, width: '12rem', hidden: true },
    {
      id: 'status',
      header: roundWords.statusHead,
      value: (row) => words.status[row.status],
      cell: (row) => <StatusBadge status={row.status} />,
    },
    {
      id: 'scored',
      header: roundWords.scored,
      value: (row) => row.scored,
      cell: (row) => <MiniProgress done={row.scored} total={row.toScore} label={roundWords.scored} />,
      searchable: false,
    },
    {
      id: 'evidence',
      header: roundWords.evidence,
      about: roundWords.evidenceAbout,
      value: (row) => row.withEvidence,
      kind: 'number',
      hidden: true,
    },
    {
      id: 'appraised',
      header: roundWords.appraised,
      value: (row) => row.appraised,
      cell: (row) => <MiniProgress done={row.appraised} total={row.toScore} label={roundWords.appraised} />,
      searchable: false,
    },
    {
      id: 'left',
      header: roundWords.left,
      value: (row) => row.closesAt && lastDayOf(row.closesAt),
      cell: (row) =>
        row.closesAt === null || (row.status !== 'draft' && row.status !== 'returned')
          ? ''
          : timeLeft(row.closesAt, now).words,
      kind: 'day',
      hidden: !isOpen,
      searchable: false,
    },
    {
      id: 'self',
      header: roundWords.selfPoints,
      value: (row) => row.selfPoints / 10_000,
      cell: (row) => formatPoints(row.selfPoints),
      kind: 'number',
    },
    {
      id: 'appraisedPoints',
      header: roundWords.appraisedPoints,
      value: (row) => (row.appraisedPoints === null ? null : row.appraisedPoints / 10_000),
      cell: (row) => (row.appraisedPoints === null ? '' : formatPoints(row.appraisedPoints)),
      kind: 'number',
      hidden: true,
    },
    {
      id: 'closes',
      header: roundWords.closes,
      value: (row) => row.closesAt && lastDayOf(row.closesAt),
      cell: (row) => (row.closesAt === null ? '' : deadlineInWords(row.closesAt)),
      kind: 'day',
      hidden: true,
      searchable: false,
    },
    ...(actions
      ? [
          {
            id: 'do',
            header: roundWords.doHead,
            value: () => null,
            sortable: false,
            cell: (row: AssessmentSummary) => <SheetActions sheet={row} {...actions} />,
          } satisfies Column<AssessmentSummary>,
        ]
      : []),
  ]
}

export function ProgressTab({ round }: { round: Round }) {
  const { data } = useSuspenseQuery(assessments(round.id))
  const [{ trangThai }, go] = usePlace(schema)
  const [extending, setExtending] = useState<AssessmentSummary | null>(null)
  const [reopening, setReopening] = useState<AssessmentSummary | null>(null)
  const isOpen = round.status === 'open'
  const mayRun = useMay('par.manage-rounds') && isOpen
  const now = useNow(60_000)
  const columns = useMemo(
    () => columnsOf(isOpen, now, mayRun ? { onExtend: setExtending, onReopen: setReopening } : null),
    [isOpen, now, mayRun],
  )
  const rows = data.assessments.filter(({ status }) => trangThai === 'tat-ca' || status === trangThai)
  const present = STATUSES.filter((status) => round.counts[status] > 0)
  return (
    <>
      <DataTable
        id="par.progress"
        caption={`${roundWords.tabs['tien-do']}: ${round.name}`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/par/assessments/${row.id}`}
        onExport={exportAsSeen(`${roundWords.tabs['tien-do']} ${round.year}`)}
        tools={
          present.length > 1 && (
            <SegmentedControl
              size="xs"
              aria-label={roundWords.statusHead}
              value={trangThai}
              onChange={(value) => go({ trangThai: value as typeof trangThai })}
              data={[
                { value: 'tat-ca', label: roundWords.allStates },
                ...present.map((status) => ({
                  value: status,
                  label: `${words.status[status]} (${round.counts[status]})`,
                })),
              ]}
            />
          )
        }
      />
      <ExtendDialog sheet={extending} onClose={() => setExtending(null)} />
      <ReopenDialog sheet={reopening} onClose={() => setReopening(null)} />
    </>
  )
}
