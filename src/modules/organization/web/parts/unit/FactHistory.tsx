/** Everything that was ever known of one fact: nothing written is lost, and each line says by what. */
import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { organization } from '../../../contract.ts'
import type { FactKey } from '../../../rules/facts/facts.ts'
import { factInWords, valueInWords } from '../../../rules/facts/facts-in-words.ts'
import { factHistory } from '../../data.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { basisInWords, fromWords, toWords } from './span-in-words.ts'

const words = unitWords.history
type Row = OutputOf<typeof organization.factHistory>['rows'][number]

const columnsOf = (fact: FactKey): readonly Column<Row>[] => [
  { id: 'value', header: words.value, value: ({ value }) => valueInWords(fact, value) },
  { id: 'when', header: words.when, value: (row) => `${fromWords(row.validFrom)} – ${toWords(row.validTo)}` },
  { id: 'known', header: words.known, value: ({ recordedFrom }) => formatInstant(recordedFrom) },
  {
    id: 'until',
    header: words.until,
    value: ({ recordedTo }) => (recordedTo === null ? words.stillKnown : formatInstant(recordedTo)),
  },
  { id: 'basis', header: words.basis, value: basisInWords },
]

export function FactHistory({ unitId, fact, onClose }: { unitId: number; fact: FactKey; onClose: () => void }) {
  const { data } = useQuery(factHistory(unitId, fact))
  const columns = useMemo(() => columnsOf(fact), [fact])
  const title = unitWords.told.history(factInWords[fact])
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': unitWords.close }} title={title} size="xl">
      <DataTable
        id="organization.fact-history"
        caption={title}
        columns={columns}
        rows={data?.rows}
        rowKey={(row) => `${row.validFrom} ${row.recordedFrom}`}
        searchable={false}
        pageSize={0}
      />
    </Modal>
  )
}
