/** The last word of the second step: what is still missing, or the draft to be made. */
import { Button, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par, type SetTable } from '../../../contract.ts'
import { criteriaSets } from '../../data.ts'
import { tableWords } from '../../text.vi.ts'
import { choiceAt, guessedRules, type ReadingPlace } from './reading-place.ts'
import type { SetFacts } from './SetFactsForm.tsx'
import classes from './SetTable.module.css'

interface TakeBarProps {
  read: SetTable
  facts: SetFacts
  place: ReadingPlace
  rules: string[]
  onTaken: () => void
}

export function TakeBar({ read, facts, place, rules, onTaken }: TakeBarProps) {
  const { data } = useSuspenseQuery(criteriaSets())
  const take = useAction(par.takeSetTable, { inPlace: true, said: tableWords.taken, onDone: onTaken })
  const { name, year, level } = facts
  const same = data.sets.find((set) => set.name === name.trim() && set.year === year)
  const why = tableWords.whyNot
  const whyNot =
    read.obstacles.length > 0 || read.nodes.length === 0
      ? why.obstacle
      : read.problems.some(({ blocks }) => blocks)
        ? why.blocked
        : name.trim() === ''
          ? why.name
          : year === null
            ? why.year
            : level === null
              ? why.level
              : same?.status === 'issued'
                ? tableWords.exists(same.name)
                : null
  return (
    <>
      <RefusalList of={take.refusal} linkOf={(at) => `#${at}`} />
      <div className={classes.bar}>
        <Text size="sm" c="dimmed" aria-live="polite">
          {whyNot ??
            (same ? tableWords.replaces(same.name) : tableWords.confirmed(rules.length, guessedRules(read).length))}
        </Text>
        <ButtonLink variant="default" to="/par/sets/tables">
          {tableWords.again}
        </ButtonLink>
        <Button
          disabled={whyNot !== null}
          loading={take.isPending}
          onClick={() =>
            year !== null &&
            level !== null &&
            take.mutate({ ...choiceAt(read.importId, place), name, year, level, rules })
          }
        >
          {tableWords.take}
        </Button>
      </div>
    </>
  )
}
