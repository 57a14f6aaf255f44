/** The paper forms of a survey by number: which wait for a second reader, which for settling. */
import { Button, Group, Select, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { type PaperForm, survey } from '../../../contract.ts'
import { paperForms } from '../../data-of-paper.ts'
import { paperWords } from '../../text-of-paper.vi.ts'

const TONES: Record<PaperForm['status'], StateTone> = { 'typed-once': 'waiting', differs: 'attention', agreed: 'good' }
const STATUSES = ['typed-once', 'differs', 'agreed'] as const

interface PaperListProps {
  surveyId: string
  onSettle: (formId: string) => void
  onMend: (form: PaperForm) => void
}

export function PaperList({ surveyId, onSettle, onMend }: PaperListProps) {
  const [status, setStatus] = useState<PaperForm['status'] | ''>('')
  const [number, setNumber] = useState<number | null>(null)
  const [place, setPlace] = useState({ page: 1, pageSize: 50 })
  const [withdrawing, setWithdrawing] = useState<PaperForm | null>(null)
  const asked = { surveyId, ...place, ...(status !== '' && { status }), ...(number !== null && { number }) }
  const list = useQuery({ ...paperForms(asked), placeholderData: keepPreviousData })
  const withdraw = useAction(survey.withdrawPaper, { inPlace: true, onDone: () => setWithdrawing(null) })
  const counts = list.data?.counts
  const columns: Column<PaperForm>[] = [
    {
      id: 'number',
      header: paperWords.columns.number,
      value: (row) => row.number,
      cell: (row) => String(row.number),
      kind: 'number',
      sortable: false,
    },
    { id: 'target', header: paperWords.columns.target, value: (row) => row.target, width: '18rem', sortable: false },
    { id: 'group', header: paperWords.columns.group, value: (row) => row.group, width: '13rem', sortable: false },
    {
      id: 'status',
      header: paperWords.columns.status,
      value: (row) => paperWords.status[row.status],
      cell: (row) => <StateBadge tone={TONES[row.status]}>{paperWords.status[row.status]}</StateBadge>,
      sortable: false,
    },
    {
      id: 'typists',
      header: paperWords.columns.typists,
      value: (row) => row.typists.join(', '),
      width: '13rem',
      sortable: false,
    },
    {
      id: 'do',
      header: paperWords.columns.do,
      value: () => '',
      cell: (row) => (
        <Group gap={4} wrap="nowrap">
          {row.status === 'differs' && (
            <Button size="compact-sm" variant="light" onClick={() => onSettle(row.id)}>
              {paperWords.settleNow}
            </Button>
          )}
          {row.isMine && (
            <Button size="compact-sm" variant="default" onClick={() => onMend(row)}>
              {paperWords.mend}
            </Button>
          )}
          {row.status !== 'agreed' && (
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => setWithdrawing(row)}>
              {paperWords.withdraw}
            </Button>
          )}
        </Group>
      ),
      sortable: false,
    },
  ]
  return (
    <>
      <RefusalList of={list.error} />
      <DataTable
        id="survey.paper-forms"
        caption={paperWords.tabs.danhSach}
        columns={columns}
        rows={list.data?.forms}
        rowKey={(row) => row.id}
        searchable={false}
        empty={<Text c="dimmed">{status === '' && number === null ? paperWords.noForms : paperWords.noneSuch}</Text>}
        tools={
          <Group gap="sm" align="flex-end">
            <Select
              aria-label={paperWords.columns.status}
              value={status}
              allowDeselect={false}
              onChange={(value) => {
                setStatus((value ?? '') as PaperForm['status'] | '')
                setPlace({ ...place, page: 1 })
              }}
              data={[
                { value: '', label: paperWords.all },
                ...STATUSES.map((value) => ({
                  value,
                  label: `${paperWords.status[value]}${counts ? ` (${counts[value]})` : ''}`,
                })),
              ]}
            />
            <NumberField
              aria-label={paperWords.find}
              placeholder={paperWords.find}
              value={number}
              onChange={setNumber}
              min={1}
              max={999_999}
              places={0}
            />
          </Group>
        }
        server={{
          total: list.data?.total ?? 0,
          place: { search: '', ...place },
          onPlace: ({ page, pageSize }) => setPlace({ page: page ?? place.page, pageSize: pageSize ?? place.pageSize }),
        }}
      />
      <ConfirmWithReason
        opened={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        title={paperWords.withdraw}
        action={paperWords.withdraw}
        dangerous
        least={0}
        onConfirm={() => withdrawing && withdraw.mutate({ formId: withdrawing.id, version: withdrawing.version })}
        isWorking={withdraw.isPending}
        refusal={withdraw.refusal}
      >
        {withdrawing && paperWords.withdrawAsk(withdrawing.number)}
      </ConfirmWithReason>
    </>
  )
}
