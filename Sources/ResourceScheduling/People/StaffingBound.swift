/// A minute before which no schedule ends, with the argument for it.
struct StaffingBound: Sendable {
  /// Why no schedule ends before.
  enum Argument: Hashable, Sendable {
    /// A chain of relations lasts so long.
    case criticalPath
    /// These people alone can do work that takes all of them so long.
    case load(people: [Int])
    /// They can do it only between some minute and some minutes before the end.
    case window(people: [Int], head: Int, tail: Int)
    /// The units of a pool are held so long.
    case pool(Int)
  }

  var argument: Argument
  var end: Int

  init(argument: Argument, end: Int) {
    self.argument = argument
    self.end = end
  }

  /// The argument in a word.
  var name: String {
    switch argument {
    case .criticalPath: "critical path"
    case .load(let people): "load of \(people.count)"
    case .window(let people, let head, let tail): "window of \(people.count) \(head)+\(tail)"
    case .pool(let pool): "pool \(pool)"
    }
  }
}
