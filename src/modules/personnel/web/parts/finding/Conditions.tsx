/** The conditions of the list, each taken away by a click, and the columns it has besides the usual ones. */
import { Button, Group, MultiSelect, Pill } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilterPlus } from '@tabler/icons-react'
import { usePlace } from '../../../../../ui/address.ts'
import type { Found } from '../../../contract.ts'
import { filterInWords } from '../../../rules/finding/filter-in-words.ts'
import { filterWords as words } from '../../text-of-lists.vi.ts'
import { FilterDialog } from './FilterDialog.tsx'
import { fieldsToShow } from './field-choices.ts'
import { findingPlace } from './finding-place.ts'

const MOST = 12
const MOST_COLUMNS = 20

interface ConditionsProps {
  day: string
  unitsNamed: Found['unitsNamed']
}

export function Conditions({ day, unitsNamed }: ConditionsProps) {
  const [{ loc, cot, mo }, go] = usePlace(findingPlace)
  const nameOfUnit = (unit: number) => unitsNamed.find(({ unitId }) => unitId === unit)?.name ?? '…'
  const said = loc.map((filter) => filterInWords(filter, day, nameOfUnit))
  const [opened, dialog] = useDisclosure(false)
  return (
    <Group gap="xs" mb="xs" className="no-print" align="center">
      {said.map((condition, at) => (
        <Pill
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no other name, and the same may stand twice.
          key={at}
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': words.remove(condition), 'aria-hidden': false, tabIndex: 0 }}
          onRemove={() => go({ loc: loc.filter((_, place) => place !== at), trang: 1 })}
        >
          {condition}
        </Pill>
      ))}
      <Button
        variant="default"
        leftSection={<IconFilterPlus size={16} aria-hidden="true" />}
        disabled={loc.length >= MOST}
        onClick={dialog.open}
      >
        {words.add}
      </Button>
      <MultiSelect
        aria-label={words.columns}
        placeholder={cot.length === 0 ? words.columns : ''}
        data={fieldsToShow(mo)}
        value={cot}
        maxValues={MOST_COLUMNS}
        onChange={(columns) => go({ cot: columns })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
        miw={240}
        maw={520}
      />
      <FilterDialog
        open={mo}
        day={day}
        opened={opened}
        onClose={dialog.close}
        onAdd={(filter) => go({ loc: [...loc, { ...filter, values: [...filter.values] }], trang: 1 })}
      />
    </Group>
  )
}
