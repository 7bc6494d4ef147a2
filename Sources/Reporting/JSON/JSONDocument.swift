/// A part of a JSON document, or all of it: a shape of its own, apart from the model's types.
///
/// The names in these shapes are promised by the schema in `Scenarios/schema`; renaming a
/// property of the model does not rename a member here.
protocol JSONPart {
  /// The part as JSON.
  var json: JSONValue { get }
}

/// A whole JSON document.
package protocol JSONDocument {
  /// The document as JSON.
  var json: JSONValue { get }
}

extension JSONDocument {
  /// The document as text that ends in a line end.
  package var text: String { JSONWriter.text(of: json) }
}

/// The version of the shapes; it rises when a member is renamed, removed or means another thing.
let documentVersion = 1
