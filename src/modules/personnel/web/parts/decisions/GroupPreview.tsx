/** Everybody the decision is about in one table: what becomes of each, and why not. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Assessed } from '../../../contract.ts'
import { lineInWords } from '../../../rules/in-words.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'
import { EventFields } from './EventFields.tsx'
import { PersonPreview } from './PersonPreview.tsx'
import { isRefused, isWarned, type Writing } from './use-decision.ts'

interface GroupPreviewProps {
  writing: Writing
  people: readonly Assessed[]
  nameOfUnit: (unitId: number) => string | undefined
}

const stateOf = (person: Assessed) =>
  isRefused(person)
    ? { tone: 'bad' as const, label: words.refuses }
    : isWarned(person)
      ? { tone: 'attention' as const, label: words.warns }
      : { tone: 'good' as const, label: words.fine }

export function GroupPreview({ writing, people, nameOfUnit }: GroupPreviewProps) {
  const [openId, open] = useState<string | null>(null)
  const { kind, effectiveOn, people: written, common } = writing.written
  const columns = useMemo<Column<Assessed>[]>(
    () => [
      { id: 'name', header: words.columns.name, value: (row) => row.fullName, kind: 'person' },
      { id: 'unit', header: words.columns.unit, value: (row) => row.unitName },
      {
        id: 'changes',
        header: words.columns.changes,
        value: (row) =>
          row.after
            .filter(({ to }) => to === null || to > (effectiveOn ?? ''))
            .map((line) => lineInWords(line, (unit) => nameOfUnit(unit) ?? `#${unit}`))
            .join('; '),
        width: '22rem',
      },
      {
        id: 'state',
        header: words.columns.state,
        value: (row) => stateOf(row).label,
        cell: (row) => <StateBadge tone={stateOf(row).tone}>{stateOf(row).label}</StateBadge>,
      },
      {
        id: 'why',
        header: words.columns.why,
        value: (row) => [...row.findings.map(({ sentence }) => sentence), ...row.contradictions].join(' '),
        width: '24rem',
      },
    ],
    [effectiveOn, nameOfUnit],
  )
  const chosen = people.find(({ recordId }) => recordId === openId)
  return (
    <>
      <DataTable
        id="personnel.decision-people"
        caption={words.preview}
        columns={columns}
        rows={people}
        rowKey={(row) => row.recordId}
        onRow={(row) => open(row.recordId)}
        isChosen={(row) => row.recordId === openId}
        onExport={exportAsSeen(words.preview)}
        maxHeight="60vh"
      />
      <Modal
        opened={chosen !== undefined}
        onClose={() => open(null)}
        size="xl"
        title={chosen && words.changeOf(chosen.fullName)}
        closeButtonProps={{ 'aria-label': words.done }}
      >
        {chosen && kind !== null && effectiveOn !== null && (
          <Stack gap="md">
            <EventFields
              kind={kind}
              day={effectiveOn}
              said={{ ...common, ...written.find(({ recordId }) => recordId === chosen.recordId)?.said }}
              onChange={(key, value) => writing.sayOf(chosen.recordId, key, value)}
              offered={chosen.said}
              findings={chosen.findings}
              nameOfUnit={nameOfUnit}
            />
            <PersonPreview person={chosen} nameOfUnit={nameOfUnit} />
            <Group gap="xs">
              <Button onClick={() => open(null)}>{words.done}</Button>
              <Button
                variant="default"
                color="red"
                onClick={() => {
                  writing.drop(chosen.recordId)
                  open(null)
                }}
              >
                {words.drop}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  )
}
