/** The number of identity: masked until somebody who needs it asks, which stands in the log. */
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../../../ui/session.tsx'
import type { PersonnelRecord } from '../../../contract.ts'
import { recordIdentity } from '../../data-of-record.ts'
import { recordWords } from '../../text-of-record.vi.ts'

const words = recordWords.head

interface IdentityNumberProps {
  record: PersonnelRecord
  /** The number of this day. */
  day: string
  masked: string
}

export function IdentityNumber({ record, day, masked }: IdentityNumberProps) {
  const mayShow = useMay('personnel.view-identity', record.unitId)
  const [isAsked, ask] = useState(false)
  const { data } = useQuery({ ...recordIdentity(record.id), enabled: isAsked })
  const number = isAsked ? data?.numbers.findLast(({ from }) => from <= day)?.number : undefined
  return (
    <Group gap="xs" component="span">
      <span>{number ?? masked}</span>
      {mayShow && (
        <Button size="compact-xs" variant="subtle" onClick={() => ask(!isAsked)} loading={isAsked && !data}>
          {isAsked ? words.hideNumber : words.showNumber}
        </Button>
      )}
    </Group>
  )
}
