/** Planned and done, year by year, and the targets given. */
import { Button, Card, Group, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { Bars } from '../../../../../ui/Bars.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type CutProgress, cutPlans } from '../../../contract/cut-plans.ts'
import { cutWords } from '../../text-of-cuts.vi.ts'

const { years: words } = cutWords

export function YearsPart({ plan, mayPlan }: { plan: CutProgress; mayPlan: boolean }) {
  const [setting, set] = useDisclosure(false)
  // Of years to come only the plan is known.
  const thisYear = Number(plan.asOf.slice(0, 4))
  const bars = plan.years.flatMap(({ year, planned, done, isLate }) => [
    ...(planned === null
      ? []
      : [{ id: `${year} planned`, label: words.planned(year), value: planned, text: String(planned) }]),
    ...(year > thisYear
      ? []
      : [
          {
            id: `${year} done`,
            label: isLate ? words.lateDone(year) : words.done(year),
            value: Math.max(0, done),
            text: String(done),
            isChosen: true,
          },
        ]),
  ])
  return (
    <Card withBorder>
      <Bars
        title={words.title}
        headings={words.headings}
        bars={bars}
        max={Math.max(plan.target, ...bars.map(({ value }) => value), 1)}
      />
      {mayPlan && (
        <Group mt="sm">
          <Button variant="default" onClick={set.open}>
            {words.set}
          </Button>
        </Group>
      )}
      <Modal opened={setting} onClose={set.close} title={words.set} closeButtonProps={{ 'aria-label': cutWords.close }}>
        <TargetsForm key={plan.version} plan={plan} onClose={set.close} />
      </Modal>
    </Card>
  )
}

function TargetsForm({ plan, onClose }: { plan: CutProgress; onClose: () => void }) {
  const years = Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, at) => plan.firstYear + at)
  const [targets, setTargets] = useState<Readonly<Record<number, number | null>>>(() =>
    Object.fromEntries(years.map((year) => [year, plan.years.find((one) => one.year === year)?.target ?? null])),
  )
  const save = useAction(cutPlans.setTargets, { inPlace: true, said: cutWords.saved, onDone: onClose })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({
          planId: plan.id,
          version: plan.version,
          targets: years.flatMap((year) => {
            const number = targets[year]
            return number === null || number === undefined ? [] : [{ year, number }]
          }),
        })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={save.refusal} />
        <Text size="sm">{words.about}</Text>
        {years.map((year) => (
          <NumberInput
            key={year}
            label={words.ofYear(year)}
            min={0}
            max={100_000}
            allowDecimal={false}
            value={targets[year] ?? ''}
            onChange={(value) => setTargets({ ...targets, [year]: typeof value === 'number' ? value : null })}
          />
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {cutWords.cancel}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {cutWords.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
