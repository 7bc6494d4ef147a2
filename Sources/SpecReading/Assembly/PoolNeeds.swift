import PlanModel

/// Finds the pools whose units a task holds.
struct PoolNeeds {
  private let pools: [Pool]
  private let byName: [Pool.ID: Pool]

  /// Prepares to find `pools`.
  init(pools: [Pool]) {
    self.pools = pools
    byName = Dictionary(pools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns what a task holds; what the team does not have is recorded and left out.
  func needs(
    _ entries: [UnitsValue.Entry], of task: Activity.ID, into diagnostics: inout Diagnostics
  ) -> [PoolNeed] {
    entries.compactMap { entry in
      guard let pool = byName[entry.name] else {
        let near = pools.lazy.map(\.id.name).nearest(to: entry.name.name)
        diagnostics.emit(
          .unknownPool(entry.name, of: task, near: near, pools: pools), at: entry.span)
        return nil
      }
      guard entry.units <= pool.units else {
        diagnostics.emit(.poolTooSmall(pool, needed: entry.units, task: task), at: entry.span)
        return nil
      }
      return PoolNeed(pool: pool.id, units: entry.units)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownPool(
    _ name: Pool.ID, of task: Activity.ID, near: String?, pools: [Pool]
  ) -> Self {
    let names = pools.prefix(8).map(\.id.name.excerpt).joined(separator: ", ")
    let known = names.isEmpty ? "add 'pools: { … }' with its units" : "the pools are \(names)"
    return Self(
      .unknownPool,
      "\(task.text.excerpt) needs the pool '\(name.name.excerpt)', which the team file does not have",
      help: near.map { "did you mean '\($0)'?" } ?? known)
  }

  fileprivate static func poolTooSmall(_ pool: Pool, needed: Int, task: Activity.ID) -> Self {
    let name = pool.id.name.excerpt
    let units = pool.units == 1 ? "1 unit" : "\(pool.units) units"
    return Self(
      .poolTooSmall,
      "\(task.text.excerpt) needs \(needed) units of the pool '\(name)', which has \(units)",
      help: "lower the need, or raise the units of '\(name)'",
      notes: pool.span.map { [Diagnostic.Note(span: $0, text: "the pool is here")] } ?? [])
  }
}
