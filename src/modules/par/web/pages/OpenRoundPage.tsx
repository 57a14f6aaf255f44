/** Opening a round: year, units, sets, appraisers, windows, ties, bands; everything wrong with it named before and after. */
import { Alert, Button, Group, Select, Switch, Text, TextInput, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { par } from '../../contract.ts'
import { criteriaSets } from '../data.ts'
import { AppraiserFields } from '../parts/rounds/AppraiserFields.tsx'
import { BlockFields } from '../parts/rounds/BlockFields.tsx'
import { openingProblems } from '../parts/rounds/opening-problems.ts'
import classes from '../parts/rounds/Rounds.module.css'
import { RulesFields } from '../parts/rounds/RulesFields.tsx'
import { ofYear, type RoundDraft, roundArgument } from '../parts/rounds/round-draft.ts'
import { useOpening } from '../parts/rounds/use-opening.ts'
import { useRoundDraft } from '../parts/rounds/use-round-draft.ts'
import { WindowFields } from '../parts/rounds/WindowFields.tsx'
import { openingWords, roundWords, words } from '../text.vi.ts'

export function OpenRoundPage() {
  const { data: sets } = useSuspenseQuery(criteriaSets())
  const { draft, change, forget, isKept } = useRoundDraft()
  const navigate = useNavigate()
  const opening = useOpening(draft)
  const open = useAction(par.openRound, {
    inPlace: true,
    said: roundWords.opened,
    onDone: ({ roundId }) => {
      forget()
      return navigate({ to: `/par/rounds/${roundId}` })
    },
  })
  const problems = openingProblems(draft, opening)
  return (
    <>
      <PageTitle
        title={roundWords.open}
        crumbs={[{ label: words.menu.rounds, path: '/par' }]}
        about={isKept && openingWords.draftKept}
        actions={
          isKept && (
            <Button variant="default" onClick={forget}>
              {openingWords.forget}
            </Button>
          )
        }
      />
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (problems.length === 0 && opening.isKnown) open.mutate(roundArgument(draft, opening))
        }}
      >
        <Part title={roundWords.partNames}>
          <NameFields draft={draft} onChange={change} />
        </Part>
        <Part title={openingWords.partTime} about={openingWords.timeHint}>
          <Group align="flex-end" gap="sm">
            <DayField
              label={openingWords.periodFrom}
              value={draft.periodFrom}
              onChange={(periodFrom) => change({ periodFrom })}
            />
            <DayField
              label={openingWords.periodTo}
              value={draft.periodTo}
              onChange={(periodTo) => change({ periodTo })}
              width={200}
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
              data={opening.provinces.map(({ unitId, fullName }) => ({ value: String(unitId), label: fullName }))}
              value={draft.within === null ? null : String(draft.within)}
              onChange={(value) =>
                change({
                  within: value === null ? null : Number(value),
                  substitute: null,
                  consolidating: 'by-name',
                  blocks: draft.blocks.map((block) => ({
                    ...block,
                    kinds: [],
                    unitIds: null,
                    endedUnitIds: null,
                    regions: [],
                  })),
                })
              }
              w={280}
            />
          </Group>
          <BlockFields
            blocks={draft.blocks}
            rules={draft.rules}
            onChange={(blocks) => change({ blocks, bodiesChecked: false })}
            sets={sets.sets}
            opening={opening}
          />
        </Part>
        <Part title={openingWords.partAppraisers} about={openingWords.appraisersHint}>
          <AppraiserFields draft={draft} opening={opening} onChange={change} />
        </Part>
        <Part title={roundWords.partWindows} about={roundWords.windowsHint}>
          <WindowFields value={draft.days} onChange={(days) => change({ days })} />
        </Part>
        <Part title={openingWords.partUnitRules}>
          <Switch
            label={openingWords.headReview}
            checked={draft.headReview}
            onChange={(event) => change({ headReview: event.currentTarget.checked })}
          />
          <Switch
            mt="xs"
            label={openingWords.signedSheet}
            checked={draft.signedSheet}
            onChange={(event) => change({ signedSheet: event.currentTarget.checked })}
          />
        </Part>
        <Part title={roundWords.partRules} about={roundWords.rulesHint}>
          <RulesFields value={draft.rules} onChange={(rules) => change({ rules })} />
        </Part>
        <div>
          <RefusalList of={open.refusal} title={roundWords.notOpened} />
          {problems.length > 0 && (
            <Alert color="gray" title={openingWords.toMend(problems.length)} mb="sm">
              <ul className={classes.problems}>
                {problems.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Alert>
          )}
          {problems.length === 0 && (
            <Text size="sm" c="dimmed" mb="xs">
              {openingWords.ready(
                draft.blocks.reduce((sum, block) => sum + opening.unitsOf(block).length, 0),
                draft.blocks.length,
              )}
            </Text>
          )}
          <Button type="submit" disabled={problems.length > 0 || !opening.isKnown} loading={open.isPending}>
            {roundWords.open}
          </Button>
        </div>
      </form>
    </>
  )
}

function NameFields({ draft, onChange }: { draft: RoundDraft; onChange: (part: Partial<RoundDraft>) => void }) {
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        label={roundWords.year}
        value={String(draft.year)}
        inputMode="numeric"
        maxLength={4}
        onChange={(event) => {
          const year = Number(event.currentTarget.value.replace(/\D/g, ''))
          // Half a year typed is no day yet.
          onChange(year >= 2000 && year <= 2100 ? { ...ofYear(year), within: null } : { year })
        }}
        w={110}
      />
      <TextInput
        className={classes.grow ?? ''}
        label={roundWords.name}
        value={draft.name}
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
    </Group>
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
