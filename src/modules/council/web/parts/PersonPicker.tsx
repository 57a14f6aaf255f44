/** Finds an account by words of a name; the page says what to do with it. */
import { Button, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Candidate } from '../../contract.ts'
import { candidates } from '../data.ts'
import { councilWords } from '../text.vi.ts'
import classes from './Council.module.css'

interface PersonPickerProps {
  /** Already chosen: not offered again. */
  taken: ReadonlySet<string>
  onChoose: (person: Candidate) => void
}

export function PersonPicker({ taken, onChoose }: PersonPickerProps) {
  const [text, setText] = useState('')
  const search = text.trim()
  const found = useQuery({ ...candidates(search), enabled: search !== '', placeholderData: keepPreviousData })
  const people = search === '' ? [] : (found.data?.people ?? []).filter(({ accountId }) => !taken.has(accountId))
  return (
    <div>
      <SearchField label={councilWords.search} value={text} onChange={setText} width="100%" />
      {search !== '' && found.isSuccess && people.length === 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {councilWords.nobody}
        </Text>
      )}
      <ul className={classes.found} aria-label={councilWords.found}>
        {people.map((person) => (
          <li key={person.accountId}>
            <span>
              <strong>{person.fullName}</strong>{' '}
              <span className={classes.quiet}>
                {person.userName}, {person.unitName}
              </span>{' '}
              {!person.hasRole && <StateBadge tone="attention">{councilWords.noRole}</StateBadge>}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${councilWords.add} ${person.fullName}`}
              onClick={() => {
                onChoose(person)
                setText('')
              }}
            >
              {councilWords.add}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
