/// A request the feature answers: a method on a path.
package struct Endpoint: Hashable, Sendable {
  /// In upper case, such as `GET`; empty if none is given.
  package var method: String
  /// As written, such as `/teams/{id}`.
  package var path: String
  /// What it is called; empty if it has no name beside its path.
  package var name: String
  /// What it does, as plain text.
  package var summary: String
  /// What it takes, as plain text.
  package var request: String
  /// What it answers, as plain text.
  package var response: String
  /// The HTTP status codes it may answer with, in order.
  package var statusCodes: [Int]
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates an endpoint.
  package init(
    method: String, path: String, name: String = "", summary: String = "", request: String = "",
    response: String = "", statusCodes: [Int] = [], span: SourceSpan
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.summary = summary
    self.request = request
    self.response = response
    self.statusCodes = statusCodes
    self.span = span
  }
}
