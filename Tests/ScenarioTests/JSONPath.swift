import Foundation
import Testing

/// A place in a JSON document, which may hold nothing.
struct JSONPath {
  private let value: Any?

  /// Reads a document.
  init(text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private init(_ value: Any?) { self.value = value }

  /// The place that the names lead to, one after the other.
  subscript(names: String...) -> JSONPath {
    JSONPath(names.reduce(value) { ($0 as? [String: Any])?[$1] })
  }

  /// The elements of an array; none if it is no array.
  var elements: [JSONPath] { (value as? [Any] ?? []).map { JSONPath($0) } }
  /// The text, if it is one.
  var text: String? { value as? String }
  /// The number, if it is one.
  var number: Double? { (value as? NSNumber)?.doubleValue }
}
