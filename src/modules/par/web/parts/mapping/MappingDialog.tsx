import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Tree } from '../../../rules/sets/tree.ts'
import { mappingWords, words } from '../../text.vi.ts'
import type { MappingRow } from './mapping-rows.ts'
import { NodesPicker } from './NodesPicker.tsx'

interface MappingDialogProps {
  row: MappingRow | null
  years: { before: number; now: number }
  before: Tree
  now: Tree
  /** What an old node that is gone became. */
  onChoose: (row: MappingRow, chosen: readonly string[]) => void
  onClose: () => void
}

/** Which nodes of the other year one node answers to. */
export function MappingDialog({ row, ...rest }: MappingDialogProps) {
  const node = row?.now ?? row?.before[0]
  return (
    <Modal
      opened={row !== null}
      onClose={rest.onClose}
      title={mappingWords.chooseOf(node?.code ?? '')}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {row && <MappingForm key={row.key} row={row} {...rest} />}
    </Modal>
  )
}

function MappingForm({ row, years, before, now, onChoose, onClose }: MappingDialogProps & { row: MappingRow }) {
  const [chosen, setChosen] = useState<readonly string[]>(row.now ? row.before.map(({ id }) => id) : [])
  const node = row.now ?? row.before[0]
  return (
    <Stack gap="sm">
      <Text size="sm">
        <b>{node?.code}</b> {node?.title}
      </Text>
      <NodesPicker
        label={row.now ? mappingWords.fromLabel(years.before) : mappingWords.toLabel(years.now)}
        tree={row.now ? before : now}
        value={chosen}
        onChange={setChosen}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          onClick={() => {
            onChoose(row, chosen)
            onClose()
          }}
        >
          {mappingWords.choose}
        </Button>
      </Group>
    </Stack>
  )
}
