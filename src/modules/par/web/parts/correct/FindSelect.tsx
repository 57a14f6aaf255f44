/** One of many, found by words with or without accents. */
import { Select } from '@mantine/core'
import { fold } from '../../../../../shared/vietnamese.ts'
import { correctionWords } from '../../text-of-corrections.vi.ts'

interface FindSelectProps {
  label: string
  data: readonly { value: string; label: string }[]
  value: string | null
  onChange: (value: string | null) => void
  disabled?: boolean
}

export function FindSelect({ data, ...look }: FindSelectProps) {
  return (
    <Select
      {...look}
      data={data}
      placeholder={correctionWords.search}
      searchable
      maxDropdownHeight={360}
      filter={({ options, search }) => {
        const wanted = fold(search)
        const found = options.filter((option) => 'label' in option && fold(option.label).includes(wanted))
        // A list without any option is none to a screen reader.
        return found.length > 0 ? found : [{ value: '', label: correctionWords.noneFound, disabled: true }]
      }}
    />
  )
}
