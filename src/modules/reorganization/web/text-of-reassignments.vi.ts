/** The words of the pages of reassignments. */
import { formatDay } from '../../../shared/dates.ts'

export const reassignmentWords = {
  title: 'Phương án nhân sự khi sắp xếp',
  about: 'Một nghị quyết, quyết định chuyển người của nhiều đơn vị: lập danh sách ai đi đâu, rà soát, duyệt một lần.',
  caption: 'Danh sách phương án',
  empty: 'Chưa có phương án nào.',
  create: 'Lập phương án',
  creating: 'Lập phương án mới',
  name: 'Tên phương án',
  nameHint: 'Ví dụ: Bố trí nhân sự khi sáp nhập Sở A vào Sở B',
  endedOn: 'Lấy các đơn vị kết thúc hoạt động vào ngày',
  endedOnHint:
    'Dùng cho ngày sắp tới: người của đơn vị đã kết thúc và chỉ có một nơi kế thừa đã được chuyển ngay trong ngày đó. Để trống nếu tự chọn đơn vị.',
  begin: 'Bắt đầu soạn',
  columns: {
    title: 'Phương án',
    unit: 'Đơn vị lập',
    basis: 'Căn cứ',
    day: 'Ngày hiệu lực',
    people: 'Số người',
    status: 'Trạng thái',
    saved: 'Sửa lần cuối',
  },
  drawnBy: (unitName: string) => `Phương án của ${unitName}`,
  titleMissing: 'Chưa có tên phương án nên chưa lưu được. Hãy nhập tên.',
  basis: 'Số, ký hiệu nghị quyết, quyết định',
  decidedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  day: 'Ngày hiệu lực',
  said: (basis: string, day: string | null) =>
    [basis, day && `hiệu lực từ ${formatDay(day)}`].filter(Boolean).join('; '),
  hinders: 'Cần xử lý trước khi gửi duyệt',
  changed: 'Danh sách không còn như lúc gửi',
  trail: 'Quá trình xử lý',
} as const

export const waysWords = {
  title: 'Đơn vị đi, đơn vị đến',
  about: 'Mọi người của đơn vị đi theo đơn vị đến, trừ người được chọn riêng ở danh sách dưới đây.',
  from: 'Thêm đơn vị đi',
  to: (name: string) => `Đơn vị đến của ${name}`,
  remove: (name: string) => `Bỏ ${name}`,
  removeShort: 'Bỏ',
  none: 'Chưa chọn đơn vị nào.',
  groups: 'Số người theo nơi đi, nơi đến',
  columns: {
    from: 'Từ',
    to: 'Đến',
    people: 'Số người',
    alone: 'Đi riêng',
    leaving: 'Đã có quyết định rời đi',
    seconded: 'Đang biệt phái nơi khác',
  },
  stays: 'Ở lại',
  open: 'Chưa chọn nơi đến',
} as const

export const peopleWords = {
  title: 'Ai đi đâu',
  caption: 'Danh sách người trong phương án',
  empty: 'Không có người nào.',
  columns: {
    name: 'Họ và tên',
    post: 'Chức vụ hiện nay',
    from: 'Từ',
    to: 'Đến',
    newTitle: 'Chức vụ mới',
    note: 'Ghi chú',
  },
  sameTitle: 'giữ nguyên',
  filter: 'Lọc',
  only: {
    all: 'Mọi người',
    alone: 'Người đi riêng, đổi chức vụ',
    open: 'Chưa có nơi đến',
    leaving: 'Đã có quyết định rời đi',
    seconded: 'Đang biệt phái nơi khác',
  },
  fromUnit: 'Đơn vị đi',
  allUnits: 'Mọi đơn vị đi',
  place: 'Nơi đến của người này',
  ways: { along: 'Theo đơn vị', alone: 'Đến đơn vị khác', stays: 'Ở lại đơn vị' },
  alongTo: (name: string) => `Theo đơn vị: ${name}`,
  toUnit: 'Đơn vị đến',
  newTitle: 'Chức vụ, chức danh mới',
  newTitleHint: 'Để trống nếu giữ nguyên.',
  rankOfPost: 'Cấp của chức vụ mới',
  chooseRank: 'Chọn cấp chức vụ',
  keep: 'Ghi lựa chọn',
} as const

export const secondedWords = {
  title: 'Người biệt phái đến các đơn vị này',
  about:
    'Do đơn vị khác quản lý nên không thuộc danh sách trên. Khi đơn vị đi, người biệt phái làm việc tại nơi đến; đơn vị quản lý không đổi. Nếu không đi cùng, hãy ghi quyết định kết thúc hoặc đổi biệt phái trước khi gửi.',
  columns: {
    name: 'Họ và tên',
    managing: 'Đơn vị quản lý',
    from: 'Biệt phái tại',
    to: 'Đến',
    note: 'Việc biệt phái',
  },
  stays: 'Ở lại cùng đơn vị',
} as const

export const moveWords = {
  submit: 'Gửi duyệt',
  submitted: (people: number) => `Đã gửi danh sách ${people} người để duyệt.`,
  approve: 'Duyệt, chuyển người',
  approveTitle: 'Duyệt danh sách và chuyển người?',
  approveMeans: (people: number, day: string) =>
    `Quyết định được ghi vào hồ sơ của từng người trong danh sách ${people} người, hiệu lực từ ${formatDay(day)}. Việc chạy ở chế độ nền; dừng giữa chừng thì không ai bị chuyển.`,
  ownList: 'Anh, chị soạn, sửa hoặc gửi phương án này; cần người khác duyệt.',
  giveBack: 'Trả lại để sửa',
  giveBackMeans: 'Người soạn nhận lý do và sửa lại. Chưa ai bị chuyển.',
  givenBack: 'Đã trả lại phương án.',
  withdraw: 'Rút phương án',
  withdrawMeans: 'Phương án dừng ở đây. Chưa ai bị chuyển.',
  withdrawn: 'Đã rút phương án.',
  undo: 'Hoàn tác',
  undoTitle: 'Hoàn tác việc chuyển người?',
  undoMeans:
    'Mọi người trong danh sách trở lại như trước phương án. Không hoàn tác được nếu có người đã có việc ghi sau về nơi công tác, chức vụ.',
  running: 'Đang ghi vào hồ sơ',
  stopped: {
    draft: null,
    returned: null,
    withdrawn: null,
    submitted: 'Đã dừng; chưa ai bị chuyển.',
    recorded: 'Đã dừng; mọi người vẫn ở nơi phương án đã chuyển đến.',
    undone: 'Việc hoàn tác đã xong trước khi dừng.',
  },
} as const
