/** The frame of the pages for everyone: light, without a menu. */
import { Container, Group } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { DemoLabel } from './DemoLabel.tsx'
import { PageLink } from './Links.tsx'
import { ProductName } from './ProductName.tsx'
import classes from './PublicShell.module.css'
import { places } from './places.ts'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useSession } from './session.tsx'
import { words } from './text.vi.ts'

export function PublicShell() {
  const { account, demo } = useSession()
  return (
    <div className={classes.shell}>
      <SkipLink />
      <header className={`${classes.header} no-print`}>
        <Container size="xl" h="100%">
          <Group h="100%" justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="sm" wrap="nowrap" miw={0}>
              <ProductName to={account ? places.home : places.signIn} />
              {demo && <DemoLabel />}
            </Group>
            <Group gap="xs" wrap="nowrap">
              <SchemeSwitch />
              <PageLink to={account ? places.home : places.signIn} size="sm">
                {account ? words.enter : words.signIn}
              </PageLink>
            </Group>
          </Group>
        </Container>
      </header>
      <main id="noi-dung" tabIndex={-1} className={classes.main}>
        <Container size="xl" py="lg">
          <Outlet />
        </Container>
      </main>
    </div>
  )
}
