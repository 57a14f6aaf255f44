import { Stack, Text, Title } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParam } from '../../../../ui/address.ts'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { notifyDone } from '../../../../ui/notify.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { upload } from '../../../../ui/upload.ts'
import { templates } from '../../contract.ts'
import { template } from '../data.ts'
import { Tags } from '../parts/Tags.tsx'
import { Versions } from '../parts/Versions.tsx'
import { words } from '../text.vi.ts'

/** One template: bring one's own, look at what each version prints, take an older one back, the tags that may be written. */
export function TemplatePage() {
  const { data } = useSuspenseQuery(template(useParam('key')))
  const cache = useQueryClient()
  const { key, version } = data
  return (
    <Stack gap="lg">
      <PageTitle title={data.title} crumbs={[{ label: words.title, path: '/templates' }]} about={data.about} />
      <Versions template={data} />
      <div>
        <Title order={2} size="h4" mb={4}>
          {words.bringTitle}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {words.bringHint}
        </Text>
        <FileDrop
          label={words.bringLabel}
          limits={templates.bringTemplate.upload}
          multiple={false}
          send={async (file, options) => {
            await upload(templates.bringTemplate, { key, version }, file, options)
            notifyDone(words.brought)
            await cache.invalidateQueries({ queryKey: ['templates'] })
          }}
        />
      </div>
      <div>
        <Title order={2} size="h4" mb={4}>
          {words.tags}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {words.tagsAbout}
        </Text>
        <Tags tags={data.tags} />
      </div>
    </Stack>
  )
}
