/** Choosing people, and what is done with those chosen: each action says first whom it may be done with, and who is left out. */
import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PageParts } from '../../../../../ui/PageParts.tsx'
import type { FoundRecord } from '../../../contract.ts'
import { selectionWords as words } from '../../text-of-lists.vi.ts'
import { SelectionActions } from './SelectionActions.tsx'

interface SelectionBarProps {
  chosen: ReadonlySet<string>
  onChosen: (ids: ReadonlySet<string>) => void
  rows: readonly FoundRecord[]
  total: number
  /** Asks for all that the list finds. */
  findAll: () => Promise<readonly string[]>
  /** Gives the workbook of these people; left out where lists may not leave. */
  onExport: ((ids: readonly string[]) => void) | undefined
}

export function SelectionBar({ chosen, onChosen, rows, total, findAll, onExport }: SelectionBarProps) {
  const [isAsking, setIsAsking] = useState(false)
  const navigate = useNavigate()
  const ids = [...chosen]
  const chooseAll = async () => {
    setIsAsking(true)
    try {
      onChosen(new Set(await findAll()))
    } finally {
      setIsAsking(false)
    }
  }
  if (rows.length === 0) return null
  return (
    <Group gap="xs" mb="xs" className="no-print">
      <Text size="sm" role="status">
        {words.chosen(ids.length)}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onChosen(new Set([...ids, ...rows.map(({ id }) => id)]))}
      >
        {words.page}
      </Button>
      {total > rows.length && (
        <Button variant="subtle" size="compact-sm" loading={isAsking} onClick={chooseAll}>
          {total > 1_000 ? words.first : words.all(total)}
        </Button>
      )}
      {ids.length > 0 && (
        <>
          <Button variant="subtle" size="compact-sm" onClick={() => onChosen(new Set())}>
            {words.none}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={ids.length !== 2}
            title={ids.length === 2 ? undefined : words.compareWhy}
            onClick={() => navigate({ to: '/personnel/compare', search: { a: ids[0], b: ids[1] } } as never)}
          >
            {words.compare}
          </Button>
          <SelectionActions ids={ids} onExport={onExport} />
          <PageParts at="personnel.chosen-people" id={ids} fallback={null} />
        </>
      )}
    </Group>
  )
}
