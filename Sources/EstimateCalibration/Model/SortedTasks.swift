import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finished tasks with a quantity each, sorted into all the classes that may be asked for.
struct SortedTasks {
  /// A finished task.
  struct Place {
    /// The task.
    let task: HistoryTask
    /// The cell of its size.
    let cell: Int32
    /// The logarithm of the quantity.
    var logarithm: Double
    /// How much it counts; 1 unless it is old.
    var weight = 1.0
  }

  /// The name of the class of all tasks.
  static let everything = "all"

  /// The tasks.
  let places: [Place]
  /// All tasks as one class.
  let all: ReferenceClasses
  private let byTrait: [HistoryTrait: ReferenceClasses]

  /// Sorts tasks into the classes of some traits.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks and each trait.
  init(_ places: [Place], traits: [HistoryTrait]) {
    self.places = places
    func classes(_ name: (HistoryTask) -> String) -> ReferenceClasses {
      ReferenceClasses(
        places.map { place in
          ReferenceClasses.Member(
            name: name(place.task), cell: place.cell,
            step: Int32(FactorDistribution.step(of: place.logarithm)), weight: place.weight)
        })
    }
    all = classes { _ in Self.everything }
    byTrait = Dictionary(
      uniqueKeysWithValues: traits.map { trait in
        (trait, classes { $0.name(of: trait) })
      })
  }

  /// Sorts finished tasks by actual ÷ estimate; those without an actual effort teach nothing.
  ///
  /// With a half-life *h* a task counts 2^(−age ⁄ *h*), where age is the share of the tasks that
  /// are later: exponential discounting (R. G. Brown, "Statistical Forecasting for Inventory
  /// Control", 1959).
  init(_ tasks: [HistoryTask], halfLife: Double?, traits: [HistoryTrait]) {
    let ages = halfLife == nil ? [] : HistoryOrder.ages(of: tasks)
    var places: [Place] = []
    for (number, task) in tasks.enumerated() {
      guard let actual = task.actual else { continue }
      places.append(
        Place(
          task: task, cell: SizeCell.cell(of: task.estimate),
          logarithm: log(actual / task.estimate),
          weight: halfLife.map { exp2(-ages[number] / $0) } ?? 1))
    }
    self.init(places, traits: traits)
  }

  /// Returns the classes of a trait; no task is in any if they were not sorted by it.
  func classes(of trait: HistoryTrait) -> ReferenceClasses {
    byTrait[trait] ?? ReferenceClasses([])
  }
}
