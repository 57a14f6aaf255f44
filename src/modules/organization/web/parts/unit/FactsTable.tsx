/** What is told of a unit on the day; each opens everything that was ever known of it. */
import { Button, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { FactOfUnit } from '../../../contract.ts'
import { FACT_KEYS, type FactKey } from '../../../rules/facts/facts.ts'
import { factInWords, valueInWords } from '../../../rules/facts/facts-in-words.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { FactHistory } from './FactHistory.tsx'
import { basisInWords, fromWords } from './span-in-words.ts'

const words = unitWords.told

const columnsWith = (show: (fact: FactKey) => void): readonly Column<FactOfUnit>[] => [
  { id: 'fact', header: words.fact, value: ({ fact }) => factInWords[fact], width: '13rem' },
  { id: 'value', header: words.value, value: ({ fact, value }) => valueInWords(fact, value), width: '20rem' },
  { id: 'since', header: words.since, value: ({ validFrom }) => fromWords(validFrom), width: '9rem' },
  { id: 'basis', header: words.basis, value: basisInWords, width: '16rem' },
  {
    id: 'history',
    header: words.historyHead,
    value: () => null,
    cell: ({ fact }) => (
      <Button size="compact-xs" variant="subtle" aria-label={words.show(factInWords[fact])} onClick={() => show(fact)}>
        {words.showHistory}
      </Button>
    ),
    sortable: false,
    searchable: false,
    width: '7rem',
  },
]

export function FactsTable({ unitId, facts }: { unitId: number; facts: readonly FactOfUnit[] }) {
  const [shown, setShown] = useState<FactKey | null>(null)
  const columns = useMemo(() => columnsWith(setShown), [])
  const rows = useMemo(() => facts.toSorted((a, b) => FACT_KEYS.indexOf(a.fact) - FACT_KEYS.indexOf(b.fact)), [facts])
  if (facts.length === 0) return <Text c="dimmed">{words.none}</Text>
  return (
    <>
      <DataTable
        id="organization.facts"
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={({ fact }) => fact}
        searchable={false}
        pageSize={0}
        maxHeight="none"
      />
      {shown !== null && <FactHistory unitId={unitId} fact={shown} onClose={() => setShown(null)} />}
    </>
  )
}
