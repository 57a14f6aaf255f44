import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type LinkGroup, type LinkState, survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.groups
const COUNTS = [
  'forms',
  'left',
  'people',
  'withoutLink',
  'named',
  'unnamed',
  'unused',
  'partly',
  'used',
  'revoked',
] as const

export function GroupsTable({ surveyId, state }: { surveyId: string; state: LinkState }) {
  const [asked, ask] = useState<LinkGroup | null>(null)
  const revoke = useAction(survey.revokeUnused, { inPlace: true, said: words.revoked, onDone: () => ask(null) })
  const isGoingOn = state.status === 'draft' || state.status === 'open'
  const columns: Column<LinkGroup>[] = [
    { id: 'name', header: words.columns.name, value: (row) => row.name, width: '14rem' },
    ...COUNTS.map(
      (id): Column<LinkGroup> => ({
        id,
        header: words.columns[id],
        about: words.abouts[id],
        value: (row) => row[id],
        kind: 'number',
        hidden: id === 'withoutLink' || id === 'revoked',
      }),
    ),
    ...(isGoingOn
      ? [
          {
            id: 'do',
            header: linkWords.people.columns.do,
            value: () => '',
            cell: (row: LinkGroup) =>
              row.unused > 0 && (
                <Button size="compact-sm" variant="subtle" color="red" onClick={() => ask(row)}>
                  {words.revokeUnused}
                </Button>
              ),
            sortable: false,
          },
        ]
      : []),
  ]
  return (
    <>
      <DataTable
        id="survey.links.groups"
        caption={words.title}
        columns={columns}
        rows={state.groups}
        rowKey={(row) => row.id}
        searchable={false}
        onExport={exportAsSeen(words.title)}
      />
      <ConfirmWithReason
        opened={asked !== null}
        onClose={() => ask(null)}
        title={words.revokeUnused}
        action={words.revokeUnused}
        dangerous
        least={0}
        onConfirm={() => asked && revoke.mutate({ surveyId, groupId: asked.id })}
        isWorking={revoke.isPending}
        refusal={revoke.refusal}
      >
        {asked && words.revokeAsk(asked.name, asked.unused)}
      </ConfirmWithReason>
    </>
  )
}
