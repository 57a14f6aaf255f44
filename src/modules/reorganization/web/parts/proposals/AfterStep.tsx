/** Đơn vị sau: which units are there from the day, and how they are called and placed. */
import { Button, Checkbox, MultiSelect, Radio, Stack, Text } from '@mantine/core'
import { kindInWords } from '../../../../organization/web/index.ts'
import type { UnitOnEve } from '../../../contract.ts'
import { wizardWords as words } from '../../text-of-proposals.vi.ts'
import { goOn, mergedInto, shapeOfKind, withGoingOn, withNew, withSuccessors } from './drafting.ts'
import { UnitForm } from './UnitForm.tsx'
import type { Wizard } from './use-wizard.ts'

export function AfterStep({ wizard }: { wizard: Wizard }) {
  const { written, change, known, nameOf } = wizard
  const { kind, draft } = written
  const shape = shapeOfKind(kind)
  if (shape.after[1] === 0) return <Text>{words.afterNone(kindInWords[kind])}</Text>
  if (shape.before[0] > 0 && draft.before.length === 0) return <Text>{words.pickFirst}</Text>
  const mayAddNew = shape.afterAre !== 'same' && draft.after.length < shape.after[1]
  return (
    <Stack gap="md" maw={820}>
      {kind === 'merge' && <MergeChoice wizard={wizard} />}
      {(kind === 'split' || kind === 'rearrange') && <GoingOn wizard={wizard} units={known} />}
      {draft.after.map((unit, at) => (
        <UnitForm
          key={unit.unitId}
          wizard={wizard}
          unit={unit}
          legend={unit.unitId > 0 ? words.restates(nameOf(unit.unitId)) : words.isNew(at + 1)}
          mayRemove={unit.unitId < 0 && kind !== 'merge'}
        />
      ))}
      {mayAddNew && kind !== 'merge' && !goOn(kind) && (
        <div>
          <Button variant="default" onClick={() => change((was) => withNew(was, known[0]))}>
            {words.addNew}
          </Button>
        </div>
      )}
      {kind === 'rearrange' && draft.after.length > 0 && <Successors wizard={wizard} />}
    </Stack>
  )
}

function MergeChoice({ wizard: { written, change, known } }: { wizard: Wizard }) {
  const [chosen] = written.draft.after
  return (
    <Radio.Group
      label={words.goesOn}
      description={words.goesOnHint}
      value={chosen ? String(Math.max(chosen.unitId, 0)) : ''}
      onChange={(value) => {
        const stays = known.find(({ unitId }) => String(unitId) === value) ?? null
        change((was) => mergedInto(was, stays, known[0]))
      }}
    >
      <Stack gap={6} mt={6}>
        <Radio value="0" label={words.begins} />
        {known.map(({ unitId, fullName }) => (
          <Radio key={unitId} value={String(unitId)} label={words.keep(fullName)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function GoingOn({ wizard: { written, change }, units }: { wizard: Wizard; units: readonly UnitOnEve[] }) {
  return (
    <Stack gap={6}>
      {units.map((unit) => (
        <Checkbox
          key={unit.unitId}
          label={written.kind === 'split' ? words.oldGoesOn : words.keep(unit.fullName)}
          checked={written.draft.after.some(({ unitId }) => unitId === unit.unitId)}
          onChange={(event) => {
            const goesOn = event.currentTarget.checked
            change((was) => withGoingOn(was, unit, goesOn))
          }}
        />
      ))}
    </Stack>
  )
}

/** Which unit goes where, whole or divided. */
function Successors({ wizard: { written, change, nameOf } }: { wizard: Wizard }) {
  const { before, after, succession } = written.draft
  const choices = after.map(({ unitId }) => ({ value: String(unitId), label: nameOf(unitId) }))
  return (
    <Stack gap="sm">
      <Text fw={600}>{words.succession}</Text>
      <Text size="sm" c="dimmed">
        {words.successionHint}
      </Text>
      {before.map((fromId) => (
        <MultiSelect
          key={fromId}
          label={nameOf(fromId)}
          data={choices}
          value={(succession ?? []).filter((row) => row.fromId === fromId).map(({ toId }) => String(toId))}
          onChange={(toIds) => change((was) => withSuccessors(was, fromId, toIds.map(Number)))}
        />
      ))}
    </Stack>
  )
}
