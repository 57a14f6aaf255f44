/** The exceptions of one order, and taking one back. */
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import type { FreezeException } from '../../../contract/freezes.ts'
import { organization } from '../../../contract.ts'
import { stoppedInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'

const { exceptions: words } = freezeWords

const standing = ({ usedBy, withdrawnReason }: FreezeException) =>
  withdrawnReason !== null ? words.takenBack(withdrawnReason) : usedBy ? words.usedBy(usedBy.title) : words.unused

export function ExceptionsTable({
  exceptions,
  mayFreeze,
}: {
  exceptions: readonly FreezeException[]
  mayFreeze: boolean
}) {
  const [taken, setTaken] = useState<FreezeException | null>(null)
  const withdraw = useAction(organization.withdrawException, {
    inPlace: true,
    said: words.withdrawn,
    onDone: () => setTaken(null),
  })
  const columns = useMemo<Column<FreezeException>[]>(() => {
    const { columns: heads } = words
    return [
      {
        id: 'what',
        header: heads.what,
        value: ({ what, kind }) => `${what} (${stoppedInWords[kind].toLowerCase()})`,
        width: '16rem',
      },
      { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '12rem' },
      { id: 'reason', header: heads.reason, value: (row) => row.reason, width: '16rem' },
      { id: 'approver', header: heads.approver, value: (row) => row.approver, width: '12rem' },
      {
        id: 'decision',
        header: heads.decision,
        value: (row) => freezeWords.from(row.decisionNumber, formatDay(row.decidedOn)),
        width: '12rem',
      },
      {
        id: 'used',
        header: heads.used,
        value: standing,
        cell: (row) =>
          mayFreeze && row.usedBy === null && row.withdrawnReason === null ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={words.withdrawOf(row.what)}
              onClick={() => setTaken(row)}
            >
              {words.withdraw}
            </Button>
          ) : (
            standing(row)
          ),
      },
    ]
  }, [mayFreeze])
  return (
    <>
      <DataTable
        id="organization.freeze-exceptions"
        caption={words.title}
        columns={columns}
        rows={exceptions}
        rowKey={(row) => row.id}
        searchable={false}
        empty={words.empty}
      />
      <ConfirmWithReason
        opened={taken !== null}
        onClose={() => setTaken(null)}
        title={taken ? words.withdrawOf(taken.what) : ''}
        action={words.withdraw}
        dangerous
        least={3}
        most={1000}
        isWorking={withdraw.isPending}
        refusal={withdraw.refusal}
        onConfirm={(reason) => taken && withdraw.mutate({ exceptionId: taken.id, version: taken.version, reason })}
      />
    </>
  )
}
