/** Words of files that came from another program, and of copies of everything. */
import type { Fate, Supplements } from '../contract.ts'

/** People on file whose record would gain something. */
interface Gained {
  missing: number
  different: number
}

export const importWords = {
  drop: 'Tệp JSON, XML theo cấu trúc trao đổi, hoặc gói ZIP có kèm giấy tờ',
  limits:
    'Một tệp nhiều nhất 2.000 người và 64 MB dữ liệu, không kể giấy tờ. Nhiều hơn thì xuất lại theo từng đơn vị, hoặc gửi lần lượt các tệp trong thư mục ho-so của bản sao toàn bộ: mỗi tệp 500 người.',
  caption: 'Các tệp đã nhận',
  none: 'Chưa nhận tệp nào.',
  heads: { file: 'Tệp', people: 'Số người', sent: 'Gửi lúc', by: 'Người gửi', state: 'Trạng thái' },
  states: { open: 'Chưa nhập', recorded: 'Đã nhập', undone: 'Đã hoàn tác' },
  people: 'Người trong tệp',
  peopleHeads: {
    at: 'Số',
    name: 'Họ và tên',
    unit: 'Cơ quan quản lý',
    events: 'Số sự kiện',
    papers: 'Số tệp giấy tờ',
    fate: 'Sẽ làm gì',
    findings: 'Kết quả kiểm tra',
  },
  fates: {
    new: 'Lập hồ sơ mới',
    'on-file': 'Đã có hồ sơ',
    wrong: 'Có lỗi, không nhập được',
  } satisfies Record<Fate, string>,
  only: 'Chỉ xem',
  all: (count: number) => `Tất cả (${count})`,
  ofFate: (fate: Fate, count: number) => `${importWords.fates[fate]} (${count})`,
  more: (count: number) => `và ${count} lỗi hoặc lưu ý khác`,
  carry: 'Nhập hồ sơ',
  running: 'Nhập hồ sơ từ tệp',
  skips: 'Bỏ qua những người có lỗi',
  supplement: 'Với người đã có hồ sơ (cùng số định danh)',
  supplementAbout:
    'Những gì khác nhau ghi ở cột “Kết quả kiểm tra”, từng trường một. Không có gì bị ghi đè: dòng của tệp thành dòng mới, chưa đối chiếu; chỗ ghi khác hiện trong mục mâu thuẫn của hồ sơ.',
  supplements: {
    nothing: () => 'Giữ nguyên hồ sơ',
    missing: ({ missing }) => `Bổ sung những dòng hồ sơ còn thiếu (${missing} người)`,
    all: ({ different }) =>
      `Bổ sung cả những dòng tệp ghi khác, đặt cạnh dòng đang có (${different} người có chỗ khác)`,
  } satisfies Record<Supplements, (gained: Gained) => string>,
  standing: 'Mọi sự kiện nhập vào đều chưa đối chiếu, dù tệp ghi thế nào: hãy xác nhận lại theo giấy tờ.',
  recorded: 'Tệp đã được nhập',
  recordedBy: ({ people, supplemented }: { people: number; supplemented: number }, by: string, at: string) =>
    `${by} lập ${people} hồ sơ mới, bổ sung ${supplemented} hồ sơ đã có lúc ${at}.`,
  undo: 'Hoàn tác việc nhập',
  undoAbout:
    'Các hồ sơ tệp này lập sẽ được rút lại, những gì tệp bổ sung vào hồ sơ đã có được gỡ ra, giấy tờ và ảnh đi cùng được bỏ khỏi hồ sơ. Không hoàn tác được khi hồ sơ đã có việc ghi sau.',
  undone: 'Đã hoàn tác việc nhập.',
  undoneBy: (by: string, at: string, why: string) => `${by} hoàn tác lúc ${at}: ${why}`,
  tab: 'Nhận tệp',
} as const

export const copyWords = {
  tab: 'Sao toàn bộ',
  about:
    'Một tệp ZIP gồm mọi hồ sơ, mọi bảng dữ liệu của chương trình (kể cả tài khoản, phân quyền, lịch sử sửa đổi) và mọi tệp trong kho mà bạn được xem, đọc được mà không cần chương trình, kèm giải thích từng cột và tổng kiểm. Mật khẩu, khóa đăng nhập và phiếu điều tra ẩn danh để lại; bản hướng dẫn trong tệp nói rõ để lại gì và vì sao. Tệp chứa dữ liệu cá nhân nhạy cảm: hãy giữ nơi an toàn và xóa khi đã lấy về.',
  take: 'Lập bản sao toàn bộ',
  making: 'Lập bản sao toàn bộ',
  stopped: 'Đã dừng; không có gì được giữ lại.',
  caption: 'Các bản sao đã lập',
  none: 'Chưa lập bản sao nào.',
  heads: { made: 'Lập lúc', by: 'Người lập', people: 'Số người', files: 'Số tệp', size: 'Dung lượng', file: 'Tệp' },
  size: (bytes: number) => `${(bytes / 1024 ** 2).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`,
  download: 'Tải về',
  downloadOf: (at: string) => `Tải bản sao lập lúc ${at}`,
  remove: 'Xóa tệp',
  removeOf: (at: string) => `Xóa tệp của bản sao lập lúc ${at}`,
  removeAbout: 'Tệp bị xóa khỏi máy chủ. Việc đã lập bản sao vẫn được ghi lại.',
  removed: (by: string, at: string) => `${by} xóa tệp lúc ${at}`,
  gone: 'Đã xóa tệp.',
} as const
