/** Which units of a block: all of its level and kinds, or those that are picked. */
import { Button, Checkbox, Group, Input, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { fold } from '../../../../../shared/vietnamese.ts'
import { SearchField } from '../../../../../ui/SearchField.tsx'
import { openingWords, words } from '../../text.vi.ts'
import classes from './Rounds.module.css'
import type { BlockDraft } from './round-draft.ts'
import type { DayUnit } from './units-on-day.ts'

interface BlockUnitsProps {
  block: BlockDraft
  offered: readonly DayUnit[]
  others: readonly BlockDraft[]
  unitsOf: (block: BlockDraft) => readonly DayUnit[]
  onChange: (unitIds: number[] | null) => void
}

export function BlockUnits({ block, offered, others, unitsOf, onChange }: BlockUnitsProps) {
  const [opened, dialog] = useDisclosure(false)
  const [search, setSearch] = useState('')
  const chosen = new Set(unitsOf(block).map(({ unitId }) => unitId))
  const takenBy = new Map(others.flatMap((other) => unitsOf(other).map(({ unitId }) => [unitId, other.name] as const)))
  const shown = offered.filter(({ fullName }) => fold(fullName).includes(fold(search)))
  const keep = (ids: ReadonlySet<number>) =>
    onChange(
      ids.size === offered.length ? null : offered.filter(({ unitId }) => ids.has(unitId)).map(({ unitId }) => unitId),
    )
  const add = (some: readonly DayUnit[]) => keep(new Set([...chosen, ...some.map(({ unitId }) => unitId)]))
  const drop = (some: readonly DayUnit[]) => {
    const gone = new Set(some.map(({ unitId }) => unitId))
    keep(new Set([...chosen].filter((unitId) => !gone.has(unitId))))
  }
  return (
    <>
      <Input.Wrapper label={openingWords.units} labelElement="div">
        <Button variant="default" disabled={offered.length === 0} onClick={dialog.open} display="block">
          {chosen.size === offered.length
            ? openingWords.allUnits(offered.length)
            : openingWords.someUnits(chosen.size, offered.length)}
        </Button>
      </Input.Wrapper>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={openingWords.chooseUnitsOf(block.name)}
        size="lg"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Group gap="xs" mb="sm" align="flex-end">
          <SearchField label={openingWords.searchUnits} value={search} onChange={setSearch} />
          <Button size="xs" variant="default" onClick={() => add(shown)}>
            {openingWords.all}
          </Button>
          <Button size="xs" variant="default" onClick={() => drop(shown)}>
            {openingWords.none}
          </Button>
        </Group>
        <Text size="sm" role="status" mb="xs">
          {openingWords.someUnits(chosen.size, offered.length)}
        </Text>
        <ul className={classes.choices}>
          {shown.map((unit) => {
            const other = takenBy.get(unit.unitId)
            return (
              <li key={unit.unitId}>
                <Checkbox
                  label={unit.fullName}
                  description={other === undefined ? undefined : openingWords.taken(other)}
                  checked={chosen.has(unit.unitId)}
                  onChange={(event) => (event.currentTarget.checked ? add([unit]) : drop([unit]))}
                />
              </li>
            )
          })}
        </ul>
        <Group justify="flex-end" mt="md">
          <Button onClick={dialog.close}>{openingWords.done}</Button>
        </Group>
      </Modal>
    </>
  )
}
