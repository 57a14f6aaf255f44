/** One lead body and those that lend a hand; names the document writes stand beside, for those no unit bears. */
import { Group, Pill, Text } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { DirectiveDocument, Task } from '../../../contract.ts'
import type { NamedBodies } from '../../../rules/splitting/bodies-named.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { OfGroup } from './OfGroup.tsx'
import type { ChangeTask, KnownUnit, TaskDraft } from './written-task.ts'

const { fields: words } = splitWords

interface BodyFieldsProps {
  task: Task
  units: readonly KnownUnit[]
  /** Bodies of the group that the task is given to. */
  group: readonly number[]
  draft: TaskDraft
  change: ChangeTask
  named: NamedBodies
  document: DirectiveDocument
}

/** Units of the day of the document. */
export const dayOfUnits = ({ issuedOn, meetingOn }: DirectiveDocument): string =>
  issuedOn ?? meetingOn ?? dayIn(new Date())

export function BodyFields({ draft, change, named, document, task, units, group }: BodyFieldsProps) {
  const [added, setAdded] = useState(0)
  const asOf = dayOfUnits(document)
  const { unit, coordinators } = draft
  const isOrder = draft.kind === 'freeze' || draft.kind === 'permission'
  const without = (unitId: number) => coordinators.filter((one) => one.unitId !== unitId)
  return (
    <>
      {task.group === null && (
        <UnitPicker
          label={isOrder ? words.follower : words.owner}
          {...(named.owner !== null && { description: words.written(named.owner) })}
          asOf={asOf}
          value={unit?.unitId ?? null}
          chosenName={unit?.name}
          onChange={(chosen) =>
            change({
              unit: chosen && { unitId: chosen.unitId, name: chosen.fullName },
              ...(chosen && { coordinators: without(chosen.unitId) }),
            })
          }
        />
      )}
      {isOrder ? (
        <Text size="xs" c="dimmed">
          {words.followerHint}
        </Text>
      ) : (
        <OfGroup {...{ task, units, group }} named={named.owner} />
      )}
      <div>
        <Text size="sm" fw={500} id="phoi-hop">
          {words.coordinating}
        </Text>
        {named.coordinating.length > 0 && (
          <Text size="xs" c="dimmed">
            {words.written(named.coordinating.join('; '))}
          </Text>
        )}
        <Group gap={6} my={4}>
          {coordinators.map(({ unitId, name }) => (
            <Pill
              key={unitId}
              withRemoveButton
              removeButtonProps={{ 'aria-label': words.drop(name), 'aria-hidden': false, tabIndex: 0 }}
              onRemove={() => change({ coordinators: without(unitId) })}
            >
              {name}
            </Pill>
          ))}
        </Group>
        <UnitPicker
          // Empty again after each choice.
          key={added}
          aria-label={words.addCoordinating}
          placeholder={words.addCoordinating}
          asOf={asOf}
          value={null}
          onChange={(chosen) => {
            if (!chosen || chosen.unitId === unit?.unitId) return
            change({ coordinators: [...without(chosen.unitId), { unitId: chosen.unitId, name: chosen.fullName }] })
            setAdded((times) => times + 1)
          }}
        />
      </div>
    </>
  )
}
