/// Finds the paths of endpoints in a title, also without their beginning.
///
/// `POST /rooms` and `POST rooms` mean the endpoint `POST /api/v1/rooms`; without a slash only a
/// word behind its method does.
struct PathIndex {
  /// An endpoint that stands in a title.
  struct Mention {
    /// The position of the endpoint among the items.
    let item: Int
    /// The path as the title writes it.
    let text: String
  }

  private static let methods: Set<String> = [
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS",
  ]
  /// How many endpoints of one ending are found.
  private static let namesakes = 64

  private var itemsByEnding: [String: [(item: Int, method: String)]] = [:]

  /// Adds an endpoint.
  mutating func add(_ path: EndpointPath, item: Int) {
    for ending in path.endings where itemsByEnding[ending, default: []].count < Self.namesakes {
      itemsByEnding[ending, default: []].append((item, path.method))
    }
  }

  /// Returns the endpoints whose paths stand in a title, and the runs that are a path of any sort.
  ///
  /// Where methods stand before a path, only endpoints of these are meant.
  func paths(in title: TraceText) -> (mentions: [Mention], runs: Set<Int>) {
    guard !itemsByEnding.isEmpty, Self.mayHoldPath(title), let lastRun = title.pieces.last?.run
    else { return ([], []) }
    let runs = title.text.unicodeScalars.split(
      maxSplits: lastRun + 1, omittingEmptySubsequences: false,
      whereSeparator: \.isBlank)
    var found: [Mention] = []
    var pathRuns: Set<Int> = []
    var methods: Set<String> = []
    for (number, run) in runs.enumerated().prefix(lastRun + 1) {
      let text = Self.trimmed(run)
      if let named = Self.methods(in: text) {
        methods.formUnion(named)
        continue
      }
      let hasSlash = text.contains("/")
      if hasSlash || !methods.isEmpty {
        let path = EndpointPath(method: "", path: text)
        if text.first == "/" { pathRuns.insert(number) }
        for (item, method) in itemsByEnding[path.text] ?? []
        where methods.contains(method) || (hasSlash && (methods.isEmpty || method.isEmpty)) {
          found.append(Mention(item: item, text: String(text)))
          pathRuns.insert(number)
        }
      }
      if !text.isEmpty { methods = [] }
    }
    return (found, pathRuns)
  }

  /// Whether there is a slash or a method in a title.
  private static func mayHoldPath(_ title: TraceText) -> Bool {
    title.text.utf8.contains(UInt8(ascii: "/"))
      || title.pieces.contains { methods.contains($0.word.uppercased()) }
  }

  /// The methods that a run names and nothing else, such as `GET/POST` or `and`; `nil` if others.
  private static func methods(in run: Substring) -> [String]? {
    let words = run.split { !$0.isLetter }.map(String.init)
    guard !words.isEmpty,
      words.allSatisfy({ methods.contains($0) || $0 == "and" || $0 == "or" })
    else { return nil }
    return words.filter(methods.contains)
  }

  /// A run without the punctuation around it.
  private static func trimmed(_ run: Substring.UnicodeScalarView) -> Substring {
    let signs: Set<Unicode.Scalar> = [
      "`", "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "(", ")", ",", ".", ";", "!",
      "|", "*",
    ]
    let start = run.drop { signs.contains($0) || $0 == "[" }
    let end = start.lastIndex { !signs.contains($0) && $0 != ":" }
    return Substring(start[..<(end.map { start.index(after: $0) } ?? start.startIndex)])
  }
}
