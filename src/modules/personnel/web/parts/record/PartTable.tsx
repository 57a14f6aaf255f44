/** The lines of one part that had begun by the day, newest first. */
import { Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { ProvenLine } from '../../../contract.ts'
import { type Part, partOf } from '../../../rules/parts.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import { Proof, proofInWords, StandingBadge } from './Proof.tsx'
import { fromInWords, slotInWords, toInWords, valueInWords } from './value-in-words.ts'

const words = recordWords.line

function columnsOf(part: Part): readonly Column<ProvenLine>[] {
  const fields = part.fields.filter(({ type }) => type !== 'image')
  return [
    { id: 'from', header: words.from, value: ({ from }) => from, cell: fromInWords, width: '7rem' },
    { id: 'to', header: words.to, value: ({ to }) => to, cell: (line) => toInWords(line) ?? words.now, width: '7rem' },
    ...(part.slot !== undefined && part.slot.by === undefined
      ? [{ id: 'slot', header: words.slot, value: ({ slot }: ProvenLine) => slotInWords(part, slot), width: '7rem' }]
      : []),
    ...fields.map(
      (field): Column<ProvenLine> => ({
        id: field.key,
        header: field.label,
        value: ({ values, from, unitName }) => valueInWords(field, values[field.key], from, unitName),
        hidden: field.required !== true && fields.length > 7,
      }),
    ),
    {
      id: 'proof',
      header: words.proof,
      value: proofInWords,
      cell: (line) => <Proof line={line} />,
      width: '13rem',
    },
    {
      id: 'standing',
      header: words.standing,
      value: ({ standing }) => recordWords.standings[standing],
      cell: ({ standing }) => <StandingBadge standing={standing} />,
      width: '9rem',
    },
  ]
}

export function PartTable({ part: key, lines, day }: { part: string; lines: readonly ProvenLine[]; day: string }) {
  const part = partOf(key)
  const columns = useMemo(() => columnsOf(part), [part])
  const rows = useMemo(() => lines.filter((line) => line.part === key && line.from <= day), [lines, key, day])
  return (
    <section id={key}>
      <Title order={2} size="h4" mb="xs">
        {part.label}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{words.none}</Text>
      ) : (
        <DataTable
          id={`personnel.part.${key}`}
          caption={part.label}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          initialSort={{ id: 'from', desc: true }}
          searchable={false}
          pageSize={rows.length > 50 ? 25 : 0}
          onExport={exportAsSeen(part.label)}
          maxHeight="none"
        />
      )}
    </section>
  )
}
