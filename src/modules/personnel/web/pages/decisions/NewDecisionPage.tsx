/** One form for each decision: the paper, its people, what it says; seen before it is recorded. */
import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useRef } from 'react'
import { z } from 'zod'
import { fold } from '../../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { FreezesStanding } from '../../../../organization/web/index.ts'
import { DecisionKinds } from '../../../contract.ts'
import { DECISION_KINDS, kindInWords } from '../../../rules/event-kinds.ts'
import { AddPeople } from '../../parts/decisions/AddPeople.tsx'
import { EventFields } from '../../parts/decisions/EventFields.tsx'
import { GroupPreview } from '../../parts/decisions/GroupPreview.tsx'
import { PaperFields } from '../../parts/decisions/PaperFields.tsx'
import { PersonPreview } from '../../parts/decisions/PersonPreview.tsx'
import { RecordDecision } from '../../parts/decisions/RecordDecision.tsx'
import { useDecision } from '../../parts/decisions/use-decision.ts'
import { decisionWords, newDecisionWords as words } from '../../text-of-decisions.vi.ts'

/** Where another page begins a decision: of these people, of this kind, from this day. */
const place = z.object({
  nguoi: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  loai: DecisionKinds.optional().catch(undefined),
  ngay: z.iso.date().optional().catch(undefined),
})

export function NewDecisionPage() {
  const writing = useDecision()
  const { written, change, choose, say, found } = writing
  useBegun(writing)
  const { kind, effectiveOn, paper, common, people } = written
  const only = people.length === 1 ? found?.people[0] : undefined
  const units = found?.unitNames
  const nameOfUnit = useCallback((unitId: number) => units?.find((unit) => unit.unitId === unitId)?.name, [units])
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        crumbs={[{ label: decisionWords.title, path: '/personnel/decisions' }]}
      />
      <Stack gap="md">
        <Card withBorder>
          <Title order={2} size="h4" mb="xs">
            {words.paper}
          </Title>
          <Group gap="sm" align="flex-start" mb="xs">
            <Select
              label={words.kind}
              required
              searchable
              w={{ base: '100%', sm: 340 }}
              data={DECISION_KINDS.map((value) => ({ value, label: kindInWords[value] }))}
              filter={({ options, search }) =>
                options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
              }
              value={kind}
              onChange={(value) => choose(value === null ? null : DecisionKinds.parse(value))}
            />
            <DayField
              label={words.effectiveOn}
              required
              value={effectiveOn}
              onChange={(day) => change({ effectiveOn: day })}
            />
          </Group>
          <PaperFields paper={paper} onChange={(next) => change({ paper: next })} />
        </Card>
        <FreezesStanding about="people" day={paper.decidedOn} />
        <Card withBorder>
          <Title order={2} size="h4" mb="xs">
            {words.people}
          </Title>
          <AddPeople writing={writing} />
          {people.length === 0 ? (
            <Text size="sm" c="dimmed" mt="sm">
              {words.nobody}
            </Text>
          ) : (
            <Group gap="sm" mt="sm">
              <Text size="sm" role="status">
                {words.chosen(people.length)}
              </Text>
              <Button variant="subtle" size="compact-sm" onClick={() => change({ people: [] })}>
                {words.clear}
              </Button>
            </Group>
          )}
        </Card>
        {kind !== null && effectiveOn !== null && (
          <Card withBorder>
            <Title order={2} size="h4" mb="xs">
              {words.fields}
            </Title>
            {people.length > 1 && (
              <Text size="sm" mb="xs">
                {words.common}
              </Text>
            )}
            <EventFields
              kind={kind}
              day={effectiveOn}
              said={people.length === 1 ? { ...common, ...people[0]?.said } : common}
              onChange={say}
              offered={people.length === 1 ? (only?.said ?? {}) : null}
              findings={only?.findings ?? []}
              nameOfUnit={nameOfUnit}
            />
          </Card>
        )}
        <Card withBorder>
          <Title order={2} size="h4" mb="xs">
            {words.preview}
          </Title>
          <RefusalList of={writing.error} />
          {found === undefined && (
            <Text size="sm" c="dimmed">
              {words.waiting}
            </Text>
          )}
          {only && (
            <>
              <Text fw={600} mb="xs">{`${only.fullName}, ${only.unitName}`}</Text>
              <PersonPreview person={only} nameOfUnit={nameOfUnit} />
            </>
          )}
          {found && people.length > 1 && (
            <GroupPreview writing={writing} people={found.people} nameOfUnit={nameOfUnit} />
          )}
          {found && <RecordDecision writing={writing} people={found.people} />}
        </Card>
      </Stack>
    </>
  )
}

/** What the address asks for is taken once. */
function useBegun({ add, change, choose, written }: ReturnType<typeof useDecision>) {
  const [{ nguoi, loai, ngay }, go] = usePlace(place)
  const isTaken = useRef(false)
  useEffect(() => {
    if (isTaken.current || (nguoi === undefined && loai === undefined)) return
    isTaken.current = true
    if (loai !== undefined && loai !== written.kind) choose(loai)
    if (ngay !== undefined) change({ effectiveOn: ngay })
    add([nguoi ?? []].flat().map((recordId) => ({ recordId, said: {} })))
    go({ nguoi: undefined, loai: undefined, ngay: undefined })
  }, [nguoi, loai, ngay, add, change, choose, go, written.kind])
}
