/** Giving out: the criteria at the left, to whom they go at the right. */
import { Alert, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../../../../ui/session.tsx'
import type { AssessmentSheet } from '../../../contract.ts'
import { whyNotAssign } from '../../../rules/unit/assignment.ts'
import { unitWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { openOf } from '../leaf/open-sheet.ts'
import { useNow } from '../use-now.ts'
import { AssignForm } from './AssignForm.tsx'
import { CriteriaPicker } from './CriteriaPicker.tsx'
import type { GivenLeaf } from './given-leaf.ts'
import classes from './Unit.module.css'

type Shown = 'all' | 'free' | 'open'

const shows: Record<Shown, (leaf: GivenLeaf) => boolean> = {
  all: () => true,
  free: ({ assignment }) => assignment === null,
  open: ({ standing }) => standing !== 'done',
}

interface AssignTabProps {
  sheet: AssessmentSheet
  leaves: readonly GivenLeaf[]
  /** Code of a criterion one came from. */
  first: string | undefined
}

export function AssignTab({ sheet, leaves, first }: AssignTabProps) {
  const mayGive = useMay('par.assign', sheet.unitId)
  const closed = whyNotAssign(openOf(sheet), useNow(60_000))
  const [shown, setShown] = useState<Shown>('all')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(leaves.flatMap(({ place }) => (place.node.code === first ? [place.node.id] : []))),
  )
  const visible = leaves.filter(shows[shown])
  const whyNot = closed ? reasonInWords(closed) : mayGive ? null : unitWords.mayNotGive
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" maw="60rem">
        {unitWords.about}{' '}
        <Text span inherit visibleFrom="md">
          {unitWords.criteriaKeys}
        </Text>
      </Text>
      {whyNot !== null && (
        <Alert color="gray" mb="xs" py="xs">
          <Text size="sm">{whyNot}</Text>
        </Alert>
      )}
      <div className={classes.giving}>
        <div>
          <SegmentedControl
            size="xs"
            mb="xs"
            aria-label={unitWords.shown}
            value={shown}
            onChange={(value) => setShown(value as Shown)}
            data={[
              { value: 'all', label: `${unitWords.shownAll} (${leaves.length})` },
              { value: 'free', label: `${unitWords.shownFree} (${leaves.filter(shows.free).length})` },
              { value: 'open', label: `${unitWords.shownOpen} (${leaves.filter(shows.open).length})` },
            ]}
          />
          {visible.length === 0 ? (
            <Text size="sm">{unitWords.noneShown}</Text>
          ) : (
            <CriteriaPicker leaves={visible} chosen={chosen} onChange={setChosen} />
          )}
        </div>
        {whyNot === null && (
          <AssignForm
            sheet={sheet}
            chosen={visible.filter(({ place }) => chosen.has(place.node.id))}
            onDone={() => setChosen(new Set())}
          />
        )}
      </div>
    </>
  )
}
