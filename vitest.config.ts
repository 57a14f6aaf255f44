/** Five kinds of tests: rules on nothing, actions and house on a real PostgreSQL, pages in jsdom, journeys in Chromium. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const onDatabase = {
  globalSetup: './tests/support/global-setup.ts',
  environment: 'node',
  testTimeout: 20_000,
  hookTimeout: 60_000,
} as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'rules',
          isolate: false,
          environment: 'node',
          include: [
            'src/shared/**/*.test.ts',
            'src/ui/**/*.test.ts',
            'src/modules/*/{rules,web,adapters}/**/*.test.ts',
            'src/app/demo/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'actions',
          // Each file has a database of its own and no module keeps anything: the program is read in once, not per file.
          isolate: false,
          include: [
            'src/modules/*/{actions,queries,reports}/**/*.test.ts',
            'src/modules/*/*.test.ts',
            'src/platform/**/*.test.ts',
            'src/app/*.test.ts',
            'tests/year/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./tests/support/page-setup.ts'],
        },
      },
      { test: { ...onDatabase, name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'journeys',
          globalSetup: './tests/support/journeys-setup.ts',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 420_000,
          // What a click brings about is waited for as patiently as the page itself: another journey runs beside it.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
