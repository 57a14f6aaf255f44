/** The inside of provincial agencies as decrees and usage have it: names are typical, whoever works there is nobody. */

export interface Inside {
  divisions: readonly string[]
  /** Chi cục, each with its own rooms. */
  branches?: readonly (readonly [name: string, divisions: readonly string[]])[]
  /** [kind, name, field, autonomy, people] */
  services?: readonly (readonly [kind: string, name: string, field: string, autonomy: string, people: number])[]
  functions: string
}

const OF_BRANCH = ['Hành chính - Tổng hợp', 'Nghiệp vụ']
const OFFICE = ['Tổ chức - Hành chính', 'Kế hoạch - Tài chính']

export const INSIDE: Readonly<Record<string, Inside>> = {
  'Sở Nội vụ': {
    divisions: [
      ...['Tổ chức bộ máy và Biên chế', 'Công chức, viên chức', 'Xây dựng chính quyền và Công tác thanh niên'],
      ...['Cải cách hành chính và Văn thư, lưu trữ', 'Lao động, Việc làm', 'Người có công', 'Thi đua - Khen thưởng'],
    ],
    services: [
      ['Trung tâm', 'Lưu trữ lịch sử tỉnh', 'other', 'budget', 18],
      ['Trung tâm', 'Dịch vụ việc làm', 'other', 'partly', 46],
      ['Trung tâm', 'Điều dưỡng người có công', 'other', 'budget', 24],
    ],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về tổ chức bộ máy, biên chế, công chức, viên chức, cải cách hành chính, chính quyền địa phương, thi đua khen thưởng, văn thư lưu trữ, thanh niên, lao động, việc làm, người có công.',
  },
  'Sở Tư pháp': {
    divisions: [
      ...['Xây dựng, kiểm tra và theo dõi thi hành pháp luật', 'Phổ biến, giáo dục pháp luật'],
      ...['Hành chính tư pháp', 'Bổ trợ tư pháp'],
    ],
    services: [
      ['Trung tâm', 'Trợ giúp pháp lý nhà nước', 'other', 'budget', 26],
      ['Phòng', 'Công chứng số 1', 'other', 'full', 15],
      ['Trung tâm', 'Dịch vụ đấu giá tài sản', 'other', 'recurrent', 16],
    ],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về xây dựng và thi hành pháp luật, phổ biến pháp luật, hành chính tư pháp, bổ trợ tư pháp.',
  },
  'Sở Tài chính': {
    divisions: [
      ...['Tổng hợp, Quy hoạch', 'Quản lý ngân sách', 'Tài chính hành chính sự nghiệp', 'Đăng ký kinh doanh'],
      ...['Thẩm định, Giám sát đầu tư', 'Quản lý giá và công sản', 'Doanh nghiệp và Kinh tế tập thể'],
    ],
    services: [['Trung tâm', 'Hỗ trợ doanh nghiệp và Xúc tiến đầu tư', 'other', 'partly', 22]],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch, đầu tư, ngân sách, tài chính, giá, tài sản công, đăng ký kinh doanh.',
  },
  'Sở Y tế': {
    divisions: ['Tổ chức cán bộ', 'Kế hoạch - Tài chính', 'Nghiệp vụ Y', 'Nghiệp vụ Dược', 'Bảo trợ xã hội và Trẻ em'],
    branches: [
      ['Dân số và Trẻ em', OF_BRANCH],
      ['An toàn vệ sinh thực phẩm', ['Hành chính - Tổng hợp', 'Nghiệp vụ', 'Thanh tra, kiểm tra']],
    ],
    services: [
      ['Bệnh viện', 'Đa khoa tỉnh', 'health', 'recurrent', 980],
      ['Bệnh viện', 'Sản - Nhi', 'health', 'full', 540],
      ['Trung tâm', 'Kiểm soát bệnh tật', 'health', 'partly', 185],
      ['Trung tâm', 'Pháp y', 'health', 'budget', 17],
    ],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về y tế, dược, dân số, an toàn thực phẩm, bảo trợ xã hội, trẻ em.',
  },
  'Sở Giáo dục và Đào tạo': {
    divisions: [
      ...['Tổ chức cán bộ', 'Kế hoạch - Tài chính', 'Giáo dục mầm non', 'Giáo dục phổ thông'],
      ...['Giáo dục nghề nghiệp và thường xuyên', 'Khảo thí và Quản lý chất lượng'],
    ],
    services: [
      ['Trường', 'Trung học phổ thông Chuyên Bắc Giang', 'education', 'partly', 96],
      ['Trường', 'Trung học phổ thông Ngô Sĩ Liên', 'education', 'budget', 88],
      ['Trường', 'Trung học phổ thông Thái Thuận', 'education', 'budget', 71],
      ['Trường', 'Trung học phổ thông Hàn Thuyên', 'education', 'budget', 90],
      ['Trường', 'Trung học phổ thông Chuyên Bắc Ninh', 'education', 'partly', 102],
      ['Trường', 'Phổ thông dân tộc nội trú tỉnh', 'education', 'budget', 58],
      ['Trung tâm', 'Giáo dục thường xuyên tỉnh', 'education', 'partly', 34],
    ],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về giáo dục mầm non, phổ thông, thường xuyên, nghề nghiệp, thi và kiểm định chất lượng.',
  },
  'Sở Nông nghiệp và Môi trường': {
    divisions: ['Tổ chức cán bộ', 'Kế hoạch - Tài chính', 'Tài nguyên nước và Khoáng sản', 'Đo đạc và Bản đồ'],
    branches: [
      ['Kiểm lâm', [...OF_BRANCH, 'Quản lý, bảo vệ rừng', 'Phát triển rừng']],
      ['Trồng trọt và Bảo vệ thực vật', OF_BRANCH],
      ['Chăn nuôi và Thú y', OF_BRANCH],
      ['Thủy lợi', OF_BRANCH],
      ['Quản lý đất đai', [...OF_BRANCH, 'Giá đất']],
      ['Bảo vệ môi trường', OF_BRANCH],
      ['Phát triển nông thôn', OF_BRANCH],
    ],
    services: [
      ['Trung tâm', 'Khuyến nông', 'other', 'budget', 32],
      ['Văn phòng', 'Đăng ký đất đai', 'other', 'recurrent', 210],
      ['Trung tâm', 'Quan trắc tài nguyên và môi trường', 'other', 'partly', 41],
    ],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về nông nghiệp, lâm nghiệp, thủy lợi, đất đai, khoáng sản, môi trường, phát triển nông thôn.',
  },
  'Sở Văn hóa, Thể thao và Du lịch': {
    divisions: [...OFFICE, 'Quản lý văn hóa và Gia đình', 'Quản lý thể dục thể thao', 'Quản lý du lịch'],
    services: [
      ['Bảo tàng', 'tỉnh', 'culture', 'budget', 36],
      ['Thư viện', 'tỉnh', 'culture', 'budget', 27],
      ['Nhà hát', 'Dân ca Quan họ', 'culture', 'partly', 64],
      ['Trung tâm', 'Huấn luyện và Thi đấu thể thao', 'culture', 'budget', 52],
    ],
    functions: 'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về văn hóa, gia đình, thể dục thể thao, du lịch.',
  },
  'Sở Xây dựng': {
    divisions: [...OFFICE, 'Quy hoạch - Kiến trúc', 'Quản lý xây dựng', 'Quản lý vận tải', 'Hạ tầng giao thông'],
    services: [['Ban Quản lý', 'dự án đầu tư xây dựng công trình giao thông', 'other', 'full', 58]],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, xây dựng, nhà ở, giao thông vận tải.',
  },
  'Sở Công Thương': {
    divisions: [...OFFICE, 'Quản lý công nghiệp', 'Quản lý thương mại', 'Quản lý năng lượng'],
    branches: [['Quản lý thị trường', [...OF_BRANCH, 'Thanh tra - Pháp chế']]],
    services: [['Trung tâm', 'Khuyến công và Xúc tiến thương mại', 'other', 'partly', 25]],
    functions: 'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về công nghiệp, thương mại, năng lượng.',
  },
  'Sở Khoa học và Công nghệ': {
    divisions: [...OFFICE, 'Quản lý khoa học và Đổi mới sáng tạo', 'Chuyển đổi số', 'Bưu chính, Viễn thông'],
    services: [['Trung tâm', 'Chuyển đổi số', 'other', 'partly', 33]],
    functions:
      'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, bưu chính, viễn thông.',
  },
  'Sở Dân tộc và Tôn giáo': {
    divisions: [...OFFICE, 'Chính sách dân tộc', 'Công tác tôn giáo'],
    functions: 'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về dân tộc, tín ngưỡng, tôn giáo.',
  },
  'Sở Ngoại vụ': {
    divisions: ['Tổ chức - Hành chính', 'Hợp tác quốc tế', 'Lãnh sự và Người Việt Nam ở nước ngoài'],
    functions: 'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về công tác đối ngoại.',
  },
  'Thanh tra tỉnh': {
    divisions: ['Tổng hợp', 'Nghiệp vụ 1', 'Nghiệp vụ 2', 'Nghiệp vụ 3', 'Giám sát, kiểm tra và xử lý sau thanh tra'],
    functions: 'Tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về thanh tra, tiếp công dân, khiếu nại, tố cáo.',
  },
  'Văn phòng Ủy ban nhân dân tỉnh': {
    divisions: ['Tổng hợp', 'Kinh tế', 'Nội chính', 'Văn hóa - Xã hội', 'Hành chính - Quản trị'],
    services: [['Trung tâm', 'Phục vụ hành chính công tỉnh', 'other', 'budget', 28]],
    functions: 'Tham mưu, giúp Ủy ban nhân dân tỉnh, Chủ tịch tỉnh chỉ đạo, điều hành; bảo đảm hoạt động của Ủy ban.',
  },
}

/** Of each commune since 1/7/2025; wards have an economic, infrastructure and urban division. */
export const divisionsOfCommune = (kind: string): readonly (readonly [kind: string, name: string])[] => [
  ['Văn phòng', 'Hội đồng nhân dân và Ủy ban nhân dân'],
  ['Phòng', kind === 'Phường' ? 'Kinh tế, Hạ tầng và Đô thị' : 'Kinh tế'],
  ['Phòng', 'Văn hóa - Xã hội'],
  ['Trung tâm', 'Phục vụ hành chính công'],
]

export const VILLAGE_NAMES = [
  ...['Đông', 'Đoài', 'Thượng', 'Hạ', 'Trung', 'Nội', 'Ngoại', 'Chùa', 'Đình', 'Giữa', 'Mới', 'Núi', 'Cầu', 'Bến'],
]
