/** Every screen, desktop and narrow, light and dark: nothing for axe, no complaint of the browser, nothing wider than the window. */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../src/app/demo/seed-people.ts'
import { council } from '../../src/modules/council/contract.ts'
import { directives } from '../../src/modules/directives/contract.ts'
import { documents } from '../../src/modules/documents/contract.ts'
import { identity } from '../../src/modules/identity/contract.ts'
import { improvement } from '../../src/modules/improvement/contract.ts'
import { intake } from '../../src/modules/intake/contract.ts'
import { law } from '../../src/modules/law/contract.ts'
import { organization } from '../../src/modules/organization/contract.ts'
import { par } from '../../src/modules/par/contract.ts'
import { personnel } from '../../src/modules/personnel/contract.ts'
import { reorganization } from '../../src/modules/reorganization/contract.ts'
import { sources } from '../../src/modules/sources/contract.ts'
import { survey } from '../../src/modules/survey/contract.ts'
import { chunksOf } from '../../src/shared/chunks.ts'
import { signedIn } from '../support/api.ts'
import { accessibilityProblems, DESKTOP, NARROW, openBrowser, picture, visitor, visitorAs } from '../support/browser.ts'
import { demoDataFolder } from '../support/demo-folder.ts'
import { type Running, startProgramProcess } from '../support/running.ts'

let folder: Awaited<ReturnType<typeof demoDataFolder>>
let running: Running
let browser: Browser
/** By account ('' is a stranger): name of the picture → path. */
let screens: Record<string, Record<string, string>>

