/** Words of the page that splits a document into conclusions and tasks. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'
import { rhythmInWords, taskKindInWords } from '../rules/in-words.ts'
import type { DueBasis, TaskKind } from '../rules/words.ts'

const count = (value: number) => formatNumber(value, 0)

const kindHints: Readonly<Record<TaskKind, string>> = {
  dated: 'Tính đúng hạn theo ngày.',
  'dated-by-plan': 'Việc đầu tiên là ban hành kế hoạch đặt ra các ngày.',
  standing: 'Báo cáo định kỳ; không tính đúng hạn.',
  freeze: 'Khi giao, hệ thống tự chặn việc bị dừng; không đánh dấu hoàn thành.',
  permission: 'Khi giao, mở quy tắc được vận dụng từ ngày nêu; không có hạn.',
}
const basisWords: Readonly<Record<DueBasis, string>> = {
  stated: 'Văn bản ghi rõ ngày',
  derived: 'Suy ra từ chữ trong văn bản',
  proposed: 'Đề xuất, văn bản không nêu',
  none: 'Chưa có ngày',
}
export const splitWords = {
  ...{ kinds: taskKindInWords, kindHints, bases: basisWords, rhythms: rhythmInWords },
  title: 'Tách văn bản thành nhiệm vụ',
  crumb: 'Văn bản chỉ đạo',
  path: '/directives/documents',
  sample: 'Bộ mẫu: tóm tắt bằng lời của dự án, không phải nguyên văn',
  readTitle: 'Văn bản chỉ đạo và nhiệm vụ',
  notHere: 'Chỉ để xem: cơ quan vào sổ văn bản mới tách và giao nhiệm vụ.',
  view: {
    content: 'Nội dung văn bản',
    noContent: 'Chưa nhập nội dung văn bản.',
    points: 'Các điểm của văn bản',
    noPoints: 'Văn bản chưa được tách thành điểm.',
    noTask: 'Chưa có nhiệm vụ nào bạn được xem ở điểm này.',
    page: (page: number) => `Trang ${count(page)}`,
    pageOf: (page: number, point: string) => `Xem trang ${count(page)}, ${point.toLowerCase()}`,
  },
  secret: 'Văn bản mật chỉ giữ số văn bản, không nhập nội dung nên không tách ở đây.',
  stillOpen: (open: number) => `Còn ${count(open)} điểm chưa kết luận`,
  progress: (taken: number, all: number) => `${count(taken)}/${count(all)} câu đã thuộc một điểm`,

  issue: {
    title: 'Giao nhiệm vụ của văn bản',
    action: (tasks: number) => `Giao ${count(tasks)} nhiệm vụ`,
    about:
      'Cơ quan chủ trì được báo ngay; lệnh dừng bắt đầu chặn, cho phép bắt đầu mở. Hạn đề xuất được coi là đã xác nhận. Sau khi giao, muốn đổi phải gia hạn, giao lại hoặc hủy kèm lý do.',
    done: 'Đã giao nhiệm vụ',
  },

  text: {
    attach: 'Tệp văn bản (PDF, Word, ảnh) để xem bên cạnh',
    title: 'Đưa nội dung văn bản vào',
    about:
      'Dán nội dung từ Word hoặc PDF. Dòng bị ngắt, số trang và ký tự tổ hợp được nối lại; không thêm bớt chữ nào.',
    label: 'Nội dung văn bản',
    keep: 'Tách câu',
    fromPdf: 'Lấy chữ từ tệp PDF',
    fromWord: 'Lấy chữ từ tệp Word',
    reading: (read: number, pages: number) => `Đang đọc trang ${count(read)}/${count(pages)}…`,
    stop: 'Dừng đọc',
    stopped: 'Đã dừng đọc. Nội dung trong ô giữ nguyên.',
    read: (pages: number) => `Đã lấy chữ của ${count(pages)} trang. Hãy xem lại, sửa nếu cần, rồi bấm “Tách câu”.`,
    isScan:
      'Tệp PDF là ảnh chụp, không có chữ để tách. Hãy mở tệp bên cạnh và dán nội dung (từ bản Word hoặc phần mềm nhận dạng chữ) vào ô này.',
    someScans: (pages: string) =>
      `Trang ${pages} là ảnh chụp, không có chữ: hãy xem tệp và dán thêm nội dung của các trang đó.`,
    tooLong: (kept: number, pages: number) =>
      `Tệp dài ${count(pages)} trang, quá 400.000 ký tự: chỉ lấy ${count(kept)} trang đầu. Phần sau hãy vào sổ thành văn bản riêng.`,
    unread: {
      locked:
        'Tệp PDF có mật khẩu nên không đọc được. Hãy lưu lại bản không có mật khẩu rồi gắn lại, hoặc dán nội dung vào ô này.',
      damaged: 'Tệp PDF bị hỏng. Hãy gắn lại bản khác, hoặc dán nội dung văn bản vào ô này.',
      'out-of-reach': 'Chưa tải được tệp. Hãy kiểm tra kết nối rồi bấm lại, hoặc dán nội dung văn bản vào ô này.',
    },
    readWord: 'Đã lấy chữ của tệp Word. Hãy xem lại, sửa nếu cần, rồi bấm “Tách câu”.',
    wordEmpty: 'Tệp Word không có chữ. Hãy dán nội dung văn bản vào ô này.',
    kept: 'Đã tách câu',
    change: 'Sửa nội dung',
    changeBlocked: 'Đã có điểm chỉ vào nội dung này. Muốn thay nội dung, hãy xóa các điểm trước.',
    cancel: 'Thôi',
  },

  sentences: {
    label: 'Các câu của văn bản',
    page: (page: number) => `trang ${count(page)}`,
    free: 'chưa thuộc điểm nào',
    ofPoint: (label: string) => (label === '' ? 'điểm không số' : `điểm ${label}`),
    none: 'không giao việc',
    open: 'chưa kết luận',
    showPage: 'Xem trang văn bản',
    hidePage: 'Ẩn trang văn bản',
    nextFree: 'Câu chưa tách tiếp theo',
    allTaken: 'Mọi câu đã thuộc một điểm.',
  },

  made: (label: string) => `Đã tạo ${label === '' ? 'điểm' : `điểm ${label}`} và một nhiệm vụ đang soạn.`,
  extended: (label: string) => `Đã nối câu vào ${label === '' ? 'điểm phía trên' : `điểm ${label}`}.`,
  nothingAbove: 'Phía trên chưa có điểm nào để nối vào. Bấm Enter để tạo điểm mới.',
  notNext: 'Giữa điểm phía trên và câu đang chọn còn câu khác. Hãy chọn cả các câu ở giữa rồi nối.',
  kindSet: (kind: string) => `Loại: ${kind}.`,
  removed: 'Đã xóa điểm.',
  issuedAlready: 'Nhiệm vụ của điểm này đã giao nên không sửa được ở đây. Hãy mở trang nhiệm vụ.',

  proposal: {
    title: 'Đề xuất cho câu đang chọn',
    about: 'Máy đọc chữ trong câu và đề xuất; mọi mục đều sửa được và phải do người xác nhận.',
    make: 'Tạo điểm và nhiệm vụ',
    extend: 'Nối vào điểm phía trên',
    kind: 'Loại',
    byWords: (words: string) => `vì có chữ “${words}”`,
    byNothing: 'không có chữ nào cho biết loại: hãy chọn',
    owner: 'Chủ trì',
    coordinating: 'Phối hợp',
    due: 'Hạn',
    startsOn: 'Từ ngày',
    none: 'câu không nêu',
    unmatched: 'hãy chọn đơn vị',
  },

  point: {
    title: (label: string) => (label === '' ? 'Điểm không số' : `Điểm ${label}`),
    label: 'Số của điểm',
    words: 'Nguyên văn',
    task: (place: number, all: number) => (all > 1 ? `Nhiệm vụ ${place}/${all}` : 'Nhiệm vụ'),
    add: 'Thêm nhiệm vụ của điểm này',
    none: 'Không phát sinh nhiệm vụ',
    noneAbout: 'Điểm vẫn được giữ cùng lý do, để biết là đã xem chứ không phải bỏ sót.',
    noneBecause: (reason: string) => `Không giao việc, vì: ${reason}`,
    reopen: 'Xét lại',
    remove: 'Xóa điểm',
    removeAbout: 'Xóa điểm cùng các nhiệm vụ đang soạn của nó. Nội dung văn bản giữ nguyên.',
    removeTask: 'Xóa nhiệm vụ này',
    removeTaskAbout: 'Nhiệm vụ đang soạn sẽ bị xóa. Điểm của văn bản giữ nguyên.',
    open: 'Mở trang nhiệm vụ',
  },

  fields: {
    title: 'Tên nhiệm vụ',
    kind: 'Loại',
    owner: 'Cơ quan chủ trì (một)',
    follower: 'Cơ quan theo dõi (một)',
    followerHint:
      'Lệnh dừng và cho phép ràng buộc mọi đơn vị thuộc phạm vi và loại chọn dưới đây; cơ quan này chỉ theo dõi.',
    written: (name: string) => `Văn bản ghi: ${name}`,
    coordinating: 'Cơ quan phối hợp',
    addCoordinating: 'Thêm cơ quan phối hợp',
    drop: (name: string) => `Bỏ ${name}`,
    due: 'Hạn',
    basis: 'Căn cứ của hạn',
    read: (words: string, day: string) => `Văn bản: “${words}” → ${formatDay(day)}`,
    takeRead: 'Lấy ngày này',
    ours: 'Ngày này là đề xuất của ta cho đến khi nhiệm vụ được giao.',
    rhythm: 'Kỳ báo cáo',
    result: 'Kết quả đo được',
    summary: 'Tóm tắt, lưu ý',
    field: 'Lĩnh vực (để thống kê)',
    noField: 'Chưa ghi lĩnh vực',
    measure: 'Số đo do hệ thống tính',
    noMeasure: 'Không: nhập tay kèm tài liệu',
    target: 'Mức phải đạt',
    directions: { 'at-least': 'Ít nhất', 'at-most': 'Không quá' },
    targetFigure: 'Số liệu',
    noTarget: 'Không đặt',
    targetUnit: 'Đơn vị tính',
    scope: 'Áp dụng trong phạm vi',
    levels: 'Loại đơn vị',
    acts: 'Việc bị dừng',
    workers: 'Đối với',
    workersHint: 'Không chọn: mọi đối tượng.',
    rule: 'Quy định được vận dụng',
    ruleHint: 'Ghi như văn bản dẫn: khoản, điều, tên và số văn bản.',
    firstDay: 'Từ ngày',
    lastDay: 'Đến ngày',
    lastDayHint: 'Để trống: văn bản không ghi ngày kết thúc.',
    incomplete: 'Chưa đủ để giao: cần phạm vi, loại đơn vị, việc bị dừng và ngày bắt đầu.',
    ruleIncomplete: 'Chưa đủ để giao: cần quy định được vận dụng và ngày bắt đầu.',
    titleMissing: 'hãy nhập tên nhiệm vụ',
  },

  keys: [
    { keys: ['↑', '↓'], does: 'Chọn câu trước, câu sau' },
    { keys: ['Shift+↑', 'Shift+↓'], does: 'Chọn thêm câu liền kề' },
    { keys: ['Enter'], does: 'Tạo điểm từ các câu đang chọn; câu đã tách thì vào ô đầu tiên' },
    { keys: ['+'], does: 'Nối câu đang chọn vào điểm phía trên' },
    { keys: ['1', '2', '3', '4', '5'], does: 'Loại: có hạn, theo kế hoạch, thường xuyên, lệnh dừng, cho phép' },
    { keys: ['0'], does: 'Điểm không phát sinh nhiệm vụ (ghi lý do)' },
    { keys: ['n'], does: 'Tới câu chưa tách tiếp theo' },
    { keys: ['Tab'], does: 'Sang các ô của nhiệm vụ' },
    { keys: ['Esc'], does: 'Từ ô nhập trở về danh sách câu' },
    { keys: ['t'], does: 'Hiện hoặc ẩn trang văn bản' },
    { keys: ['Delete'], does: 'Xóa điểm của câu đang chọn' },
  ],
}
