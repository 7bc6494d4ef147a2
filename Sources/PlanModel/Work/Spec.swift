/// One spec that was read: a file of tasks and the name that tells its ids from others.
package struct Spec: Hashable, Sendable {
  /// The name that qualifies the ids of its tasks when several specs are read: `payments` in
  /// `payments#BE-3`.
  package var name: String
  /// The file, as it was named on the command line or found in a folder.
  package var file: String
  /// What it calls itself.
  package var title: String

  /// Creates a spec.
  package init(name: String, file: String, title: String) {
    self.name = name
    self.file = file
    self.title = title
  }
}
