import PlanModel

/// Paths of specs as texts: nothing is looked up on a disk.
enum SpecPath {
  /// The longest path that a link may have, in bytes.
  private static let longest = 1_024

  /// Returns `path` without `.` and without a folder that `..` leaves again.
  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a path is that of a Markdown file.
  static func isMarkdown(_ path: some StringProtocol) -> Bool {
    let lower = path.lowercased()
    return [".md", ".markdown"].contains { lower.hasSuffix($0) && lower.utf8.count > $0.utf8.count }
  }

  /// Returns the last part of a path without its extension.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? Substring(path)
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
    return String(name[..<point])
  }

  /// Returns the Markdown file that a link in `file` leads to, and the place in it.
  ///
  /// - Parameters:
  ///   - link: Where the link leads, as the author wrote it.
  ///   - file: The path of the file it stands in.
  /// - Returns: Nothing for the web, for a place in the same file and for other kinds of files.
  static func target(of link: String, from file: String) -> (path: String, fragment: String)? {
    guard link.utf8.count <= longest, !link.hasPrefix("//"), !hasScheme(link) else { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = percentDecoded(parts[0].prefix { $0 != "?" })
    guard isMarkdown(path) else { return nil }
    let fragment = parts.count > 1 ? percentDecoded(parts[1]) : ""
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else {
      return (normalised(path), fragment)
    }
    return (normalised(file[...slash] + path), fragment)
  }

  /// Whether a link begins with a scheme such as `https:`.
  private static func hasScheme(_ link: String) -> Bool {
    let scheme = link.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    return scheme.first?.isLetter == true && link[scheme.endIndex...].first == ":"
  }

  /// A text in which `%20` and the like stand for the bytes they mean.
  private static func percentDecoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), value > 0
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
