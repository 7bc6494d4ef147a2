import PlanModel

/// Decides which phase each task belongs to.
///
/// A task belongs to the phase that names its id, else its section, else its discipline
/// ("Backend Development" names `BE`); otherwise to the first phase that means development.
/// Where several phases name it, the one that shares the most words with it wins, then the first.
struct PhaseOwnership {
  /// The position of the phase of each task, in the order of the tasks.
  let owners: [Int?]

  /// Decides for all tasks.
  ///
  /// - Complexity: O(*n* + *p* · *s*) for *n* tasks and words, *p* phases and *s* kinds of tasks,
  ///   told apart by section and discipline.
  init(phases: [PhaseEntry], tasks: [TaskEntry]) {
    let names = phases.map { PhaseName($0.name) }
    let development = names.firstIndex(where: \.meansDevelopment)
    var ownerByID: [Activity.ID: Int] = [:]
    var isOwned = Array(repeating: false, count: tasks.count)
    let mentions = TaskMentions(index: TaskIndex(phases.isEmpty ? [] : tasks))
    for (position, phase) in phases.enumerated() {
      // What is tested or deployed is named there, but belongs where it is built.
      let text = names[position].meansOtherWork ? "" : phase.deliverables
      for task in mentions.positions(in: phase.name + " ; " + text) where !isOwned[task] {
        isOwned[task] = true
        ownerByID[tasks[task].id] = ownerByID[tasks[task].id] ?? position
      }
    }
    struct Kind: Hashable {
      let section: String
      let discipline: Skill
    }
    var ownerByKind: [Kind: Int?] = [:]
    let owners = tasks.map { task -> Int? in
      if let owner = ownerByID[task.id] { return owner }
      let kind = Kind(section: task.section, discipline: task.discipline)
      if let owner = ownerByKind[kind] { return owner }
      let owner =
        Self.best(names.map { $0.wordsShared(withSection: task.section) })
        ?? names.firstIndex { $0.names(task.discipline) } ?? development
      ownerByKind[kind] = .some(owner)
      return owner
    }
    self.owners = owners
  }

  /// The position of the first of the largest numbers above zero.
  private static func best(_ numbers: [Int]) -> Int? {
    guard let most = numbers.max(), most > 0 else { return nil }
    return numbers.firstIndex(of: most)
  }
}
