/**
 * npm run verify -- bundle.zip [more.zip …] [--key FINGERPRINT]
 * Checks published results with nothing but their bundles: no database, no network. Ends with 1 when anything does not hold.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { inFours } from '../src/modules/par/rules/bundle/fingerprint.ts'
import { type Verified, verified, verifyBundle } from '../src/modules/par/rules/bundle/verify.ts'
import { verifyCorrection } from '../src/modules/par/rules/bundle/verify-correction.ts'
import { changesInWords, movesInWords } from '../src/modules/par/rules/results/correction.vi.ts'
import { inflate } from '../src/platform/files/deflate.ts'
import { formatDay } from '../src/shared/dates.ts'

const USAGE = 'Cách dùng: npm run verify -- goi.zip [goi-khac.zip …] [--key MÃ_NHẬN_DẠNG_KHÓA]'

function askedFor() {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } })
    return { paths: positionals, key: values.key }
  } catch {
    return { paths: [], key: undefined }
  }
}

function headOf({ publication, fingerprint }: Verified): string[] {
  const of = publication && [
    `${publication.block}, năm ${publication.year} — Quyết định số ${publication.decisionNumber} ngày ${formatDay(publication.decisionDay)}`,
  ]
  return [...(of ?? []), ...(fingerprint === null ? [] : [`Khóa ký: ${inFours(fingerprint)}`])]
}

function tellCorrection({ publication }: Verified): void {
  const corrects = publication?.corrects
  if (!corrects) return
  console.log(
    `  Đính chính công bố theo Quyết định số ${corrects.decisionNumber} ngày ${formatDay(corrects.decisionDay)}: ${corrects.reason}`,
  )
  for (const line of [...changesInWords(corrects.consequences), ...movesInWords(corrects.consequences)])
    console.log(`    ${line}`)
}

function tellChecks({ checks }: Pick<Verified, 'checks'>): void {
  for (const { title, passed, failed, differences } of checks) {
    console.log(`  ${failed === 0 ? '✓' : '✗'} ${title}: ${passed} đạt${failed === 0 ? '' : `, ${failed} không đạt`}`)
    for (const difference of differences) console.log(`      ${difference}`)
    if (failed > differences.length) console.log(`      … và ${failed - differences.length} chỗ khác nữa`)
  }
}

function tell(path: string, found: Verified): void {
  console.log(`\n${path}`)
  for (const line of headOf(found)) console.log(`  ${line}`)
  if (found.failed === 0) tellCorrection(found)
  tellChecks(found)
}

/** Of the bundles given, each correction beside the one it corrects. */
function corrections(all: readonly Verified[]): Verified {
  const checks = all.flatMap((now) => all.flatMap((old) => verifyCorrection(old, now) ?? []))
  if (checks.length > 0) console.log('')
  tellChecks({ checks })
  return verified(checks)
}

async function verifyFile(path: string, key: string | undefined): Promise<Verified | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    console.log(`\n${path}\n  ✗ Không đọc được tệp (${error.code}). Hãy kiểm tra đường dẫn.`)
    return null
  })
  if (bytes === null) return null
  const found = await verifyBundle(bytes, { inflate, key })
  tell(path, found)
  return found
}

const { paths, key } = askedFor()
if (paths.length === 0) {
  console.log(USAGE)
  process.exitCode = 2
} else {
  const all: (Verified | null)[] = []
  for (const path of paths) all.push(await verifyFile(path, key))
  all.push(corrections(all.filter((found) => found !== null)))
  const passed = all.reduce((sum, found) => sum + (found?.passed ?? 0), 0)
  const failed = all.reduce((sum, found) => sum + (found?.failed ?? 1), 0)
  if (key === undefined && failed === 0)
    console.log('\nHãy đối chiếu mã khóa ký ở trên với mã đăng trên trang công bố, hoặc kiểm chứng lại với --key.')
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
