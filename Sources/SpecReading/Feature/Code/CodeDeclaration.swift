/// A table or type that code declares: what a feature stores, said in code.
struct CodeDeclaration: Equatable {
  /// What it is called.
  var name: String
  /// Its fields in order, each as `name: type`, or as a name where no type is given.
  var attributes: [String] = []
  /// What it refers to, as written.
  var relationships: [String] = []
  /// The line of its name, from 0.
  var line: Int
  /// How many bytes that line has up to the end of the name.
  var length: Int
}
