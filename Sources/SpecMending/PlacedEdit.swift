/// An edit that was found among the bytes of its file.
struct PlacedEdit: Hashable, Sendable {
  /// The bytes that are replaced; empty to insert.
  var range: Range<Int>
  /// What stands there instead.
  var replacement: [UInt8]
}
