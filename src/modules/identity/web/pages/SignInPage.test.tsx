// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Me } from '../../contract.ts'
import { me } from '../data.ts'
import { words } from '../text.vi.ts'
import { SignInPage } from './SignInPage.tsx'

const stranger: Me = { account: null, permissions: [], demo: false }
const demo: Me = {
  ...stranger,
  demo: true,
  demoAccounts: [
    { userName: 'anhntl', fullName: 'Nguyễn Thị Lan Anh', role: 'Cán bộ tự chấm', unitName: 'Sở Y tế', password: 'p' },
  ],
}

/** What reaches the network: [path, body]. The network is the only thing replaced. */
let sent: [string, unknown][]
let answer: () => Response

beforeEach(() => {
  sent = []
  answer = () => Response.json({ done: true })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push([url, JSON.parse(String(init.body))])
    return answer()
  })
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function open(seen: Me, address = '/dang-nhap') {
  const queryClient = new QueryClient()
  queryClient.setQueryData(me().queryKey, seen)
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/dang-nhap', component: SignInPage })
  const other = createRoute({ getParentRoute: () => root, path: '/$', component: () => <p>Đã vào</p> })
  const router = createRouter({
    routeTree: root.addChildren([page, other]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findByRole('heading', { name: words.signIn.title })
  return { router, user: userEvent.setup() }
}

const password = () => screen.getByLabelText(/^Mật khẩu/)

test('by keyboard alone: name, password, Enter, and back to where one was going', async () => {
  const { user, router } = await open(stranger, '/dang-nhap?tiep=%2Fpar%2Fsheets%3Fyear%3D2025')
  await user.click(screen.getByLabelText(/Tên đăng nhập/))
  await user.keyboard('anhntl{Tab}mat khau cua rieng toi{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/par/sheets'))
  expect(sent).toEqual([
    ['/api/identity/sign-in', { userName: 'anhntl', password: 'mat khau cua rieng toi', device: expect.any(String) }],
  ])
})

test('a refusal is said in its own words and the typed password stays to be mended', async () => {
  answer = () =>
    Response.json(
      { problems: [{ reason: 'identity.too-many-attempts', sentence: 'Hãy thử lại sau 40 giây.' }] },
      { status: 429 },
    )
  const { user } = await open(stranger)
  await user.type(screen.getByLabelText(/Tên đăng nhập/), 'anhntl')
  await user.type(password(), 'sai mất rồi{Enter}')
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('sau 40 giây'))
  expect(password()).toHaveProperty('value', 'sai mất rồi')
})

test('a Vietnamese keyboard that puts accents into the password is noticed', async () => {
  const { user } = await open(stranger)
  await user.type(password(), 'mat khau')
  expect(screen.queryByText(words.signIn.accents)).toBeNull()
  await user.type(password(), 'ậ')
  expect(screen.getByText(words.signIn.accents)).toBeTruthy()
})

test('Caps Lock is noticed', async () => {
  const { user } = await open(stranger)
  await user.click(password())
  await user.keyboard('{CapsLock}a')
  expect(screen.getByText(words.signIn.capsLock)).toBeTruthy()
})

test('accounts to try are offered in a demonstration, and only there', async () => {
  await open(stranger)
  expect(screen.queryByText(words.signIn.demoTitle)).toBeNull()
  cleanup()
  const { user, router } = await open(demo)
  await user.click(screen.getByRole('button', { name: /Cán bộ tự chấm/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/'))
  expect(sent[0]?.[1]).toMatchObject({ userName: 'anhntl', password: 'p' })
})
