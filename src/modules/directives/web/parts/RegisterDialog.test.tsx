// @vitest-environment jsdom
/** The plan and the task of this test are invented (bộ mẫu). The network is the only thing replaced. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../../../../ui/for-tests.tsx'
import { SessionProvider } from '../../../../ui/session.tsx'
import { kindInWords } from '../../rules/document-name.ts'
import { documentWords as words } from '../text-of-documents.vi.ts'
import { planWords } from '../text-of-plans.vi.ts'
import { RegisterDialog } from './RegisterDialog.tsx'

vi.setConfig({ testTimeout: 60_000 })
const PATIENCE = { timeout: 15_000 }

/** Given by unit 1 to unit 7, at its third version. */
const ASKING = { id: 't1', version: 3, title: 'Ban hành kế hoạch', unitId: 7, unitName: 'Sở Y tế', giverUnitId: 1 }
let sent: { path: string; body: Record<string, unknown> }[]

beforeEach(() => {
  Object.assign(globalThis.document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } })
  sent = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = new URL(url, 'http://mau').pathname.replace(/^.*\/directives/, '')
    if (init.method === 'GET') return Response.json({ total: 1, tasks: [ASKING], units: [] })
    sent.push({ path, body: JSON.parse(String(init.body)) })
    return Response.json(path.endsWith('/register') ? { documentId: 'd9', version: 1 } : { version: 4 })
  })
})
afterEach(() => vi.unstubAllGlobals())

async function registerPlan(permission: string, unitId: number) {
  const session = {
    account: { id: 'a', fullName: 'Tôi', userName: 'toi', unitId, unitName: '', mustChangePassword: false },
    permissions: [{ permission, everywhere: false, unitIds: [unitId] }],
    demo: false,
  }
  const user = userEvent.setup()
  await show(() => (
    <SessionProvider session={session} refresh={async () => session}>
      <RegisterDialog opened onClose={() => {}} />
    </SessionProvider>
  ))
  await user.click(await screen.findByRole('combobox', { name: words.fields.kind }, PATIENCE))
  await user.click(await screen.findByRole('option', { name: kindInWords.plan }, PATIENCE))
  await user.click(await screen.findByRole('combobox', { name: planWords.ofTask }, PATIENCE))
  await user.click(await screen.findByRole('option', { name: 'Ban hành kế hoạch (Sở Y tế)' }, PATIENCE))
  await user.type(screen.getByLabelText(new RegExp(`^${words.fields.issuer}`)), 'Sở Y tế')
  await user.type(screen.getByLabelText(new RegExp(`^${words.fields.title}`)), 'Kế hoạch (bộ mẫu)')
  await user.click(screen.getByRole('button', { name: words.register }))
  await waitFor(() => expect(sent).toHaveLength(2), PATIENCE)
}

test.each([
  ['the office that gave the task', 'directives.register', 1, '/tasks/link-plan-given'],
  ['the lead body', 'directives.work', 7, '/tasks/link-plan'],
])('a plan that is registered is linked to the task that asked for it, by %s', async (_, permission, unitId, door) => {
  await registerPlan(permission, unitId)
  expect(sent).toMatchObject([
    { path: '/documents/register', body: { kind: 'plan', title: 'Kế hoạch (bộ mẫu)', parYear: null } },
    { path: door, body: { taskId: 't1', version: 3, planDocumentId: 'd9' } },
  ])
})
