/** Several nodes of a set, found by code or by words with or without accents. */
import { MultiSelect } from '@mantine/core'
import { useRef } from 'react'
import { fold } from '../../../../../shared/vietnamese.ts'
import { usePortalTarget } from '../../../../../ui/form/use-portal-target.ts'
import type { Tree } from '../../../rules/sets/tree.ts'
import { mappingWords } from '../../text.vi.ts'

interface NodesPickerProps {
  label: string
  tree: Tree
  value: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** What stands open without scrolling: a person types, and reads a few. */
const MOST_SHOWN = 8

export function NodesPicker({ label, tree, value, onChange }: NodesPickerProps) {
  const field = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(field)
  const parents = new Set(tree.map(({ parentId }) => parentId))
  return (
    <MultiSelect
      ref={field}
      label={label}
      description={mappingWords.chooseHint}
      data={tree.map((node) => ({
        value: node.id,
        label: `${node.code} ${node.title}${parents.has(node.id) ? ` (${mappingWords.isParent})` : ''}`,
      }))}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      limit={MOST_SHOWN}
      comboboxProps={target === undefined ? {} : { portalProps: { target } }}
      maxDropdownHeight={460}
      filter={({ options, search }) => {
        const wanted = fold(search)
        const found = options.filter((option) => 'label' in option && fold(option.label).includes(wanted))
        // A list without any option is none to a screen reader.
        return found.length > 0 ? found : [{ value: '', label: mappingWords.noneFound, disabled: true }]
      }}
      data-autofocus
    />
  )
}
