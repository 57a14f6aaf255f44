/** Making plans from published rankings, for whoever leads the work; folded away, for the program does it of its own accord. */
import { Button, Group, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { notifyDone } from '../../../../ui/notify.ts'
import { useAction } from '../../../../ui/query.ts'
import { improvement as doors } from '../../contract.ts'
import { followable } from '../data.ts'
import { makeWords } from '../text.vi.ts'
import classes from './Improvement.module.css'

export function MakePlans() {
  const { data } = useSuspenseQuery(followable())
  const make = useAction(doors.makePlans, { onDone: (made) => notifyDone(makeWords.done(made)) })
  if (data.publications.length === 0) return null
  return (
    <details className={classes.fold}>
      <summary>{makeWords.title}</summary>
      <Text size="sm" c="dimmed" my={6}>
        {makeWords.about}
      </Text>
      <ul className={classes.plain}>
        {data.publications.map(({ publicationId, year, blockName, plans, units }) => (
          <li key={publicationId}>
            <Group justify="space-between" gap="xs">
              <span>
                {makeWords.of(blockName, year)}. {makeWords.standing(plans, units)}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                loading={make.isPending && make.variables?.publicationId === publicationId}
                aria-label={`${plans === 0 ? makeWords.make : makeWords.again}: ${makeWords.of(blockName, year)}`}
                onClick={() => make.mutate({ publicationId })}
              >
                {plans === 0 ? makeWords.make : makeWords.again}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </details>
  )
}
