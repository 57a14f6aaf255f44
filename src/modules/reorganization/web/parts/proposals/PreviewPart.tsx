/** What a proposal would come to, and what hinders it. */
import { Skeleton, Stack, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { factInWords } from '../../../../organization/web/index.ts'
import type { Preview, Proposal } from '../../../contract.ts'
import type { FactSaid } from '../../../rules/facts-said.ts'
import { preview as question } from '../../data-of-proposals.ts'
import { previewWords as words } from '../../text-of-proposals.vi.ts'
import { BeforeAfter } from './BeforeAfter.tsx'
import { Children } from './Children.tsx'
import { Endings } from './Endings.tsx'
import { Problems } from './Problems.tsx'
import type { StepKey } from './steps.ts'

interface PreviewPartProps {
  proposal: Proposal
  nameOf: (unitId: number) => string
  /** While it is written: where to go, and what may be chosen here. */
  writing: {
    onStep: (step: StepKey) => void
    onChild: (unitId: number, parentId: number | null) => void
    onKeeper: (unitId: number, keeperId: number | null) => void
  } | null
}

export function PreviewPart({ proposal, nameOf, writing }: PreviewPartProps) {
  const { data } = useQuery({ ...question(proposal.id, proposal.version), placeholderData: keepPreviousData })
  if (!data) return <Skeleton height={320} />
  return (
    <Stack gap="md">
      <Problems preview={data} onStep={writing?.onStep ?? null} />
      <section>
        <Title order={2} size="h4" mb={6}>
          {words.sides}
        </Title>
        <BeforeAfter preview={data} />
      </section>
      <Children preview={data} onChoose={writing?.onChild ?? null} />
      <Endings preview={data} nameOf={nameOf} onChoose={writing?.onKeeper ?? null} />
      {data.figures.length > 0 && <Figures preview={data} nameOf={nameOf} />}
    </Stack>
  )
}

function Figures({ preview, nameOf }: { preview: Preview; nameOf: (unitId: number) => string }) {
  const columns: Column<Preview['figures'][number]>[] = [
    { id: 'unit', header: words.figureColumns.unit, value: (row) => nameOf(row.unitId) },
    { id: 'fact', header: words.figureColumns.fact, value: (row) => factInWords[row.fact as FactSaid] ?? row.fact },
    { id: 'amount', header: words.figureColumns.amount, value: (row) => row.amount, kind: 'number' },
  ]
  return (
    <section>
      <Title order={2} size="h4" mb={6}>
        {words.figures}
      </Title>
      <DataTable
        id="reorganization.figures"
        caption={words.figures}
        columns={columns}
        rows={preview.figures}
        rowKey={(row) => `${row.unitId} ${row.fact}`}
        searchable={false}
        pageSize={0}
      />
    </section>
  )
}
