/** What the unit says to a computed figure: takes it, has it computed anew, or says why it enters something else. */
import { Button, Text, Textarea } from '@mantine/core'
import { par } from '../../../contract.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { isSame } from '../../../rules/sets/same.ts'
import { factWords } from '../../text-of-facts.vi.ts'
import { entryOf } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'
import { FactPart } from './FactPart.tsx'
import { FactsAgain } from './FactsAgain.tsx'
import { useTakingFacts } from './use-taking-facts.ts'

interface FactTakingProps {
  saving: SheetSaving
  place: LeafPlace
  disabled: boolean
}

export function FactTaking({ saving, place, disabled }: FactTakingProps) {
  const { sheet } = saving
  const taking = useTakingFacts(saving)
  const now = place.leaf.fact?.now ?? null
  const { inputs, notApplicable } = entryOf(saving.draftFor(place))
  const isTaken = now !== null && place.leaf.entry?.factValueId === now.valueId
  const isOther = now?.inputs != null && inputs !== null && !isSame(inputs, now.inputs as LeafInputs)
  const isUntouched = now?.inputs != null && inputs === null && !notApplicable
  return (
    <>
      <FactPart assessmentId={sheet.id} place={place}>
        {!disabled && now?.inputs != null && !isTaken && (
          <Button size="xs" loading={taking.isPending} onClick={() => taking.take([place])}>
            {place.leaf.fact?.taken ? factWords.takeAgain : factWords.take}
          </Button>
        )}
        {!disabled && <FactsAgain door={par.recomputeFacts} argument={{ assessmentId: sheet.id }} />}
      </FactPart>
      {!disabled && isUntouched && !sheet.headReview && (
        <Text size="sm" c="dimmed">
          {factWords.untouched}
        </Text>
      )}
      {isOther && !isTaken && <Objection saving={saving} place={place} disabled={disabled} />}
    </>
  )
}

function Objection({ saving, place, disabled }: FactTakingProps) {
  const { objection } = saving.draftFor(place)
  return (
    <Textarea
      label={factWords.objection}
      description={factWords.objectionHint}
      withAsterisk
      autosize
      minRows={2}
      maxRows={6}
      maxLength={2_000}
      value={objection}
      onChange={(event) => saving.edit(place, { objection: event.currentTarget.value })}
      onBlur={() => saving.autosave.flush(place.node.id)}
      error={objection.trim() === '' ? factWords.objectionNeeded : undefined}
      disabled={disabled}
    />
  )
}
