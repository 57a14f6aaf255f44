/** What a person may do with a value from outside, and what it was before. */
import { Button, Group, List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { par } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { valueHistory } from '../../data.ts'
import { valueWords } from '../../text-of-values.vi.ts'
import type { EnterValueProps } from './EnterValue.tsx'

const EnterValue = lazy(() => import('./EnterValue.tsx').then((part) => ({ default: part.EnterValue })))

export function ValueHands({ sheet, place }: Pick<EnterValueProps, 'sheet' | 'place'>) {
  const mayEnter = useMay('par.import-values', sheet.unitId)
  const [isOpen, setIsOpen] = useState(false)
  const { imported } = place.leaf
  const one = { assessmentId: sheet.id, criterionId: place.node.id }
  const { data } = useQuery({ ...valueHistory(one), enabled: mayEnter || imported !== null })
  const restore = useAction(par.restoreValue, { invalidates: ['par'] })
  const version = imported?.version ?? 0
  const earlier = data?.earlier ?? []
  return (
    <>
      {mayEnter && (
        <Group gap="xs" mt="xs" className="no-print">
          <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
            {imported === null ? valueWords.enter : valueWords.replace}
          </Button>
          {imported !== null && (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              loading={restore.isPending}
              onClick={() => restore.mutate({ ...one, version, historyId: null })}
            >
              {valueWords.remove}
            </Button>
          )}
        </Group>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{valueWords.history}</summary>
          <List size="sm" spacing={4} mt={4}>
            {earlier.map((value) => (
              <List.Item key={value.id}>
                {valueWords.earlier(plain(value.percent), value.source, value.byName, formatInstant(value.at))}
                <Text size="xs" c="dimmed">
                  {value.reason}{' '}
                  {(value.isRemoved ? valueWords.removedBy : valueWords.replacedBy)(
                    value.replacedByName,
                    formatInstant(value.replacedAt),
                  )}
                </Text>
                {mayEnter && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => restore.mutate({ ...one, version, historyId: value.id })}
                  >
                    {valueWords.restore}
                  </Button>
                )}
              </List.Item>
            ))}
          </List>
        </details>
      )}
      {isOpen && (
        <Suspense>
          <EnterValue sheet={sheet} place={place} opened onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
