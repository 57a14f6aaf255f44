/** Members of all days; who has gone stays written down, with why. */
import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Council, Member } from '../../contract.ts'
import { councilWords, words } from '../text.vi.ts'
import { AddMember, ReplaceMember } from './MemberForms.tsx'

const { columns: heads } = councilWords
const facts: Column<Member>[] = [
  {
    id: 'name',
    header: heads.name,
    value: (row) => row.fullName,
    kind: 'person',
    cell: (row) => (
      <>
        {row.fullName} {!row.hasRole && row.hasVote && <StateBadge tone="attention">{councilWords.noRole}</StateBadge>}
      </>
    ),
    width: '15rem',
  },
  { id: 'position', header: heads.position, value: (row) => row.position },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName },
  { id: 'duty', header: heads.duty, value: (row) => words.duties[row.duty] },
  {
    id: 'vote',
    header: heads.vote,
    value: (row) => (row.hasVote ? councilWords.hasVote : councilWords.hasNoVote),
  },
  {
    id: 'days',
    header: heads.days,
    value: (row) => row.fromDay,
    cell: (row) =>
      row.untilDay === null
        ? councilWords.since(formatDay(row.fromDay))
        : `${councilWords.between(formatDay(row.fromDay), formatDay(row.untilDay))}. ${row.leftReason}`,
  },
]

export function MembersTable({ council, mayManage }: { council: Council; mayManage: boolean }) {
  const [leaving, setLeaving] = useState<Member | 'nobody' | null>(null)
  const columns: Column<Member>[] = mayManage
    ? [
        ...facts,
        {
          id: 'actions',
          header: heads.actions,
          value: () => null,
          sortable: false,
          cell: (row) =>
            row.untilDay === null && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={councilWords.replaceTitle(row.fullName)}
                onClick={() => setLeaving(row)}
              >
                {councilWords.replace}
              </Button>
            ),
        },
      ]
    : facts
  const close = () => setLeaving(null)
  return (
    <>
      {mayManage && (
        <Button size="xs" variant="default" mb={6} onClick={() => setLeaving('nobody')}>
          {councilWords.addMember}
        </Button>
      )}
      <DataTable
        id="council.members"
        caption={`${councilWords.members}: ${council.name}`}
        columns={columns}
        rows={council.members}
        rowKey={(row) => row.id}
        onExport={exportAsSeen(`${councilWords.members} ${council.name}`)}
      />
      <Modal
        opened={leaving !== null}
        onClose={close}
        size="lg"
        title={
          leaving === 'nobody' || leaving === null
            ? councilWords.addMember
            : councilWords.replaceTitle(leaving.fullName)
        }
        closeButtonProps={{ 'aria-label': words.close }}
      >
        {leaving === 'nobody' && <AddMember council={council} onDone={close} />}
        {leaving !== null && leaving !== 'nobody' && (
          <ReplaceMember council={council} member={leaving} onDone={close} />
        )}
      </Modal>
    </>
  )
}
