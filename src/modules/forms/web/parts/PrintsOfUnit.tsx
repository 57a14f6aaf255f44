/** On the page of a unit: its list of staff and salary and the labels of its files, for whoever may print at this unit. */
import { Anchor, Group, Text, Title } from '@mantine/core'
import { urlOf } from '../../../../ui/api.ts'
import { useMay } from '../../../../ui/session.tsx'
import { forms } from '../../contract.ts'
import { usePrintTime } from '../print-place.ts'
import { words } from '../text.vi.ts'

const inTab = { target: '_blank', rel: 'noreferrer' } as const

export function PrintsOfUnit({ id }: { id: number }) {
  const at = usePrintTime()
  if (!useMay('forms.print', id)) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.printedHere}
      </Title>
      <Group gap="md">
        <Text>{words.staffPay}:</Text>
        {(['pdf', 'docx', 'xlsx'] as const).map((as) => (
          <Anchor
            key={as}
            href={urlOf(forms.printStaffPay, { unitId: id, as, ...at })}
            aria-label={words.inForm(words.staffPay, words.as[as])}
            {...(as === 'pdf' ? inTab : { download: true })}
          >
            {words.as[as]}
          </Anchor>
        ))}
        <Anchor href={urlOf(forms.printLabels, { unitId: id, ...at })} {...inTab}>
          {words.labels}
        </Anchor>
      </Group>
    </section>
  )
}
