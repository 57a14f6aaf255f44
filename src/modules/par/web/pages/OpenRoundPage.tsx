/** Opening a round: year, units, sets, windows, ties, bands; everything wrong with it named at once. */
import { Button, Group, Radio, Select, Text, TextInput, Title } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { unitTree } from '../../../organization/web/index.ts'
import { par } from '../../contract.ts'
import { criteriaSets } from '../data.ts'
import { BandFields } from '../parts/rounds/BandFields.tsx'
import { BlockFields } from '../parts/rounds/BlockFields.tsx'
import { provincesOn } from '../parts/rounds/provinces-on.ts'
import classes from '../parts/rounds/Rounds.module.css'
import { missingIn, newRound, type RoundDraft, roundArgument } from '../parts/rounds/round-draft.ts'
import { WindowFields } from '../parts/rounds/WindowFields.tsx'
import { rankingWords, roundWords, words } from '../text.vi.ts'

export function OpenRoundPage() {
  const { data: sets } = useSuspenseQuery(criteriaSets())
  const [draft, setDraft] = useState(() => newRound(new Date().getFullYear()))
  const navigate = useNavigate()
  const { data: tree } = useQuery({ ...unitTree(draft.frameDay ?? ''), enabled: draft.frameDay !== null })
  const provinces = provincesOn(tree?.units ?? [])
  const province = provinces.find(({ unitId }) => unitId === draft.within)
  const open = useAction(par.openRound, {
    inPlace: true,
    said: roundWords.opened,
    onDone: ({ roundId }) => navigate({ to: `/par/rounds/${roundId}` }),
  })
  const change = (part: Partial<RoundDraft>) => setDraft((was) => ({ ...was, ...part }))
  const missing = missingIn(draft)
  return (
    <>
      <PageTitle title={roundWords.open} crumbs={[{ label: words.menu.rounds, path: '/par' }]} />
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (missing.length === 0) open.mutate(roundArgument(draft))
        }}
      >
        <Part title={roundWords.partNames}>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={roundWords.year}
              value={String(draft.year)}
              inputMode="numeric"
              maxLength={4}
              onChange={(event) => {
                const year = Number(event.currentTarget.value.replace(/\D/g, ''))
                change({ year, name: roundWords.defaultName(year) })
              }}
              w={110}
            />
            <TextInput
              className={classes.grow ?? ''}
              label={roundWords.name}
              value={draft.name}
              maxLength={200}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          </Group>
        </Part>
        <Part title={roundWords.partUnits} about={roundWords.frameHint}>
          <Group align="flex-end" gap="sm" mb="xs">
            <DayField
              label={roundWords.frameDay}
              value={draft.frameDay}
              onChange={(frameDay) => change({ frameDay, within: null })}
            />
            <Select
              label={roundWords.province}
              placeholder={roundWords.provinceHint}
              searchable
              data={provinces.map(({ unitId, name }) => ({ value: String(unitId), label: name }))}
              value={draft.within === null ? null : String(draft.within)}
              onChange={(value) => change({ within: value === null ? null : Number(value) })}
              w={280}
            />
          </Group>
          <BlockFields
            blocks={draft.blocks}
            onChange={(blocks) => change({ blocks })}
            sets={sets.sets}
            unitsOf={(level) => (province ? (province.counts[level] ?? 0) : null)}
          />
        </Part>
        <Part title={roundWords.partWindows} about={roundWords.windowsHint}>
          <WindowFields value={draft.days} onChange={(days) => change({ days })} />
        </Part>
        <Part title={roundWords.partTies}>
          <Radio.Group
            label={roundWords.tieRule}
            value={draft.tieRule}
            onChange={(tieRule) => change({ tieRule: tieRule as RoundDraft['tieRule'] })}
          >
            <Group mt={6}>
              <Radio value="shared" label={rankingWords.ties.shared} />
              <Radio value="ordinal" label={rankingWords.ties.ordinal} />
            </Group>
          </Radio.Group>
        </Part>
        <Part title={roundWords.partBands}>
          <BandFields bands={draft.bands} onChange={(bands) => change({ bands })} />
        </Part>
        <div>
          <RefusalList of={open.refusal} title={roundWords.notOpened} />
          <Button type="submit" disabled={missing.length > 0} loading={open.isPending}>
            {roundWords.open}
          </Button>
          {missing.map((sentence) => (
            <Text key={sentence} size="sm" c="dimmed" mt={4}>
              {sentence}
            </Text>
          ))}
        </div>
      </form>
    </>
  )
}

function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <Title order={2} size="h4" mb={4}>
        {title}
      </Title>
      {about !== undefined && (
        <Text size="sm" c="dimmed" mb="xs">
          {about}
        </Text>
      )}
      {children}
    </section>
  )
}
