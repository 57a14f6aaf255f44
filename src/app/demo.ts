/** The demo province from one command: starts everything, loads once, prints where to go and as whom. */
import { readConfig } from '../platform/config.ts'
import { buildPagesWhenStale } from './build-pages.ts'
import { seedDemo } from './demo/seed.ts'
import { DEMO_PASSWORD } from './demo/seed-people.ts'
import { loadBasics, loadOtherProvinces } from './load-basics.ts'
import { emptyDataFolder, orSayWhy, runUntilStopped, startProgram } from './start.ts'

const ACCOUNTS = `
  quantri.cchc       Quản trị cải cách hành chính (mở kỳ, công bố)
  thamdinh           Cán bộ thẩm định
  tucham.taichinh    Cán bộ tự chấm, Sở Tài chính
  lanhdao.taichinh   Lãnh đạo Sở Tài chính (duyệt, gửi thẩm định)
  daumoi.taichinh    Đầu mối chấm điểm Sở Tài chính (phân công)
  tucham.yte         Cán bộ tự chấm, Sở Y tế
  tucham.nnmt        Cán bộ tự chấm, Sở Nông nghiệp và Môi trường (số liệu tự tính)
  lanhdao.nnmt       Lãnh đạo Sở Nông nghiệp và Môi trường (duyệt, gửi thẩm định)
  tucham.tuphap      Cán bộ tự chấm, Sở Tư pháp (soạn kế hoạch khắc phục)
  tucham.xa          Cán bộ tự chấm cấp xã
  hoidong            Thành viên Hội đồng thẩm định, Sở Tư pháp
  nhapphieu          Cán bộ nhập phiếu điều tra
  lanhdao.tinh       Lãnh đạo tỉnh (xem)
  tochuc             Quản lý tổ chức bộ máy, Sở Nội vụ (giao nhiệm vụ, lệnh tạm dừng, chuyển tiếp)
  hoso.so            Cán bộ quản lý hồ sơ, Sở Nội vụ
  hoso.lanhdao       Lãnh đạo Sở Nội vụ (duyệt hồ sơ)
  hoso.nnmt          Cán bộ quản lý hồ sơ, Sở Nông nghiệp và Môi trường
  thutruong.nnmt     Lãnh đạo Sở Nông nghiệp và Môi trường (duyệt hồ sơ)
  canhan.nnmt        Người có hồ sơ (xem, kê khai hồ sơ của mình)
  quantri.donvi      Quản trị tài khoản, Sở Tài chính
  quantri.hethong    Quản trị hệ thống
`

await orSayWhy(async () => {
  const config = readConfig(process.argv.slice(2), process.env, true)
  const pages = process.env.NOIVU_PAGES === 'none' ? 'none' : 'built'
  if (pages === 'built') await buildPagesWhenStale()
  if (config.fresh) await emptyDataFolder(config.dataFolder)
  const program = await startProgram(config, {
    pages,
    prepare: async ({ database, files, seals }) => {
      await loadBasics(database)
      await loadOtherProvinces(database)
      if (await seedDemo({ database, files, seals }, new Date()))
        process.stderr.write('Đã nạp tỉnh minh họa: Bắc Giang, bộ mẫu và dữ liệu giả định.\n')
    },
  })
  // Ready to be stopped before anybody reads that it runs.
  const stopped = runUntilStopped(program)
  process.stdout.write(
    `\n${program.url}\n\nTài khoản dùng thử (mật khẩu chung: ${DEMO_PASSWORD}):\n${ACCOUNTS}\nTrang công bố không cần đăng nhập: ${program.url}/cong-bo\nDừng chương trình: Ctrl-C\n`,
  )
  await stopped
})
