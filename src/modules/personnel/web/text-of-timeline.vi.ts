/** Words on the picture of a career. */
export const timelineWords = {
  lanes: {
    work: 'Nơi đã làm việc (tự khai)',
    employment: 'Cơ quan quản lý',
    use: 'Biệt phái tại',
    post: 'Chức vụ, vị trí',
    rank: 'Ngạch, chức danh nghề nghiệp',
    pay: 'Bậc lương, hệ số',
    absence: 'Nghỉ, tạm dừng công tác',
    quality: 'Xếp loại chất lượng',
  },
  concurrent: (title: string) => `Kiêm: ${title}`,
  step: (step: string, coefficient: string) => `Bậc ${step} · ${coefficient}`,
  overScale: (percent: string) => `VK ${percent}%`,
  finding: (told: readonly string[]) => `Quá trình công tác: ${told.join(', ')}`,
  served: (years: number, months: number) =>
    [years > 0 && `${years} năm`, (months > 0 || years === 0) && `${months} tháng`].filter(Boolean).join(' '),
  units: (count: number) => `${count} cơ quan`,
  posts: (count: number) => `${count} chức vụ`,
  paid: (first: string, last: string) =>
    first === last ? `hệ số lương ${last}` : `hệ số lương từ ${first} lên ${last}`,
  keys: 'Phím ← →: đoạn trước, sau · ↑ ↓: đổi hàng · Home, End: đoạn đầu, cuối của hàng',
  later: 'Nét đứt: bắt đầu sau ngày đang xem',
  bar: (lane: string, what: string, from: string, to: string) => `${lane}: ${what}, từ ${from} đến ${to}`,
  days: (from: string, to: string) => `${from} – ${to}`,
  choose: 'Chọn một đoạn để xem căn cứ của nó.',
  now: 'nay',
  table: 'Xem dạng bảng',
  caption: 'Các đoạn của quá trình công tác',
  columns: { lane: 'Hàng', what: 'Nội dung', from: 'Từ', to: 'Đến', proof: 'Căn cứ' },
} as const
