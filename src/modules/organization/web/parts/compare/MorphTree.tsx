import { Card, Group, SegmentedControl, Stack, Switch, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Compared } from '../../../contract.ts'
import type { Level } from '../../../rules/levels.ts'
import { unitTree } from '../../data.ts'
import { timeWords } from '../../text-of-time.vi.ts'
import { onlyLevels } from '../tree-rows.ts'
import classes from './MorphTree.module.css'
import { type Fate, type MorphNode, morphNodes } from './morph-nodes.ts'
import { type Kin, useMorph } from './use-morph.ts'

const words = timeWords.comparison

interface MorphTreeProps {
  from: string
  to: string
  levels: readonly Level[]
  compared: Compared
}

const fatesOf = ({ came, went, changed }: Compared): Map<number, Fate> =>
  new Map<number, Fate>([
    ...came.map(({ unitId }) => [unitId, 'came'] as const),
    ...went.map(({ unitId }) => [unitId, 'went'] as const),
    ...changed.map(({ before }) => [before.unitId, 'changed'] as const),
  ])

const kinOf = ({ came, went }: Compared): Kin =>
  new Map([
    ...came.map(({ unitId, from }) => [unitId, from.map((unit) => unit.unitId)] as const),
    ...went.map(({ unitId, into }) => [unitId, into.map((unit) => unit.unitId)] as const),
  ])

function Unit({ node: { unit, fate } }: { node: MorphNode }) {
  return (
    <span data-unit={unit.unitId} data-fate={fate} className={classes.unit}>
      <PageLink to={`/organization/units/${unit.unitId}`} size="sm">
        {unit.fullName}
      </PageLink>
      {fate !== 'same' && <span className={classes.fate}>{words[fate]}</span>}
    </span>
  )
}

function Branches({ nodes }: { nodes: readonly MorphNode[] }) {
  return (
    <ul className={classes.branches}>
      {nodes.map((node) => (
        <li key={node.unit.unitId}>
          <Unit node={node} />
          {node.leaves.length > 0 && (
            <ul className={classes.leaves}>
              {node.leaves.map((leaf) => (
                <li key={leaf.unit.unitId}>
                  <Unit node={leaf} />
                </li>
              ))}
            </ul>
          )}
          {node.groups.length > 0 && <Branches nodes={node.groups} />}
        </li>
      ))}
    </ul>
  )
}

/** The tree of one of the two days; choosing the other moves each unit to where it stands then. */
export function MorphTree({ from, to, levels, compared }: MorphTreeProps) {
  const [day, setDay] = useState(from)
  const [isWhole, setIsWhole] = useState(false)
  const [before, after] = [useQuery(unitTree(from)), useQuery(unitTree(to))]
  const shown = day === to ? after.data : before.data
  const fates = useMemo(() => fatesOf(compared), [compared])
  const kin = useMemo(() => kinOf(compared), [compared])
  const nodes = useMemo(
    () => morphNodes(onlyLevels(shown?.units ?? [], levels), fates, isWhole),
    [shown, levels, fates, isWhole],
  )
  const picture = useRef<HTMLDivElement>(null)
  useMorph(picture, shown && day, kin)
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h4">
            {words.picture}
          </Title>
          <Group gap="md">
            <Switch
              label={words.untouched}
              checked={isWhole}
              onChange={(event) => setIsWhole(event.currentTarget.checked)}
            />
            <SegmentedControl
              aria-label={words.picture}
              value={day}
              onChange={setDay}
              data={[from, to].map((value) => ({ value, label: formatDay(value) }))}
            />
          </Group>
        </Group>
        <div ref={picture} className={classes.picture} aria-busy={shown === undefined}>
          <Branches nodes={nodes} />
        </div>
      </Stack>
    </Card>
  )
}
