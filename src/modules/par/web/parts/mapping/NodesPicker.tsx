/** Several nodes of a set, found by code or by words with or without accents. */
import { MultiSelect } from '@mantine/core'
import { fold } from '../../../../../shared/vietnamese.ts'
import type { Tree } from '../../../rules/sets/tree.ts'
import { mappingWords } from '../../text.vi.ts'

interface NodesPickerProps {
  label: string
  tree: Tree
  value: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** As many as a person reads through. */
const MOST_SHOWN = 40

export function NodesPicker({ label, tree, value, onChange }: NodesPickerProps) {
  const parents = new Set(tree.map(({ parentId }) => parentId))
  return (
    <MultiSelect
      label={label}
      description={mappingWords.chooseHint}
      data={tree.map((node) => ({
        value: node.id,
        label: `${node.code} ${node.title}${parents.has(node.id) ? ` (${mappingWords.isParent})` : ''}`,
      }))}
      value={[...value]}
      onChange={onChange}
      searchable
      hidePickedOptions
      clearable
      limit={MOST_SHOWN}
      nothingFoundMessage={mappingWords.noneFound}
      comboboxProps={{ withinPortal: true }}
      maxDropdownHeight={280}
      filter={({ options, search }) => {
        const wanted = fold(search)
        return options.filter((option) => 'label' in option && fold(option.label).includes(wanted))
      }}
      data-autofocus
    />
  )
}
