/** Unit × criterion: the value the round has, the mean that would replace it, or why there is none. */
import { Checkbox } from '@mantine/core'
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Taking } from '../../../contract.ts'
import { takingWords } from '../../text-of-results.vi.ts'
import { percentText } from './figure-words.ts'
import { type Choice, takenOf } from './taking-choice.ts'

type Unit = Taking['units'][number]

interface TakingRow {
  unit: Unit
  isLeftOut: boolean
  count: number
}

function changeText(unit: Unit, code: string): string {
  const value = unit.values.find((one) => one.code === code)
  if (!value) return ''
  const now = value.now === null ? null : percentText(value.now.percent)
  if (value.mean !== null && value.mean === value.now?.percent) return takingWords.same(percentText(value.mean))
  if (value.mean !== null) return takingWords.becomes(now ?? takingWords.none, percentText(value.mean))
  const why = takingWords.missing[value.missing ?? 'no-answer']
  return now === null ? why : takingWords.stays(now, why)
}

function columnsOf(taking: Taking, leaveOut: ((unitId: number, isOut: boolean) => void) | null): Column<TakingRow>[] {
  return [
    { id: 'unit', header: takingWords.unit, value: ({ unit }) => unit.unitName, width: '13rem' },
    ...(leaveOut === null
      ? []
      : [
          {
            id: 'include',
            header: takingWords.include,
            value: ({ isLeftOut }: TakingRow) => (isLeftOut ? 0 : 1),
            cell: ({ unit, isLeftOut }: TakingRow) => (
              <Checkbox
                aria-label={takingWords.includeUnit(unit.unitName)}
                checked={!isLeftOut}
                onChange={(event) => leaveOut(unit.unitId, !event.currentTarget.checked)}
              />
            ),
            searchable: false,
          },
        ]),
    {
      id: 'status',
      header: takingWords.status,
      value: ({ count }) => takingWords.ready(count),
      width: '7rem',
    },
    ...taking.criteria.map(
      ({ code, title }): Column<TakingRow> => ({
        id: code,
        header: code,
        about: title,
        value: ({ unit }) => changeText(unit, code),
        width: '9.5rem',
        sortable: false,
      }),
    ),
  ]
}

interface TakingTableProps {
  taking: Taking
  choice: Choice
  /** Null: nothing can be chosen any more. */
  choose: ((choice: Choice) => void) | null
}

export function TakingTable({ taking, choice, choose }: TakingTableProps) {
  const columns = useMemo(
    () =>
      columnsOf(
        taking,
        choose &&
          ((unitId, isOut) => {
            const leftOut = new Set(choice.leftOut)
            if (isOut) leftOut.add(unitId)
            else leftOut.delete(unitId)
            choose({ ...choice, leftOut })
          }),
      ),
    [taking, choice, choose],
  )
  const rows = useMemo(
    () =>
      taking.units.map((unit) => ({
        unit,
        isLeftOut: choice.leftOut.has(unit.unitId),
        count: takenOf(unit, choice).length,
      })),
    [taking, choice],
  )
  return (
    <DataTable
      id="survey.taking"
      caption={takingWords.table}
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => String(unit.unitId)}
      onExport={exportAsSeen(takingWords.table)}
    />
  )
}
