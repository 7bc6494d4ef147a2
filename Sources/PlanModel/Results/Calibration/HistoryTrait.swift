/// Something that a task shares with others and that may tell how far its estimate strays.
package enum HistoryTrait: String, CaseIterable, Sendable {
  /// What it belongs to.
  case project
  /// Which kind of work it is.
  case category
  /// Who did it.
  case person
}
