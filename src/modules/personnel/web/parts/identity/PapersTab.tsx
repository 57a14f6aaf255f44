/** The papers of one file: its index, what it lacks and who owes it, and filing what came in. */
import { Button, Group, Switch, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type FiledPaper, type MissingPaper, personnel } from '../../../contract.ts'
import { componentOf, NEEDS_CONFIDENCE, nameOfComponent } from '../../../rules/papers/components.ts'
import { allPapers, papers } from '../../data-of-identity.ts'
import { defaultWords } from '../../text-of-defaults.vi.ts'
import { identityWords } from '../../text-of-identity.vi.ts'
import { OwnDefault } from '../OwnDefault.tsx'
import type { RecordTabProps } from '../record/record-tab.ts'
import { OwnPapers } from './OwnPapers.tsx'
import { type Filing, PaperDialog } from './PaperDialog.tsx'
import { formOf, LACKING, PAPERS } from './paper-columns.ts'
import { WithdrawPaper } from './WithdrawPaper.tsx'

const words = identityWords.file
const { columns: heads } = words

export const PapersTab = (props: RecordTabProps) =>
  props.isOwn ? <OwnPapers {...props} /> : <PapersOfRecord {...props} />

function PapersOfRecord({ record }: RecordTabProps) {
  const mayFile = useMay('personnel.record', record.unitId)
  const mayFileSensitive = useMay('personnel.record-sensitive', record.unitId)
  const [withSensitive, setWithSensitive] = useState(false)
  const { data } = useSuspenseQuery(withSensitive ? allPapers(record.id) : papers(record.id))
  const [filing, setFiling] = useState<Filing | null>(null)
  const [shown, setShown] = useState<FiledPaper | null>(null)
  const filed: readonly Column<FiledPaper>[] = [
    ...PAPERS,
    {
      id: 'form',
      header: heads.form,
      value: formOf,
      cell: (row) =>
        row.hasScan ? (
          <Button size="compact-sm" variant="subtle" onClick={() => setShown(row)}>
            {words.look}
          </Button>
        ) : (
          formOf(row)
        ),
    },
    ...(mayFileSensitive
      ? [
          {
            id: 'actions',
            header: heads.actions,
            value: () => null,
            sortable: false,
            cell: (row: FiledPaper) =>
              row.paperId !== null && <WithdrawPaper paperId={row.paperId} title={row.title} />,
          },
        ]
      : []),
  ]
  const lacking: readonly Column<MissingPaper>[] = mayFile
    ? [
        ...LACKING,
        {
          id: 'actions',
          header: heads.actions,
          value: () => null,
          sortable: false,
          cell: (row) => (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.add}: ${nameOfComponent(row.component)}`}
              onClick={() => setFiling(row)}
            >
              {words.add}
            </Button>
          ),
        },
      ]
    : LACKING
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {words.inFile}
        </Title>
        <Group gap="md">
          {mayFileSensitive && (
            <Switch
              label={words.withSensitive}
              checked={withSensitive}
              onChange={(event) => setWithSensitive(event.currentTarget.checked)}
            />
          )}
          {mayFile && (
            <Button onClick={() => setFiling({ component: '', period: null, eventId: null })}>{words.add}</Button>
          )}
        </Group>
      </Group>
      <DataTable
        id="personnel.papers"
        caption={words.inFile}
        columns={filed}
        rows={data.papers}
        rowKey={(row) => row.paperId ?? `${row.eventId} ${row.documentId}`}
        empty={words.empty}
        onExport={exportAsSeen(`${words.inFile} ${record.fullName}`)}
      />
      {shown?.paperId && <Scan paper={shown} paperId={shown.paperId} onClose={() => setShown(null)} />}
      <Title order={2} size="h4" mt="lg" mb="xs">
        {words.lacks}
      </Title>
      {NEEDS_CONFIDENCE !== null && <OwnDefault what={defaultWords.needs} confidence={NEEDS_CONFIDENCE} />}
      <DataTable
        id="personnel.lacking"
        caption={words.lacks}
        columns={lacking}
        rows={data.missing}
        rowKey={(row) => `${row.component} ${row.period} ${row.eventId} ${row.owes}`}
        empty={words.nothingLacking}
        onExport={exportAsSeen(`${words.lacks} ${record.fullName}`)}
      />
      {filing !== null && (
        <PaperDialog
          recordId={record.id}
          filing={filing}
          maySensitive={mayFileSensitive}
          onClose={() => setFiling(null)}
        />
      )}
    </>
  )
}

function Scan({ paper, paperId, onClose }: { paper: FiledPaper; paperId: string; onClose: () => void }) {
  const isPlain = (componentOf(paper.component ?? '')?.sensitivity ?? 'ordinary') === 'ordinary'
  return (
    <>
      <Button variant="default" size="compact-sm" my="xs" onClick={onClose}>
        {words.close}
      </Button>
      <EvidenceViewer
        url={urlOf(isPlain ? personnel.paperScan : personnel.sensitiveScan, { paperId })}
        name={paper.title}
        mediaType={paper.scanType ?? ''}
        page={paper.pageFrom ?? 1}
        height="70dvh"
      />
    </>
  )
}
