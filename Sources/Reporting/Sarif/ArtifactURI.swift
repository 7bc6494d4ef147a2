/// The path of a file as a URI reference (RFC 3986).
enum ArtifactURI {
  /// Returns a `file` URI for a path from the root, else a reference relative to where it was named.
  ///
  /// Signs that a URI gives a meaning, and all bytes beyond ASCII, become percent codes. The name
  /// of standard input is written like that of a file.
  static func uri(of path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    let encoded = path.utf8.map { byte -> String in
      isPlain(byte) ? String(Unicode.Scalar(byte)) : "%" + hexadecimal(byte)
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  /// Whether a byte may stand in any segment of a path; a colon may not stand in the first.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~/!$&'()*+,;=@".utf8.contains(byte)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
