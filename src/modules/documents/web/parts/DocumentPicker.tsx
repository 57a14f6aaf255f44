/** Finds a document of a unit's library to be used once more; the module that asks says what to do with it. */
import { Loader, Text, UnstyledButton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { type Period, periodOf } from '../../../../shared/period.ts'
import { SearchField } from '../../../../ui/SearchField.tsx'
import type { DocumentRow } from '../../contract.ts'
import { kindInWords } from '../../rules/kinds.ts'
import { library } from '../data.ts'
import { words } from '../text.vi.ts'
import classes from './Documents.module.css'
import { PeriodFlag } from './PeriodFlag.tsx'

interface DocumentPickerProps {
  unitId: number
  /** Papers of another time are flagged against it. */
  period: Period
  chosen: string | null
  onChoose: (document: DocumentRow) => void
}

const SHOWN = 20

export function DocumentPicker({ unitId, period, chosen, onChoose }: DocumentPickerProps) {
  const [text, setText] = useState('')
  const found = useQuery({
    ...library({ unitId, text, order: text === '' ? 'added' : 'title', pageSize: SHOWN }),
    placeholderData: keepPreviousData,
  })
  const rows = found.data?.rows ?? []
  const more = (found.data?.total ?? 0) - rows.length
  return (
    <div>
      <SearchField label={words.picker.search} value={text} onChange={setText} width="100%" />
      {found.isPending && <Loader size="sm" mt="sm" />}
      <ul className={classes.found} aria-label={words.picker.list}>
        {rows.map((document) => (
          <li key={document.id}>
            <UnstyledButton
              className={classes.pick ?? ''}
              aria-pressed={document.id === chosen}
              onClick={() => onChoose(document)}
            >
              <Text size="sm" fw={600}>
                {document.title}
              </Text>
              <Text size="xs" c="dimmed" component="div">
                {words.document.facts(
                  kindInWords[document.kind],
                  document.number,
                  document.issuedOn && formatDay(document.issuedOn),
                )}
                {' · '}
                {words.inUse(document.uses)}
              </Text>
              {periodOf(document.issuedOn, period) !== 'within' && (
                <PeriodFlag of={periodOf(document.issuedOn, period)} />
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" role="status" mt={4}>
        {found.data && (rows.length === 0 ? words.picker.none : more > 0 ? words.picker.more(more) : '')}
      </Text>
    </div>
  )
}
