/** “Mỗi cơ quan trong nhóm một việc”: which bodies a conclusion to a group means, by level or one by one. */
import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { compareVietnamese, fold } from '../../../../../shared/vietnamese.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words as pieceWords } from '../../../../../ui/text.vi.ts'
import { directives, type Task } from '../../../contract.ts'
import { type GroupLevel, levelsOfGroup } from '../../../rules/splitting/group-named.ts'
import { groupWords as words } from '../../text-of-groups.vi.ts'
import type { KnownUnit } from './written-task.ts'

export interface GroupDialogProps {
  task: Pick<Task, 'id' | 'version' | 'group'>
  /** As the document names it; null: it names one body, or none. */
  named: string | null
  units: readonly KnownUnit[]
  /** Bodies that have one already. */
  chosen: readonly number[]
  onClose: () => void
}

const isGroupLevel = ({ level }: KnownUnit): boolean => level in words.levels

const ORDER = Object.keys(words.levels)
const byLevelThenName = (a: KnownUnit, b: KnownUnit): number =>
  ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || compareVietnamese(a.name, b.name)

export function GroupDialog(props: GroupDialogProps & { opened: boolean }) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.title}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': pieceWords.close }}
    >
      <Bodies {...props} />
    </Modal>
  )
}

/** Lives only while the dialog is open, so that every opening begins with what there is. */
function Bodies({ task, named, units, chosen: there, onClose }: GroupDialogProps) {
  const bodies = units.filter(isGroupLevel).toSorted(byLevelThenName)
  const [called, call] = useState(task.group?.words || (named !== null && levelsOfGroup(named) !== null ? named : ''))
  const [chosen, choose] = useState<ReadonlySet<number>>(() => {
    if (task.group !== null) return new Set(there)
    const levels: readonly string[] = levelsOfGroup(named ?? '') ?? []
    return new Set(bodies.filter(({ level }) => levels.includes(level)).map(({ unitId }) => unitId))
  })
  const spread = useAction(directives.spreadTask, { inPlace: true, said: words.done, onDone: onClose })
  const toggle = (unitIds: readonly number[], isIn: boolean) =>
    choose((was) => (isIn ? new Set([...was, ...unitIds]) : new Set([...was].filter((id) => !unitIds.includes(id)))))
  return (
    <Stack gap="sm">
      <RefusalList of={spread.refusal} />
      <Text size="sm">{words.about}</Text>
      <TextInput
        label={words.called}
        maxLength={300}
        value={called}
        onChange={(event) => call(event.currentTarget.value)}
      />
      <Levels bodies={bodies} chosen={chosen} onToggle={toggle} />
      <BodyList bodies={bodies} chosen={chosen} onToggle={toggle} />
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {words.chosen(chosen.size)}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            disabled={chosen.size === 0}
            loading={spread.isPending}
            onClick={() =>
              spread.mutate({ taskId: task.id, version: task.version, words: called, unitIds: [...chosen] })
            }
          >
            {words.make(chosen.size)}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}

interface ChoiceProps {
  bodies: readonly KnownUnit[]
  chosen: ReadonlySet<number>
  onToggle: (unitIds: readonly number[], isIn: boolean) => void
}

function Levels({ bodies, chosen, onToggle }: ChoiceProps) {
  return (
    <Group gap="md">
      {(Object.entries(words.levels) as [GroupLevel, string][]).map(([level, label]) => {
        const ids = bodies.filter((one) => one.level === level).map(({ unitId }) => unitId)
        const taken = ids.filter((id) => chosen.has(id)).length
        if (ids.length === 0) return null
        return (
          <Checkbox
            key={level}
            label={words.level(label, ids.length)}
            checked={taken === ids.length}
            indeterminate={taken > 0 && taken < ids.length}
            onChange={(event) => onToggle(ids, event.currentTarget.checked)}
          />
        )
      })}
    </Group>
  )
}

function BodyList({ bodies, chosen, onToggle }: ChoiceProps) {
  const [typed, setTyped] = useState('')
  const shown = bodies.filter(({ name }) => fold(name).includes(fold(typed)))
  return (
    <>
      <TextInput label={words.find} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <ScrollArea.Autosize mah="40dvh" type="auto" role="group" aria-label={words.bodies}>
        <Stack gap={6}>
          {shown.map(({ unitId, name }) => (
            <Checkbox
              key={unitId}
              label={name}
              checked={chosen.has(unitId)}
              onChange={(event) => onToggle([unitId], event.currentTarget.checked)}
            />
          ))}
          {shown.length === 0 && <Text size="sm">{words.nothing}</Text>}
        </Stack>
      </ScrollArea.Autosize>
    </>
  )
}
