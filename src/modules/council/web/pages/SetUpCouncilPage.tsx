/** A council set up for a round: its decision, how it decides, who belongs to it. */
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { council as doors, type Rulebook } from '../../contract.ts'
import { councils } from '../data.ts'
import { type ChosenMember, ChosenMembers } from '../parts/ChosenMembers.tsx'
import { PersonPicker } from '../parts/PersonPicker.tsx'
import { RulebookFields } from '../parts/RulebookFields.tsx'
import { councilWords, words } from '../text.vi.ts'

export function SetUpCouncilPage() {
  const { data } = useSuspenseQuery(councils())
  const navigate = useNavigate()
  const [roundId, setRoundId] = useState(data.rounds[0]?.id ?? '')
  const [facts, setFacts] = useState({ name: 'Hội đồng thẩm định', decisionNumber: '' })
  const [decisionDay, setDecisionDay] = useState<string | null>(null)
  const [rules, setRules] = useState<Rulebook>({ majority: 'present', tie: 'chair', ownUnit: 'not-counted' })
  const [members, setMembers] = useState<readonly ChosenMember[]>([])
  const setUp = useAction(doors.setUpCouncil, {
    inPlace: true,
    said: councilWords.isSetUp,
    invalidates: ['council', 'par'],
    onDone: ({ councilId }) => void navigate({ to: `/council/${councilId}` }),
  })
  const text = (key: keyof typeof facts, label: string, most: number) => (
    <TextInput
      label={label}
      value={facts[key]}
      maxLength={most}
      required
      onChange={(event) => setFacts({ ...facts, [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <PageTitle
        title={councilWords.setUpTitle}
        crumbs={[{ label: words.menu.councils, path: '/council' }]}
        about={councilWords.setUpMeans}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (decisionDay === null) return
          const chosen = members.map(({ accountId, position, duty, hasVote }) => ({
            accountId,
            position,
            duty,
            hasVote,
          }))
          setUp.mutate({ roundId, ...facts, decisionDay, ...rules, members: chosen })
        }}
      >
        <Stack gap="md" maw={980}>
          <RefusalList of={setUp.refusal} />
          <NativeSelect
            label={councilWords.round}
            data={data.rounds.map(({ id, name }) => ({ value: id, label: name }))}
            value={roundId}
            onChange={(event) => setRoundId(event.currentTarget.value)}
          />
          {text('name', councilWords.name, 200)}
          <Group align="flex-start">
            {text('decisionNumber', councilWords.number, 80)}
            <DayField label={councilWords.day} value={decisionDay} onChange={setDecisionDay} required />
          </Group>
          <section aria-labelledby="members">
            <Title order={2} size="h4" id="members" mb={6}>
              {councilWords.members} ({members.length})
            </Title>
            <PersonPicker
              taken={new Set(members.map(({ accountId }) => accountId))}
              onChoose={(person) =>
                setMembers([...members, { ...person, position: '', duty: 'member', hasVote: true }])
              }
            />
            <ChosenMembers members={members} onChange={setMembers} />
          </section>
          <section aria-labelledby="rules">
            <Title order={2} size="h4" id="rules" mb={6}>
              {councilWords.rules}
            </Title>
            <RulebookFields value={rules} onChange={setRules} />
          </section>
          <Group>
            <Button type="submit" loading={setUp.isPending} disabled={decisionDay === null}>
              {councilWords.setUp}
            </Button>
            <Text size="sm" c="dimmed">
              {councilWords.fileMissing}
            </Text>
          </Group>
        </Stack>
      </form>
    </>
  )
}
