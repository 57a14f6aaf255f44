/** One year by field: points, what was lost, and who answers for it. */
import { Button, Group, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { formatPoints, numberFrom } from '../../../../shared/points.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Field, Overview, YearResult } from '../../contract.ts'
import { percentOf } from '../../rules/lost.ts'
import { words } from '../text.vi.ts'
import { ChargesDialog } from './ChargesDialog.tsx'

const heads = words.fields.columns
const sumOf = (fields: readonly Field[], of: (field: Field) => number | null) =>
  fields.reduce((sum, field) => sum + (of(field) ?? 0), 0)

interface FieldsPartProps {
  shown: Overview
  result: YearResult
  mayManage: boolean
}

export function FieldsPart({ shown, result, mayManage }: FieldsPartProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const { charges, isOwn, departments } = shown
  const columns = useMemo((): readonly Column<Field>[] => {
    const chargesOf = (title: string) => charges.find((field) => field.title === title)?.charges ?? []
    const inCharge = (title: string) =>
      chargesOf(title)
        .map(({ unitName, weight }, _, all) => (all.length > 1 ? `${unitName} (${weight})` : unitName))
        .join(', ') || words.fields.noCharge
    const number = (id: 'max' | 'points' | 'lost' | 'percent', of: (field: Field) => number | null): Column<Field> => ({
      id,
      header: heads[id],
      value: (field) => numberFrom(of(field)),
      kind: 'number',
      places: 2,
    })
    return [
      { id: 'title', header: heads.title, value: ({ title }) => title, width: '22rem' },
      number('max', ({ maxPoints }) => maxPoints),
      number('points', ({ points }) => points),
      number('lost', ({ lost }) => lost),
      number('percent', percentOf),
      ...(isOwn
        ? [
            {
              id: 'charge',
              header: heads.charge,
              value: ({ title }: Field) => inCharge(title),
              width: '18rem',
              cell: ({ title }: Field) => (
                <Group gap="xs" wrap="nowrap" justify="space-between">
                  <Text size="sm">{inCharge(title)}</Text>
                  {mayManage && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={words.fields.charge(title)}
                      onClick={() => setAsked(title)}
                    >
                      {words.fields.change}
                    </Button>
                  )}
                </Group>
              ),
            },
          ]
        : []),
    ]
  }, [charges, isOwn, mayManage])
  const { fields, year } = result
  const isWhole = fields.length > 0 && fields.every(({ lost }) => lost !== null)
  return (
    <div>
      <Title order={2} size="h4" mb="xs">
        {words.fields.heading(year)}
      </Title>
      <DataTable
        id="province.fields"
        caption={words.fields.caption(year)}
        columns={columns}
        rows={fields}
        rowKey={({ title }) => title}
        pageSize={0}
        searchable={false}
        empty={<Text size="sm">{words.fields.none(year)}</Text>}
        onExport={exportAsSeen(words.fields.heading(year))}
        {...(isWhole && {
          totals: {
            title: words.fields.sum,
            max: formatPoints(sumOf(fields, ({ maxPoints }) => maxPoints)),
            points: formatPoints(sumOf(fields, ({ points }) => points)),
            lost: formatPoints(sumOf(fields, ({ lost }) => lost)),
          },
        })}
      />
      <ChargesDialog
        title={asked}
        onClose={() => setAsked(null)}
        charges={charges.find((field) => field.title === asked)?.charges ?? []}
        departments={departments}
      />
    </div>
  )
}
