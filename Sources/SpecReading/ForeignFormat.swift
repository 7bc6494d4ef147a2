/// Formats of other programs, known by the bytes they begin with.
enum ForeignFormat: String, CaseIterable {
  case pdf = "a PDF"
  case archive = "a ZIP archive, as files of Word and Excel are"
  case office = "a file of an older Office program"
  case image = "an image"
  case compressed = "a compressed file"

  /// Returns the format of a file; none if it may be text.
  init?(of bytes: [UInt8]) {
    guard let format = Self.allCases.first(where: { $0.marks.contains(where: bytes.starts) }) else {
      return nil
    }
    self = format
  }

  /// What its files begin with.
  private var marks: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .archive: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
    case .office: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .image: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)]
    case .compressed: [[0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD]]
    }
  }
}
