/** The papers of one's own file: what lies in it, what it lacks and who owes it. */
import { Button, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type FiledPaper, personnel } from '../../../contract.ts'
import { ownPapers } from '../../data-of-identity.ts'
import { identityWords } from '../../text-of-identity.vi.ts'
import type { RecordTabProps } from '../record/record-tab.ts'
import { formOf, LACKING, PAPERS } from './paper-columns.ts'

const words = identityWords.file

const columnsWith = (look: (paper: FiledPaper) => void): readonly Column<FiledPaper>[] => [
  ...PAPERS,
  {
    id: 'form',
    header: words.columns.form,
    value: formOf,
    cell: (row) =>
      row.hasScan ? (
        <Button size="compact-sm" variant="subtle" onClick={() => look(row)}>
          {words.look}
        </Button>
      ) : (
        formOf(row)
      ),
  },
]

export function OwnPapers({ record: { fullName } }: RecordTabProps) {
  const { data } = useSuspenseQuery(ownPapers())
  const [shown, setShown] = useState<FiledPaper | null>(null)
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        {words.inFile}
      </Title>
      <DataTable
        id="personnel.own-papers"
        caption={words.inFile}
        columns={columnsWith(setShown)}
        rows={data.papers}
        rowKey={(row) => row.paperId ?? `${row.eventId} ${row.documentId}`}
        empty={words.emptyOwn}
        onExport={exportAsSeen(`${words.inFile} ${fullName}`)}
      />
      {shown?.paperId && (
        <>
          <Button variant="default" size="compact-sm" my="xs" onClick={() => setShown(null)}>
            {words.close}
          </Button>
          <EvidenceViewer
            url={urlOf(personnel.ownScan, { paperId: shown.paperId })}
            name={shown.title}
            mediaType={shown.scanType ?? ''}
            page={shown.pageFrom ?? 1}
            height="70dvh"
          />
        </>
      )}
      <Title order={2} size="h4" mt="lg" mb="xs">
        {words.lacks}
      </Title>
      <DataTable
        id="personnel.own-lacking"
        caption={words.lacks}
        columns={LACKING}
        rows={data.missing}
        rowKey={(row) => `${row.component} ${row.period} ${row.eventId} ${row.owes}`}
        empty={words.nothingLacking}
        onExport={exportAsSeen(`${words.lacks} ${fullName}`)}
      />
    </>
  )
}
