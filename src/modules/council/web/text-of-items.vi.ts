/** The words of a criterion in dispute as its page shows it. */
export const laidWords = {
  title: (code: string, unit: string) => `${code} · ${unit}`,
  place: (position: number, of: number) => `Nội dung ${position}/${of}`,
  before: 'Nội dung trước',
  next: 'Nội dung sau',
  sheet: 'Phiếu trình (PDF)',
  allSheets: 'Phiếu trình cả phiên (PDF)',
  gone: 'Nội dung này không còn trong chương trình của phiên.',
  broughtFor: (reason: string) => `Lý do đưa ra Hội đồng: ${reason}`,
  carried: 'Chuyển từ phiên trước',
  postponed: (reason: string) => `Chuyển sang phiên sau: ${reason}`,
  decision: 'Quyết định của Hội đồng',
  decided: (outcome: string, points: string) => `${outcome}: ${points} điểm`,
  notCounted: 'không tính',
  number: (number: string) => `Biên bản số ${number}`,
  byAt: (name: string, at: string) => `${name} ghi lúc ${at}`,
  keys: [
    { keys: ['←', '→'], does: 'Sang nội dung trước, nội dung sau của phiên' },
    { keys: ['1', '…', '4'], does: 'Chọn ý kiến của mình' },
    { keys: ['Enter'], does: 'Gửi phiếu' },
    { keys: ['?'], does: 'Xem phím tắt' },
  ],
} as const
