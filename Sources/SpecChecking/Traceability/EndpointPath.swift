/// The address of an endpoint in a form that can be compared.
///
/// `/api/v1/teams/{teamId}?full=1` has the segments `api`, `v1`, `teams` and a parameter. A task may
/// leave out segments at the beginning, and call parameters what it likes: `/teams/:id`.
struct EndpointPath: Hashable {
  /// In upper case; empty if none is given.
  let method: String
  /// In lower case; `{}` for a parameter.
  let segments: [String]

  /// How many segments are looked at.
  private static let limit = 32

  /// Reads a path as a spec or a task writes it.
  init(method: String, path: some StringProtocol) {
    self.method = method.uppercased()
    var rest = Substring(path)
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...].drop { $0 != "/" }
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    segments = rest.split(separator: "/", maxSplits: Self.limit).prefix(Self.limit).map {
      segment in
      guard let first = segment.first, !"{:<[$".contains(first) else { return "{}" }
      return segment.lowercased()
    }
  }

  /// The segments that are not parameters and tell endpoints apart.
  var fixedParts: [String] { segments.filter { !Self.isPrefix($0) && $0 != "{}" } }

  /// The path from each segment on that is not a parameter, the whole path first.
  var endings: [String] {
    segments.indices.filter { segments[$0] != "{}" }.map {
      segments[$0...].joined(separator: "/")
    }
  }

  /// The whole path as its endings are written.
  var text: String { segments.joined(separator: "/") }

  /// Whether a segment stands at the beginning of all paths: `api`, `rest`, `v2`.
  private static func isPrefix(_ segment: String) -> Bool {
    segment == "api" || segment == "rest"
      || (segment.first == "v" && segment.count > 1 && segment.dropFirst().allSatisfy(\.isNumber))
  }
}
