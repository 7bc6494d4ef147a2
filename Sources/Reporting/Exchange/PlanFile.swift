/// A plan in the form of another tool's file.
package protocol PlanFile: Sendable {
  /// The whole file as text that ends in a line end.
  var text: String { get }
}
