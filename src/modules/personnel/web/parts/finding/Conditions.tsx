/** The conditions of the list, each taken away by a click, and the columns it has besides the usual ones. */
import { Button, Group, MultiSelect, Pill } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilterPlus } from '@tabler/icons-react'
import { usePlace } from '../../../../../ui/address.ts'
import { filterInWords } from '../../../rules/finding/filter-in-words.ts'
import { filterWords as words } from '../../text-of-lists.vi.ts'
import { FilterDialog } from './FilterDialog.tsx'
import { COLUMN_FIELDS } from './field-choices.ts'
import { findingPlace } from './finding-place.ts'

const MOST = 12
const MOST_COLUMNS = 20

export function Conditions() {
  const [{ loc, cot }, go] = usePlace(findingPlace)
  const [opened, dialog] = useDisclosure(false)
  return (
    <Group gap="xs" mb="xs" className="no-print" align="center">
      {loc.map((filter, at) => (
        <Pill
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no other name, and the same may stand twice.
          key={at}
          size="md"
          withRemoveButton
          removeButtonProps={{ 'aria-label': words.remove(filterInWords(filter)), 'aria-hidden': false, tabIndex: 0 }}
          onRemove={() => go({ loc: loc.filter((_, place) => place !== at), trang: 1 })}
        >
          {filterInWords(filter)}
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
        data={COLUMN_FIELDS}
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
        opened={opened}
        onClose={dialog.close}
        onAdd={(filter) => go({ loc: [...loc, { ...filter, values: [...filter.values] }], trang: 1 })}
      />
    </Group>
  )
}