beforeAll(async () => {
  folder = await demoDataFolder()
  running = await startProgramProcess('demo', folder.path)
  browser = await openBrowser()
  const office = await signedIn(running.url, 'quantri.cchc', DEMO_PASSWORD)
  const keeper = await signedIn(running.url, 'quantri.hethong', DEMO_PASSWORD)
  const { rounds } = await office.call(par.rounds, {})
  const roundOf = (year: number) => rounds.find((round) => round.year === year)?.id as string
  const { assessments } = await office.call(par.assessments, { roundId: roundOf(2025) })
  // Departments that ended in the year stand there under the same name.
  const taking = assessments.filter(({ status }) => status !== 'left')
  const sheetOf = (unit: string) => taking.find((sheet) => sheet.unitName === unit)?.id as string
  const finance = taking.find((sheet) => sheet.unitName === 'Sở Tài chính')?.unitId as number
  const { sets } = await office.call(par.criteriaSets, {})
  const drawn = sets.find(({ status }) => status === 'draft')?.id as string
  const { files } = await office.call(par.sentSetTables, {})
  const { surveyId: beingDrawn } = await office.call(survey.createSurvey, {
    roundId: roundOf(2025),
    title: 'Điều tra đang soạn',
    from: { kind: 'model', key: 'agencies' },
  })
  const { publications } = await office.call(par.publications, {})
  const published = publications[0]?.id as string
  const { results } = await office.call(par.publication, { publicationId: published })
  const { units } = await office.call(organization.searchUnits, { text: 'yen dung', asOf: '2024-12-31' })
  const records = await signedIn(running.url, 'hoso.so', DEMO_PASSWORD)
  const { handovers } = await records.call(personnel.handovers, {})
  const { reassignments } = await records.call(reorganization.reassignments, {})
  const reassignmentOf = (status: string) => reassignments.find((one) => one.status === status)?.id as string
  const { decisions } = await records.call(personnel.decisions, {})
  const { campaigns } = await records.call(personnel.campaigns, {})
  const { suspects } = await records.call(personnel.suspects, {})
  const { documents: directed } = await records.call(directives.documents, { state: 'draft' })
  const { tasks: given } = await records.call(directives.tasks, {})
  const { merges } = await records.call(personnel.merges, {})
  const keeperOfOne = await signedIn(running.url, 'hoso.nnmt', DEMO_PASSWORD)
  const { rows: people } = await keeperOfOne.call(personnel.findRecords, {})
  const { proposals: toCheck } = await keeperOfOne.call(personnel.proposalsToCheck, {})
  const { lists } = await keeperOfOne.call(intake.peopleLists, {})
  const person = people[0]?.id
  const { plans: cutPlans } = await office.call(reorganization.cutPlans, {})
  const { orders } = await office.call(organization.freezes, {})
  const { permissions } = await office.call(law.permissions, { asOf: '2026-01-01' })
  const organizer = await signedIn(running.url, 'tochuc', DEMO_PASSWORD)
  const { proposals } = await organizer.call(reorganization.proposals, {})
  const proposalOf = (status: string) => proposals.find((one) => one.status === status)?.id as string
  const homeAffairs = await office.call(organization.searchUnits, { text: 'so noi vu', asOf: '2026-01-01' })
  const today = homeAffairs.units.find(({ nameOnDay }) => nameOnDay !== null)?.unitId
  const document = async (text: string) => {
    const found = await office.call(documents.library, { unitId: finance, text, year: 2025 })
    return found.rows[0]?.id as string
  }
  const { surveys } = await office.call(survey.surveys, {})
  const surveyOf = (status: string) => surveys.find((one) => one.status === status)?.id as string
  const told = await office.call(survey.results, { surveyId: surveyOf('counted') })
  const [first] = told.units
  const few = told.units.find(({ given }) => given < 5)
  const [sitting] = (await office.call(council.councils, {})).councils
  const { id: councilId, sessions } = await office.call(council.council, { councilId: sitting?.id as string })
  const sessionOf = (status: string) => sessions.find((one) => one.status === status)?.id as string
  const { sources: listed } = await office.call(sources.sources, {})
  const sourceOf = (adapter: string) => listed.find((source) => source.adapter === adapter)
  const index766 = `/sources/${sourceOf('service-index-766')?.id}`
  const laid = (
    await Promise.all(sessions.map(({ id: sessionId }) => office.call(council.session, { sessionId })))
  ).flatMap(({ agendaItems }) => agendaItems)
  const itemOf = (status: string) => laid.find((item) => item.status === status)?.id as string
  const { plans } = await office.call(improvement.plans, {})
  const planOf = (unit: string) => plans.find(({ unitName }) => unitName === unit)?.id as string
  const { lostPoints } = await office.call(improvement.plan, { planId: planOf('Sở Tư pháp') })
  const draftedRow = lostPoints[0]?.code
  const { rows } = await keeper.call(identity.accounts, { search: 'tucham' })
  const health = results.find(({ unitName }) => unitName === 'Sở Y tế')?.unitId
  const { imports } = await organizer.call(organization.unitImports, {})
  screens = {
    '': {
      'sign-in': '/dang-nhap',
      public: '/cong-bo',
      publication: `/cong-bo/${published}`,
      method: '/cong-bo/phuong-phap',
      'published-unit': `/cong-bo/${published}/${results[0]?.unitId}`,
      link: `/lien-ket/${'x'.repeat(43)}`,
      lost: '/khong-co-trang-nay',
    },
    'tucham.taichinh': {
      home: '/',
      sheet: `/par/assessments/${sheetOf('Sở Tài chính')}`,
      own: '/tai-khoan',
      notices: '/notices',
      'notices-unread': '/notices?trangThai=unread&loai=message',
      password: '/doi-mat-khau',
      library: '/documents',
      document: `/documents/${await document('ke hoach')}`,
      'office-file': `/documents/${await document('theo doi nhiem vu')}`,
    },
    'tucham.yte': {
      'home-plan': '/',
      'lost-point': `/improvement/plans/${planOf('Sở Y tế')}?muc=1.1.1`,
      'what-if': `/improvement/what-if/${published}/${health}?dich=chi-so&chiSo=90`,
    },
    'tucham.tuphap': {
      'plan-draft': `/improvement/plans/${planOf('Sở Tư pháp')}`,
      'lost-point-draft': `/improvement/plans/${planOf('Sở Tư pháp')}?muc=${draftedRow}`,
    },
    'daumoi.taichinh': {
      'unit-work': `/par/assessments/${sheetOf('Sở Tài chính')}/work`,
      'unit-late': `/par/assessments/${sheetOf('Sở Tài chính')}/work?phan=tien-do`,
    },
    'lanhdao.taichinh': { 'sheet-head': `/par/assessments/${sheetOf('Sở Tài chính')}` },
    hoidong: {
      'home-council': '/',
      'council-session': `/council/sessions/${sessionOf('open')}`,
      'council-item': `/council/items/${itemOf('open')}`,
      'council-item-decided': `/council/items/${itemOf('decided')}`,
      'council-even-handed': `/council/${councilId}/even-handed`,
      'council-even-members': `/council/${councilId}/even-handed?theo=members`,
      'council-even-map': `/council/${councilId}/even-handed?theo=map`,
    },
    nhapphieu: {
      paper: '/survey/paper',
      'paper-type': `/survey/paper/${surveyOf('open')}`,
      'paper-list': `/survey/paper/${surveyOf('open')}?phan=danh-sach`,
    },
    thamdinh: {
      'home-appraiser': '/',
      'appraisal-queue': '/par/appraisal',
      'library-of-all': '/documents?thuocKy=outside',
      'appraisal-by-deadline': '/par/appraisal?theo=han',
      'appraisal-across': '/par/appraisal?theo=tieu-chi',
      'appraisal-contested': '/par/appraisal?theo=giai-trinh',
      appraisal: `/par/appraisal/${sheetOf('Sở Y tế')}`,
      'appraisal-second': `/par/appraisal/${assessments.find(({ status }) => status === 'explained')?.id}`,
      'appraisal-settled': `/par/appraisal/${assessments.find(({ status }) => status === 'settled')?.id}`,
      'own-unit': `/par/appraisal/${sheetOf('Sở Nội vụ')}`,
    },
    'coquan.tuphap': {
      'body-queue': '/par/appraisal',
      'body-sheet': `/par/appraisal/${sheetOf('Sở Y tế')}`,
    },
    'quantri.cchc': {
      'home-admin': '/',
      councils: '/council',
      'council-set-up': '/council/set-up',
      council: `/council/${councilId}`,
      'council-open': `/council/sessions/${sessionOf('open')}`,
      'council-closed': `/council/sessions/${sessionOf('closed')}`,
      surveys: '/survey',
      'survey-form': `/survey/${beingDrawn}`,
      'survey-frame': `/survey/${beingDrawn}?phan=chi-tieu`,
      'survey-asked': `/survey/${surveyOf('open')}`,
      'survey-paper': `/survey/${surveyOf('open')}?phan=phieu-giay`,
      'survey-quotas': `/survey/${surveyOf('open')}?phan=chi-tieu`,
      templates: '/templates',
      template: '/templates/par.summary',
      'report-areas': `/par/rounds/${roundOf(2024)}/reports?loai=areas`,
      'report-years': `/par/rounds/${roundOf(2025)}/reports?loai=years`,
      rounds: '/par',
      province: '/province',
      round: `/par/rounds/${roundOf(2025)}`,
      'open-round': '/par/rounds/open',
      'round-windows': `/par/rounds/${roundOf(2025)}?phan=thoi-han`,
      'round-left': `/par/rounds/${roundOf(2025)}?phan=tham-gia`,
      'round-exempt': `/par/rounds/${roundOf(2025)}?phan=khong-ap-dung`,
      'round-exempt-list': `/par/rounds/${roundOf(2025)}?phan=khong-ap-dung&kieu=danh-sach`,
      'survey-links': `/survey/${surveyOf('open')}?phan=duong-dan`,
      'survey-links-unnamed': `/survey/${surveyOf('open')}?phan=duong-dan&xem=khong-ten`,
      'survey-links-counted': `/survey/${surveyOf('counted')}?phan=duong-dan`,
      'survey-rates': `/survey/${surveyOf('open')}?phan=tien-do`,
      'survey-rates-bars': `/survey/${surveyOf('counted')}?phan=tien-do&xem=cot`,
      'survey-waits': `/survey/${surveyOf('open')}?phan=ket-qua`,
      'survey-results': `/survey/${surveyOf('counted')}?phan=ket-qua`,
      'survey-unit': `/survey/${surveyOf('counted')}?phan=ket-qua&xem=don-vi&donVi=${first?.targetId}`,
      'survey-unit-few': `/survey/${surveyOf('counted')}?phan=ket-qua&xem=don-vi&donVi=${few?.targetId}`,
      'survey-taking': `/survey/${surveyOf('counted')}?phan=ket-qua&xem=dua-vao`,
      sources: '/sources',
      source: index766,
      'source-bind': `${index766}?phan=tieu-chi`,
      'source-take': `${index766}?phan=vao-ky`,
      'source-settings': `${index766}?phan=thiet-lap`,
      'source-snapshot': `${index766}?ban=${sourceOf('service-index-766')?.newest?.id}`,
      'source-attempts': `/sources/${sourceOf('task-tracking')?.id}?phan=lan-lay`,
      'round-values': `/par/rounds/${roundOf(2025)}?phan=nhap`,
      calendar: '/par/calendar',
      'calendar-list': '/par/calendar?xem=danh-sach',
      ranking: `/par/ranking/${roundOf(2024)}`,
      'correct-publication': `/par/publications/${published}/correct`,
      'unit-result': `/par/ranking/${roundOf(2024)}/${results[0]?.unitId}`,
      provisional: `/par/ranking/${roundOf(2025)}`,
      analysis: `/par/rounds/${roundOf(2024)}/analysis`,
      sets: '/par/sets',
      set: `/par/sets/${sets.find(({ status }) => status === 'issued')?.id}`,
      'make-up': `/par/sets/${sets.find(({ name }) => name.includes('có cơ quan thẩm định'))?.id}/points`,
      'draw-set': `/par/sets/${drawn}/edit?tieuChi=1.1.2`,
      'draw-head': `/par/sets/${drawn}/edit?tieuChi=thong-tin`,
      mapping: `/par/sets/${drawn}/mapping`,
      'compare-sets': `/par/sets/compare?moi=${drawn}`,
      'set-tables': '/par/sets/tables',
      'set-table': `/par/sets/tables/${files[0]?.importId}`,
      plans: '/improvement',
      plan: `/improvement/plans/${planOf('Sở Y tế')}`,
      'lost-report': '/improvement/report?theo=area',
      'lost-causes': '/improvement/causes',
      law: '/law',
      permission: `/law/permissions/${permissions[0]?.id}`,
      'sheet-read': `/par/assessments/${sheetOf('Sở Y tế')}`,
    },
    'quantri.hethong': {
      units: '/organization?ngay=2025-06-30',
      'units-found': '/organization?ngay=2024-12-31&tim=yen%20dung',
      unit: `/organization/units/${units[0]?.unitId}`,
      'unit-now': `/organization/units/${today}`,
      'unit-inside': `/organization/units/${today}?phan=truc-thuoc`,
      'unit-chart': `/organization/units/${today}?phan=truc-thuoc&xem=so-do`,
      'unit-people': `/organization/units/${today}?phan=nguoi`,
      'unit-papers': `/organization/units/${today}?phan=tai-lieu`,
      norms: '/organization/norms',
      villages: '/organization/villages',
      accounts: '/identity/accounts',
      account: `/identity/accounts/${rows[0]?.id}`,
      roles: '/identity/roles',
      audit: '/operations/audit',
      jobs: '/operations/jobs',
    },
    'hoso.so': {
      people: '/personnel',
      statistics: '/statistics?ngay=2025-12-31',
      pivot: '/statistics/pivot?hang=qualification&cot=ageBand',
      due: '/entitlement?viec=retirement&ky=year',
      'due-calendar': '/entitlement?xem=lich',
      forecast: '/entitlement/forecast',
      'early-steps': `/entitlement/early?donVi=${decisions[0]?.unitId}`,
      exchange: '/exchange',
      'exchange-packages': '/exchange?phan=goi-gui',
      bands: '/banding',
      'bands-people': '/banding/people',
      reassignments: '/reorganization/reassignments',
      reassignment: `/reorganization/reassignments/${reassignmentOf('submitted')}`,
      'reassignment-writing': `/reorganization/reassignments/${reassignmentOf('draft')}`,
      'staff-chart': `/personnel/staff/${decisions[0]?.unitId}`,
      'compare-people': `/personnel/compare?a=${people[0]?.id}&b=${people[1]?.id}`,
      decisions: '/personnel/decisions',
      decide: '/personnel/decisions/new',
      'facts-without-paper': '/personnel/decisions/facts',
      'discipline-decisions': '/personnel/decisions/sensitive',
      provisions: '/law/provisions',
      amendments: '/law/amendments',
      decision: `/personnel/decisions/${decisions[0]?.id}`,
      'missing-papers': '/personnel/papers',
      duplicates: '/personnel/duplicates',
      'duplicate-pair': `/personnel/duplicates/${suspects[0]?.id}`,
      merges: '/personnel/merges',
      merge: `/personnel/merges/${merges[0]?.id}`,
      disposals: '/personnel/disposals',
      handovers: '/personnel/handovers',
      handover: `/personnel/handovers/${handovers[0]?.id}`,
      secondments: '/personnel/secondments',
      'open-record': '/personnel/open',
      campaigns: '/personnel/campaigns',
      campaign: `/personnel/campaigns/${campaigns[0]?.id}`,
    },
    'hoso.nnmt': {
      record: `/personnel/records/${person}`,
      curriculum: `/personnel/records/${person}?phan=so-yeu`,
      'record-career': `/personnel/records/${person}?phan=cong-tac`,
      'record-entitlements': `/personnel/records/${person}?phan=che-do`,
      'record-papers': `/personnel/records/${person}?phan=giay-to`,
      'record-life': `/personnel/records/${person}?phan=vong-doi`,
      'record-log': `/personnel/records/${person}?phan=nhat-ky`,
      'record-family': `/personnel/records/${person}?phan=gia-dinh`,
      'proposals-to-check': '/personnel/proposals',
      'proposal-to-check': `/personnel/proposals/check/${toCheck[0]?.id}`,
      lists: '/intake',
      list: `/intake/${lists[0]?.listId}`,
    },
    'canhan.nnmt': {
      'own-record': '/personnel/mine',
      'own-proposals': '/personnel/proposals',
      'own-proposal': `/personnel/proposals/mine/${toCheck[0]?.id}`,
    },
    tochuc: {
      'directive-documents': '/directives/documents',
      'directive-split': `/directives/documents/${directed[0]?.id}/split`,
      'directive-tasks': '/directives/tasks',
      'directive-task': `/directives/tasks/${given[0]?.id}`,
      'directives-on-time': '/directives/on-time?nam=2026',
      'directives-figure': '/directives/on-time/tasks?so=overdue&tu=2026-01-01&den=2026-12-31',
      'directives-regulation': '/directives/regulation',
      lineage: `/organization/units/${units[0]?.unitId}?phan=nguon-goc`,
      resolve: '/organization/resolve?tim=tt.cho,%20yen%20phong,%20bac%20ninh',
      compare: '/organization/compare?den=2025-07-01',
      tiles: '/organization/tiles',
      imports: '/organization/imports',
      import: `/organization/imports/${imports[0]?.importId}`,
      freezes: '/organization/freezes',
      freeze: `/organization/freezes/${orders[0]?.id}`,
      'freeze-report': '/organization/freezes/report',
      proposals: '/reorganization/proposals',
      proposal: `/reorganization/proposals/${proposalOf('submitted')}`,
      'proposal-wizard': `/reorganization/proposals/${proposalOf('draft')}?buoc=xem-truoc`,
      transitions: '/reorganization/transitions',
      cuts: '/reorganization/cuts',
      cut: `/reorganization/cuts/${cutPlans[0]?.id}`,
      transition: '/reorganization/transitions/2025-07-01?tinhTrang=open',
    },
    'lanhdao.tinh': { 'home-viewer': '/' },
  }
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  await folder.remove()
})

