import PlanTestSupport
import Testing

@testable import SpecReading

struct TaskOrderTests {
  /// Random tasks in stages, half of them parallel; named ones stand above.
  static func steps(seed: UInt64, names: Bool) -> [TaskOrder.Step] {
    var random = SplitMix64(seed: seed)
    var stage = 0
    return (0..<Int.random(in: 1...14, using: &random)).map { position in
      if Int.random(in: 0..<4, using: &random) == 0 { stage += 1 }
      let hasNames = names && position > 0 && Int.random(in: 0..<3, using: &random) == 0
      return TaskOrder.Step(
        stage: stage, isParallel: Bool.random(using: &random),
        named: hasNames ? [Int.random(in: 0..<position, using: &random)] : [])
    }
  }

  /// All pairs that follow from `links`, by repeated joining.
  static func closure(_ links: [TaskOrder.Link]) -> Set<TaskOrder.Link> {
    var closure = Set(links)
    while true {
      var more = closure
      for first in closure {
        for second in closure where first.to == second.from {
          more.insert(TaskOrder.Link(from: first.from, to: second.to))
        }
      }
      if more == closure { return closure }
      closure = more
    }
  }

  /// Without names a task waits for all before it, but for its neighbours in a parallel run; and no
  /// link follows from the others.
  @Test(arguments: (0..<200).map { UInt64($0) })
  func tiesEachTaskToAllBeforeItByTheFewestLinks(seed: UInt64) {
    let steps = Self.steps(seed: seed, names: false)
    let links = TaskOrder.links(of: steps, rule: .always, limit: 10_000)
    var expected: Set<TaskOrder.Link> = []
    for later in steps.indices {
      for earlier in steps.indices.prefix(later) {
        let between = steps[earlier...later]
        let isRun = between.allSatisfy { $0.isParallel && $0.stage == steps[later].stage }
        if !isRun { expected.insert(TaskOrder.Link(from: earlier, to: later)) }
      }
    }
    let whole = Self.closure(links)
    #expect(whole == expected)
    for link in links {
      #expect(Self.closure(links.filter { $0 != link }) != whole)
    }
  }

  /// With names above, each task that does not stand beside its neighbours still waits for all
  /// before it, through names and order together.
  @Test(arguments: (0..<200).map { UInt64($0) })
  func keepsTheOrderWhereTasksNameOthers(seed: UInt64) {
    let steps = Self.steps(seed: seed, names: true)
    let named = steps.enumerated().flatMap { position, step in
      step.named.map { TaskOrder.Link(from: $0, to: position) }
    }
    let always = Self.closure(
      named + TaskOrder.links(of: steps, rule: .always, limit: 10_000))
    let unlessNamed = Self.closure(
      named + TaskOrder.links(of: steps, rule: .unlessNamed, limit: 10_000))
    for (position, step) in steps.enumerated() where !step.isParallel {
      for earlier in 0..<position {
        let link = TaskOrder.Link(from: earlier, to: position)
        #expect(always.contains(link))
        if step.named.isEmpty { #expect(unlessNamed.contains(link)) }
      }
    }
    #expect(always.allSatisfy { $0.from < $0.to })
    #expect(unlessNamed.allSatisfy { $0.from < $0.to })
    for link in TaskOrder.links(of: steps, rule: .unlessNamed, limit: 10_000) {
      #expect(steps[link.to].named.isEmpty)
    }
  }

  /// Names of tasks further down change the order, but never make a ring.
  @Test(arguments: (0..<200).map { UInt64($0) })
  func makesNoRingWithNamesFurtherDown(seed: UInt64) {
    let upwards = Self.steps(seed: seed, names: true)
    let count = upwards.count
    let steps = upwards.reversed().map { step in
      TaskOrder.Step(
        stage: -step.stage, isParallel: step.isParallel, named: step.named.map { count - 1 - $0 })
    }
    let named = steps.enumerated().flatMap { position, step in
      step.named.map { TaskOrder.Link(from: $0, to: position) }
    }
    for rule in [TaskOrder.Rule.always, .unlessNamed] {
      let all = Self.closure(named + TaskOrder.links(of: steps, rule: rule, limit: 10_000))
      #expect(all.allSatisfy { $0.from != $0.to })
    }
  }

  @Test func makesNoMoreLinksThanAllowed() {
    let steps = (0..<1_000).map { position in
      TaskOrder.Step(stage: position / 500, isParallel: true, named: [])
    }
    #expect(TaskOrder.links(of: steps, rule: .always, limit: 700).count == 700)
    #expect(TaskOrder.links(of: steps, rule: .none, limit: 700).isEmpty)
  }
}
