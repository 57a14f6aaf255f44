/** The units of the round by block; those that left are there only to be taken away. */
import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { compareVietnamese, fold } from '../../../../../shared/vietnamese.ts'
import { SearchField } from '../../../../../ui/SearchField.tsx'
import type { SurveyGround } from '../../../contract.ts'
import type { FrameUnit } from '../../../rules/drawing/frame.ts'
import { beginWords, quotaWords } from '../../text-of-drawing.vi.ts'

interface UnitsDialogProps {
  opened: boolean
  onClose: () => void
  ground: SurveyGround
  chosen: readonly FrameUnit[]
  onChoose: (units: readonly FrameUnit[]) => void
}

export function UnitsDialog(props: UnitsDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={quotaWords.chooseTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': beginWords.close }}
    >
      <UnitsForm {...props} />
    </Modal>
  )
}

function UnitsForm({ ground, chosen, onChoose, onClose }: UnitsDialogProps) {
  const [text, search] = useState('')
  const [ticked, tick] = useState<ReadonlySet<number>>(() => new Set(chosen.map(({ unitId }) => unitId)))
  const offered = ground.units.filter(({ unitId, isLeft }) => !isLeft || chosen.some((unit) => unit.unitId === unitId))
  const found = offered.filter(({ unitName }) => fold(unitName).includes(fold(text)))
  const blocks = [...Map.groupBy(found, ({ blockName }) => blockName)]
  const set = (unitIds: readonly number[], isTicked: boolean) =>
    tick((before) => {
      const next = new Set(before)
      for (const unitId of unitIds) isTicked ? next.add(unitId) : next.delete(unitId)
      return next
    })
  const choose = () =>
    onChoose(
      offered
        .filter(({ unitId }) => ticked.has(unitId))
        .map(({ unitId, unitName }) => ({ unitId, unitName }))
        .toSorted((a, b) => compareVietnamese(a.unitName, b.unitName)),
    )
  return (
    <Stack gap="sm">
      <SearchField label={quotaWords.find} value={text} onChange={search} width="100%" />
      {found.length === 0 && <Text c="dimmed">{quotaWords.noUnit}</Text>}
      <ScrollArea.Autosize mah="50vh" viewportProps={{ tabIndex: 0 }}>
        <Stack gap="md">
          {blocks.map(([block, units]) => {
            const count = units.filter(({ unitId }) => ticked.has(unitId)).length
            return (
              <fieldset key={block} style={{ border: 0, margin: 0, padding: 0 }}>
                <Checkbox
                  fw={600}
                  mb="xs"
                  label={quotaWords.allOf(block, units.length)}
                  checked={count === units.length}
                  indeterminate={count > 0 && count < units.length}
                  onChange={({ currentTarget: { checked } }) =>
                    set(
                      units.map(({ unitId }) => unitId),
                      checked,
                    )
                  }
                />
                <Stack gap={6} pl="md">
                  {units
                    .toSorted((a, b) => compareVietnamese(a.unitName, b.unitName))
                    .map(({ unitId, unitName, isLeft }) => (
                      <Checkbox
                        key={unitId}
                        label={isLeft ? `${unitName} (${quotaWords.left})` : unitName}
                        checked={ticked.has(unitId)}
                        onChange={({ currentTarget: { checked } }) => set([unitId], checked)}
                      />
                    ))}
                </Stack>
              </fieldset>
            )
          })}
        </Stack>
      </ScrollArea.Autosize>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {beginWords.cancel}
        </Button>
        <Button onClick={choose}>{quotaWords.take(ticked.size)}</Button>
      </Group>
    </Stack>
  )
}
