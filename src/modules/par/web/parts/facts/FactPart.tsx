/** The figure the program computed for a criterion: what it is, what is behind it, and what the unit says to it. */
import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import type { LeafFact } from '../../../contract.ts'
import { factWords } from '../../text-of-facts.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'
import { FactDrawer } from './FactDrawer.tsx'
import { figureInWords, isSameFigure } from './figure-words.ts'
import { useSource } from './use-source.ts'

interface FactPartProps {
  assessmentId: string
  place: LeafPlace
  /** What may be done with it, of whoever may. */
  children?: ReactNode
}

export function FactPart({ assessmentId, place, children }: FactPartProps) {
  const { fact } = place.leaf
  return fact === null ? null : (
    <Known assessmentId={assessmentId} place={place} fact={fact}>
      {children}
    </Known>
  )
}

function Known({ assessmentId, place, fact, children }: FactPartProps & { fact: LeafFact }) {
  const source = useSource(fact.key)
  const [opened, drawer] = useDisclosure(false)
  const { node, leaf } = place
  const { now, locked, taken, failure } = fact
  const main = locked ?? now
  return (
    <section className={classes.side} aria-label={factWords.heading}>
      <Title order={3} size="h5" mb={4}>
        {factWords.heading}
      </Title>
      <Text size="sm" c="dimmed">
        {factWords.source(source?.title ?? `${factWords.unknownSource} (${fact.key})`)}
      </Text>
      {failure !== null && (
        <Alert color="orange" my={6} py={6}>
          {now === null ? factWords.fails(failure) : factWords.failsSince(failure)}
        </Alert>
      )}
      {main === null ? (
        failure === null && <Text size="sm">{factWords.notYet}</Text>
      ) : (
        <>
          <Text size="lg" fw={600}>
            {locked ? factWords.locked(figureInWords(locked, source)) : figureInWords(main, source)}
          </Text>
          <Text size="xs" c="dimmed">
            {factWords.asOf(formatDay(main.asOf), formatInstant(main.knownAt))}
          </Text>
          {main.inputs === null && (
            <Text size="sm">{main.denominator === 0 ? factWords.noneToTake : factWords.notTaken}</Text>
          )}
          {locked && now && !isSameFigure(locked, now) && (
            <Alert color="blue" my={6} py={6}>
              {factWords.since(figureInWords(now, source))}
            </Alert>
          )}
          {taken && !locked && (
            <Alert color="orange" my={6} py={6}>
              {factWords.takenBefore(figureInWords(taken, source))}
            </Alert>
          )}
          {leaf.entry?.factValueId != null && !taken && <Text size="sm">{factWords.taken}</Text>}
          {leaf.entry && leaf.entry.objection !== '' && (
            <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
              {factWords.objected(leaf.entry.objection)}
            </Text>
          )}
        </>
      )}
      <Group gap="xs" mt={6}>
        {children}
        {main !== null && (
          <Button size="xs" variant="subtle" onClick={drawer.open}>
            {factWords.rows(main.rowsTotal)}
          </Button>
        )}
      </Group>
      <FactDrawer
        opened={opened}
        onClose={drawer.close}
        assessmentId={assessmentId}
        criterionId={node.id}
        title={`${node.code} ${node.title}`}
      />
    </section>
  )
}
