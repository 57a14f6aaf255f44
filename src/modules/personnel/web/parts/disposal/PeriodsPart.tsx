/** How long files are kept: what the software assumes, what the office entered, and entering another. */
import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { personnel, type RetentionPeriod } from '../../../contract.ts'
import { itemsOf, nameOfCode } from '../../../rules/catalogues.ts'
import { retention } from '../../data-of-disposal.ts'
import { disposalWords } from '../../text-of-disposal.vi.ts'

const words = disposalWords.periods
const { columns: heads } = words
const KINDS = itemsOf('person_category').map(({ code, name }) => ({ value: code, label: name }))

const COLUMNS: readonly Column<RetentionPeriod>[] = [
  {
    id: 'kind',
    header: heads.kind,
    sortable: false,
    value: (row) => (row.personKind === null ? words.everybody : nameOfCode('person_category', row.personKind)),
  },
  {
    id: 'closed',
    header: heads.closed,
    sortable: false,
    value: (row) => words.since(formatDay(row.closedFrom), row.closedTo && formatDay(row.closedTo)),
  },
  {
    id: 'years',
    header: heads.years,
    sortable: false,
    value: (row) => (row.years === null ? words.forEver : words.years(row.years)),
  },
  { id: 'basis', header: heads.basis, value: (row) => row.basis, width: '20rem', sortable: false },
  { id: 'by', header: heads.by, value: (row) => row.enteredByName ?? words.byDefault, width: '12rem', sortable: false },
]

export function PeriodsPart() {
  const { data } = useSuspenseQuery(retention())
  const mayEnter = useMay('personnel.dispose')
  const [isEntering, setIsEntering] = useState(false)
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm">{words.about}</Text>
        {mayEnter && <Button onClick={() => setIsEntering(true)}>{words.enter}</Button>}
      </Group>
      <DataTable
        id="personnel.retention"
        caption={words.caption}
        columns={COLUMNS}
        rows={data.periods}
        rowKey={({ id, closedFrom }) => `${id ?? 'own'} ${closedFrom}`}
        searchable={false}
        onExport={exportAsSeen(words.caption)}
      />
      {isEntering && <EnterPeriod onClose={() => setIsEntering(false)} />}
    </Stack>
  )
}

function EnterPeriod({ onClose }: { onClose: () => void }) {
  const [personKind, setPersonKind] = useState<string | null>(null)
  const [closedFrom, setClosedFrom] = useState<string | null>(null)
  const [closedTo, setClosedTo] = useState<string | null>(null)
  const [years, setYears] = useState<number | null>(null)
  const [basis, setBasis] = useState('')
  const enter = useAction(personnel.enterRetention, { said: words.entered, inPlace: true, onDone: onClose })
  return (
    <Modal opened onClose={onClose} title={words.enter} closeButtonProps={{ 'aria-label': disposalWords.one.close }}>
      <Stack gap="xs">
        <Select
          label={heads.kind}
          placeholder={words.everybody}
          data={KINDS}
          value={personKind}
          onChange={setPersonKind}
          clearable
          clearButtonProps={{ 'aria-label': words.everybody }}
        />
        <Group align="flex-start">
          <DayField label={words.from} value={closedFrom} onChange={setClosedFrom} required />
          <DayField label={words.to} description={words.toHint} value={closedTo} onChange={setClosedTo} />
        </Group>
        <NumberInput
          label={words.kept}
          description={words.keptHint}
          min={1}
          max={150}
          allowDecimal={false}
          value={years ?? ''}
          onChange={(value) => setYears(typeof value === 'number' ? value : null)}
        />
        <TextInput
          label={words.basis}
          value={basis}
          maxLength={500}
          required
          onChange={({ currentTarget }) => setBasis(currentTarget.value)}
        />
        <RefusalList of={enter.refusal} linkOf={() => null} />
        <Button
          disabled={closedFrom === null}
          loading={enter.isPending}
          onClick={() => closedFrom !== null && enter.mutate({ personKind, closedFrom, closedTo, years, basis })}
        >
          {words.save}
        </Button>
      </Stack>
    </Modal>
  )
}
