import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { tableWords } from './text.vi.ts'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
  width?: number | string
}

/** Searches as one types, a moment after the last key; accents and capitals do not matter. Escape clears. */
export function SearchField({ label, value, onChange, width = 260 }: SearchFieldProps) {
  const [text, setText] = useState(value)
  const told = useRef(value)
  const tell = useDebouncedCallback((typed: string) => {
    told.current = typed
    onChange(typed)
  }, 200)
  // The value may be changed from outside (a link, “clear”), but not while it only echoes what was typed.
  useEffect(() => {
    if (value !== told.current) setText(value)
    told.current = value
  }, [value])
  const type = (typed: string) => {
    setText(typed)
    tell(typed)
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      w={width}
      maw="100%"
      maxLength={100}
      leftSection={<IconSearch size={16} stroke={1.8} />}
      rightSection={
        text === '' ? null : <CloseButton size="sm" aria-label={tableWords.clearSearch} onClick={() => type('')} />
      }
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') type('')
      }}
    />
  )
}