/** Screens of one account that one visitor looks at, one after the other. */
interface Visit {
  account: string
  pages: [name: string, path: string][]
}

const PER_VISIT = 8
/** A page mostly waits, for the network and for what moves to come to rest: meanwhile the others are looked at. */
const AT_ONCE = 4

/** Of each kind of screen one is looked at in the dark as well. */
const DARK: ReadonlySet<string> = new Set([
  'sign-in',
  'publication',
  'home',
  'sheet',
  'sheet-head',
  'unit-work',
  'appraisal',
  'round',
  'ranking',
  'set',
  'draw-set',
  'compare-sets',
  'units',
  'accounts',
  'law',
  'library',
  'document',
  'notices',
  'survey-links',
  'survey-rates',
  'survey-results',
  'survey-unit',
  'survey-taking',
  'source-take',
  'round-values',
])

/** A page is opened narrow and then widened: what a screen fetches is fetched once. */
async function problemsOf({ account, pages }: Visit): Promise<string[]> {
  const found: string[] = []
  const { page, context, complaints } =
    account === ''
      ? await visitor(browser, NARROW)
      : await visitorAs(browser, running.url, { userName: account, password: DEMO_PASSWORD }, NARROW)
  for (const [name, path] of pages) {
    await page.setViewportSize(NARROW)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(running.url + path, { waitUntil: 'load' })
    if (!(await stands())) {
      // Which one it is is told, and the others are looked at all the same.
      found.push(`${name}: no heading at ${path}`)
      continue
    }
    await look(name, NARROW, 'light')
    await page.setViewportSize(DESKTOP)
    await page.waitForLoadState('networkidle')
    await look(name, DESKTOP, 'light')
    if (!DARK.has(name)) continue
    // Opened anew: colours on their way from light to dark would be measured as they pass.
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload({ waitUntil: 'load' })
    if (await stands()) await look(name, DESKTOP, 'dark')
    else found.push(`${name}: no heading in the dark`)
  }
  found.push(...complaints)
  await context.close()
  return found

  async function stands(): Promise<boolean> {
    const heading = page.locator('h1, h2').first()
    // Other journeys run beside it: how soon it stands is not what is asked here.
    const isThere = await heading.waitFor({ timeout: 60_000 }).then(
      () => true,
      () => false,
    )
    await page.waitForLoadState('networkidle')
    return isThere
  }

  async function look(name: string, { width }: typeof DESKTOP, scheme: string): Promise<void> {
    const as = `${width}-${scheme}/${name}`
    let problems = await accessibilityProblems(page)
    if (problems.length > 0) {
      // A colour on its way from light to dark is neither: what is wrong is so a moment later too.
      await page.waitForTimeout(1_000)
      problems = await accessibilityProblems(page)
    }
    found.push(...problems.map((problem) => `${as}: ${problem}`))
    const wider = (await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )) as number
    if (wider > 1) found.push(`${as}: ${wider} px wider than the window`)
    await picture(page, as)
  }
}

test('every screen at 390 and at 1366 pixels, those of each kind in the dark', async () => {
  const visits = Object.entries(screens).flatMap(([account, pages]) =>
    [...chunksOf(Object.entries(pages), PER_VISIT)].map((part): Visit => ({ account, pages: part })),
  )
  const found: string[] = []
  const visitAll = async () => {
    for (let visit = visits.shift(); visit; visit = visits.shift()) found.push(...(await problemsOf(visit)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitAll))
  expect(found).toEqual([])
}, 900_000)
