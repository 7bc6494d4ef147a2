import PlanModel

/// Some kinds of items.
struct ItemKinds: OptionSet {
  /// One bit for each kind.
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Takes one kind.
  init(_ kind: TraceItem.Kind) { rawValue = 1 << UInt8(kind.position) }

  /// Whether `kind` is one of them.
  func contains(_ kind: TraceItem.Kind) -> Bool { contains(ItemKinds(kind)) }
}

/// A value for each kind of items.
///
/// It is looked up for every task, and a kind takes long to hash: its raw value is a string.
struct ByItemKind<Value> {
  /// By the positions of the kinds.
  private var values: [Value]

  /// Makes the value of each kind.
  init(_ value: (TraceItem.Kind) -> Value) { values = TraceItem.Kind.allCases.map(value) }

  /// The value of a kind.
  subscript(kind: TraceItem.Kind) -> Value {
    get { values[kind.position] }
    set { values[kind.position] = newValue }
  }
}

extension TraceItem.Kind {
  /// Its position among all kinds.
  fileprivate var position: Int {
    switch self {
    case .story: 0
    case .component: 1
    case .endpoint: 2
    case .entity: 3
    case .event: 4
    case .metric: 5
    }
  }
}
