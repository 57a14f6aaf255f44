/** Finds a registered document that directs, by number or title. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { directiveDocuments } from '../../split-data.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'

const { fields: words } = taskWords

interface DirectiveFieldProps {
  label: string
  /** Begins the dialog. */
  isFirst?: boolean
  value: string | null
  onChange: (documentId: string | null) => void
  error?: string | undefined
}

export function DirectiveField({ label, isFirst = false, value, onChange, error }: DirectiveFieldProps) {
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<{ value: string; label: string } | null>(null)
  const [text] = useDebouncedValue(typed.trim(), 200)
  // The name of what was chosen stands in the field; it is not a wish to search for it.
  const search = text === picked?.label ? '' : text.slice(0, 120)
  const found = useQuery({ ...directiveDocuments({ search, pageSize: 20 }), placeholderData: keepPreviousData })
  const options = (found.data?.documents ?? []).map(({ id, name, title }) => ({
    value: id,
    label: title === '' ? name : `${name}: ${title}`,
  }))
  return (
    <Select
      label={label}
      {...(isFirst && { 'data-autofocus': true })}
      description={words.documentHint}
      required
      searchable
      clearable
      clearButtonProps={{ 'aria-label': words.clear }}
      data={picked && !options.some((option) => option.value === picked.value) ? [...options, picked] : options}
      // The server has searched already, without accents.
      filter={({ options: all }) => all}
      nothingFoundMessage={found.data && words.noDocument}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(id, option) => {
        setPicked(id === null ? null : { value: id, label: option?.label ?? '' })
        onChange(id)
      }}
      error={error}
    />
  )
}
