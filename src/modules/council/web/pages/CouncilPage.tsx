/** A council: its sessions, its members of all days, its decision and how it decides. */
import { Button, Group, Stack, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { council } from '../data.ts'
import { DecisionPart } from '../parts/DecisionPart.tsx'
import { MembersTable } from '../parts/MembersTable.tsx'
import { PlanSession } from '../parts/PlanSession.tsx'
import { SessionsTable } from '../parts/SessionsTable.tsx'
import { councilWords, words } from '../text.vi.ts'
import { evenWords } from '../text-of-even-handed.vi.ts'

export function CouncilPage() {
  const { data } = useSuspenseQuery(council(useParam('councilId')))
  const mayManage = useMay('council.manage')
  const [planning, plan] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={data.name}
        crumbs={[{ label: words.menu.councils, path: '/council' }]}
        about={`${words.decision(data.decisionNumber, formatDay(data.decisionDay))}. ${data.roundName}`}
        actions={
          <>
            <ButtonLink to={`/council/${data.id}/even-handed`} variant="default">
              {evenWords.open}
            </ButtonLink>
            {mayManage && <Button onClick={plan.open}>{councilWords.plan}</Button>}
          </>
        }
      />
      <PlanSession councilId={data.id} opened={planning} onClose={plan.close} />
      <Stack gap="xl">
        <section aria-labelledby="sessions">
          <Title order={2} size="h3" id="sessions" mb={6}>
            {councilWords.sessions}
          </Title>
          <SessionsTable sessions={data.sessions} name={data.name} />
        </section>
        <section aria-labelledby="members">
          <Group justify="space-between" mb={6}>
            <Title order={2} size="h3" id="members">
              {councilWords.members}
            </Title>
          </Group>
          <MembersTable council={data} mayManage={mayManage} />
        </section>
        <DecisionPart key={data.version} council={data} mayManage={mayManage} />
      </Stack>
    </>
  )
}
