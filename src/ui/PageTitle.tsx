import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageLink } from './Links.tsx'
import classes from './PageTitle.module.css'
import { useSession } from './session.tsx'
import { words } from './text.vi.ts'

export interface Crumb {
  label: string
  path: string
}

interface PageTitleProps {
  /** Says what the page is about; also the browser tab's name. */
  title: string
  /** The places above this one, from the outermost in. */
  crumbs?: readonly Crumb[]
  /** One line under the title: unit, year, state. */
  about?: ReactNode
  /** Buttons at the right. */
  actions?: ReactNode
}

/** Heading of every page: where one is, what it is, what can be done. */
export function PageTitle({ title, crumbs = [], about, actions }: PageTitleProps) {
  const { demo } = useSession()
  return (
    <div className={classes.title}>
      <title>{`${title} · ${words.product}`}</title>
      {demo && <p className="print-only">{words.demoLabel}</p>}
      {crumbs.length > 0 && (
        <nav aria-label={words.crumbs} className="no-print">
          <ol className={classes.crumbs}>
            {crumbs.map((crumb) => (
              <li key={crumb.path}>
                <PageLink to={crumb.path} size="sm">
                  {crumb.label}
                </PageLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <Group justify="space-between" align="flex-end" gap="sm">
        <div className={classes.words}>
          <Title order={1}>{title}</Title>
          {about !== undefined && (
            <Text component="div" c="dimmed" size="sm">
              {about}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
    </div>
  )
}
