/** “Quy định về giao việc”: what is in force, what comes into force later, and every change with who and why. */
import { Button, Modal, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import type { KeptRegulation } from '../../contract.ts'
import { RegulationForm } from '../parts/regulation/RegulationForm.tsx'
import { Section } from '../parts/task/Section.tsx'
import classes from '../parts/task/Task.module.css'
import { Fact, FactList } from '../parts/task/TaskFacts.tsx'
import { regulations } from '../tasks-data.ts'
import { regulationWords as words } from '../text-of-regulation.vi.ts'

export function RegulationPage() {
  const { data } = useSuspenseQuery(regulations())
  const { inForce, versions } = data
  const [newest] = versions
  const now = versions.find(({ version }) => version === inForce)
  if (!now || !newest) throw new Error('no regulation is in force')
  const coming = versions.filter(({ version, validFrom }) => version > inForce && validFrom > now.validFrom)
  return (
    <>
      <PageTitle title={words.title} about={words.about} actions={<Change newest={newest} />} />
      <Stack gap="xl">
        <Section title={words.inForce}>
          <Facts of={now} />
        </Section>
        {coming.map((each) => (
          <Section key={each.version} title={words.coming(each.validFrom)}>
            <Facts of={each} />
          </Section>
        ))}
        <Section title={words.history}>
          <History versions={versions} />
        </Section>
      </Stack>
    </>
  )
}

function Change({ newest }: { newest: KeptRegulation }) {
  const [opened, setOpened] = useState(false)
  if (!useMayEverywhere('directives.regulate')) return null
  return (
    <>
      <Button onClick={() => setOpened(true)}>{words.change}</Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words.change}
        size="lg"
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <RegulationForm newest={newest} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}

function Facts({ of }: { of: KeptRegulation }) {
  const { facts } = words
  return (
    <FactList>
      <Fact label={facts.daysToAccept}>{facts.within(of.daysToAccept)}</Fact>
      <Fact label={facts.remindBefore}>{facts.days(of.remindBefore)}</Fact>
      <Fact label={facts.remindAfter}>{facts.days(of.remindAfter)}</Fact>
      <Fact label={facts.extendedBy}>{words.extendedBy[of.extendedBy]}</Fact>
      <Fact label={facts.onDayOff}>{words.onDayOff[of.onDayOff]}</Fact>
      <Fact label={facts.daysOff}>{of.daysOff.length === 0 ? facts.noneOff : facts.off(of.daysOff)}</Fact>
      <Fact label={facts.ground}>{of.ground}</Fact>
    </FactList>
  )
}

function History({ versions }: { versions: readonly KeptRegulation[] }) {
  return (
    <ol className={classes.list} reversed>
      {versions.map(({ version, validFrom, recordedByName, recordedAt, reason }) => (
        <li key={version}>
          <strong>{`${words.version(version)}, ${version === 1 ? words.begin : words.from(validFrom)}`}</strong>
          <div className={classes.said}>{reason}</div>
          {version > 1 && <div className={classes.quiet}>{words.by(recordedByName, recordedAt)}</div>}
        </li>
      ))}
    </ol>
  )
}
