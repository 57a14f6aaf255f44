/** The browser's entry: the modules' pages, the session, the frame around them. */
import '@mantine/core/styles.layer.css'
import '../ui/fonts.css'
import '../ui/page.css'
import { MantineProvider } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import { QueryClientProvider, queryOptions, useQuery } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, Outlet, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { bandingWeb } from '../modules/banding/web/routes.tsx'
import { councilWeb } from '../modules/council/web/routes.tsx'
import { directivesWeb } from '../modules/directives/web/routes.tsx'
import { documentsWeb } from '../modules/documents/web/routes.tsx'
import { entitlementWeb } from '../modules/entitlement/web/routes.tsx'
import { exchangeWeb } from '../modules/exchange/web/routes.tsx'
import { formsWeb } from '../modules/forms/web/routes.tsx'
import { identity } from '../modules/identity/contract.ts'
import { identityWeb } from '../modules/identity/web/routes.tsx'
import { improvementWeb } from '../modules/improvement/web/routes.tsx'
import { intakeWeb } from '../modules/intake/web/routes.tsx'
import { lawWeb } from '../modules/law/web/routes.tsx'
import { noticesWeb } from '../modules/notices/web/routes.tsx'
import { operationsWeb } from '../modules/operations/web/routes.tsx'
import { organizationWeb } from '../modules/organization/web/routes.tsx'
import { parWeb } from '../modules/par/web/routes.tsx'
import { personnelWeb } from '../modules/personnel/web/routes.tsx'
import { provinceWeb } from '../modules/province/web/routes.tsx'
import { reorganizationWeb } from '../modules/reorganization/web/routes.tsx'
import { sourcesWeb } from '../modules/sources/web/routes.tsx'
import { statisticsWeb } from '../modules/statistics/web/routes.tsx'
import { surveyWeb } from '../modules/survey/web/routes.tsx'
import { templatesWeb } from '../modules/templates/web/routes.tsx'
import { call, onSignedOut } from '../ui/api.ts'
import { newQueryClient } from '../ui/browser.ts'
import { ErrorPage, FramelessErrorPage } from '../ui/ErrorPage.tsx'
import { type Frame, FrameContext } from '../ui/frame.ts'
import { LoadingPage } from '../ui/LoadingPage.tsx'
import type { WebModule } from '../ui/module.ts'
import { NotFound } from '../ui/NotFound.tsx'
import { Notices } from '../ui/Notices.tsx'
import { shareStyleNonce, styleNonce } from '../ui/nonce.ts'
import { places } from '../ui/places.ts'
import { reloadWhenOutdated } from '../ui/reload-when-outdated.ts'
import { publicRoute, rootRoute, signedInRoute } from '../ui/roots.ts'
import { type Session, SessionProvider, STRANGER } from '../ui/session.tsx'
import { words } from '../ui/text.vi.ts'
import { theme, variables } from '../ui/theme.ts'

/** One line a module. */
const modules: readonly WebModule[] = [
  personnelWeb,
  formsWeb,
  exchangeWeb,
  intakeWeb,
  statisticsWeb,
  entitlementWeb,
  bandingWeb,
  directivesWeb,
  parWeb,
  surveyWeb,
  councilWeb,
  sourcesWeb,
  improvementWeb,
  provinceWeb,
  documentsWeb,
  noticesWeb,
  templatesWeb,
  organizationWeb,
  reorganizationWeb,
  lawWeb,
  identityWeb,
  operationsWeb,
]

const queryClient = newQueryClient()
const me = queryOptions({
  queryKey: ['identity', identity.me.path, {}],
  queryFn: (): Promise<Session> => call(identity.me, {}),
  staleTime: 5 * 60_000,
})

/** Asks anew who is signed in; what another person has seen is forgotten. */
async function refreshSession(): Promise<Session> {
  const before = queryClient.getQueryData(me.queryKey)?.account?.id
  const session = await queryClient.fetchQuery({ ...me, staleTime: 0 })
  if (session.account?.id !== before) forgetWhatWasSeen()
  return session
}

/** Everything but who is signed in: that is being looked at, and is told anew. */
function forgetWhatWasSeen(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== identity.me.path })
}

function becomeStranger(): void {
  const demo = queryClient.getQueryData(me.queryKey)?.demo ?? false
  queryClient.setQueryData(me.queryKey, { ...STRANGER, demo })
  forgetWhatWasSeen()
}

async function signOut(): Promise<void> {
  await call(identity.signOut, {})
  becomeStranger()
  await router.navigate({ to: places.signIn })
}

onSignedOut(() => {
  // A wrong password is refused with the same status; only a session that was there can have ended.
  if (!queryClient.getQueryData(me.queryKey)?.account) return
  becomeStranger()
  void router.navigate({ to: places.signIn, search: { tiep: router.state.location.href } as never })
})

const frame: Frame = {
  navigation: [
    { label: '', items: [{ label: words.home, path: places.home, icon: IconHome }] },
    ...modules.flatMap((module) => module.navigation),
  ],
  accountMenu: modules.flatMap((module) => module.accountMenu ?? []),
  homeSections: modules.flatMap((module) => module.homeSections ?? []),
  pageParts: modules.flatMap((module) => module.pageParts ?? []),
  pageTabs: modules.flatMap((module) => module.pageTabs ?? []),
  headerParts: modules.flatMap((module) => module.headerPart ?? []),
  signOut,
}

function Root() {
  const { data = STRANGER } = useQuery(me)
  return (
    <SessionProvider session={data} refresh={refreshSession}>
      <FrameContext value={frame}>
        <Outlet />
      </FrameContext>
    </SessionProvider>
  )
}

rootRoute.update({ component: Root })
// The frames are lazy: a stranger on a phone does not load the menu, nor a scorer the public page.
publicRoute.update({
  errorComponent: FramelessErrorPage,
  component: lazyRouteComponent(() => import('../ui/PublicShell.tsx'), 'PublicShell'),
})
signedInRoute.update({
  errorComponent: FramelessErrorPage,
  component: lazyRouteComponent(() => import('../ui/Shell.tsx'), 'Shell'),
})

const home = createRoute({
  getParentRoute: () => signedInRoute,
  path: places.home,
  component: lazyRouteComponent(() => import('../ui/Home.tsx'), 'Home'),
})

/** Any other address. */
const nowhere = createRoute({ getParentRoute: () => publicRoute, path: '$', component: NotFound })

const router = createRouter({
  routeTree: rootRoute.addChildren([
    publicRoute.addChildren([...modules.flatMap((module) => module.publicRoutes?.(publicRoute) ?? []), nowhere]),
    signedInRoute.addChildren([home, ...modules.flatMap((module) => module.routes(signedInRoute))]),
  ]),
  context: { queryClient, session: () => queryClient.ensureQueryData(me) },
  defaultPreload: 'intent',
  // Whether an answer is fresh is for the query cache to say.
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: LoadingPage,
  defaultPendingMs: 300,
  scrollRestoration: true,
})

shareStyleNonce()
reloadWhenOutdated()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
