import PlanModel

/// Reads `estimates`: what a point is worth, and how far actual effort strays from estimates.
struct EstimatesSection {
  private enum Key: String, CaseIterable {
    case hoursPerPoint = "hours-per-point"
    case median, spread, quantiles, sizes, disciplines
    case threePoint = "three-point"
    case common
  }
  private enum PointKey: String, CaseIterable { case median, spread }
  private enum GroupKey: String, CaseIterable { case median, spread, quantiles, sizes }
  private enum SizeKey: String, CaseIterable {
    case upTo = "up-to"
    case median, spread, quantiles
  }
  private enum CommonKey: String, CaseIterable { case project, discipline, person }

  /// The spread of the worth of a point where a team gives its own.
  static let knownPointSpread = 0.2

  /// The length of a day.
  let calendar: WorkCalendar

  /// Changes `model` to what is given.
  func read(
    _ value: YAMLValue, to model: inout EstimateModel, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "'estimates'", into: &diagnostics) else { return }
    if let value = keys[.hoursPerPoint] {
      Self.readPoint(value, to: &model, into: &diagnostics)
    }
    let setting = EstimateFactorValue.read(
      keys, median: .median, spread: .spread, quantiles: .quantiles, into: &diagnostics)
    model.medianFactor = setting.median ?? model.medianFactor
    model.spreadBelow = setting.below ?? model.spreadBelow
    model.spreadAbove = setting.above ?? model.spreadAbove
    model.quantiles = setting.quantiles
    if let sizes = keys[.sizes] { model.sizes = readSizes(sizes, into: &diagnostics) }
    if let disciplines = keys[.disciplines] {
      model.disciplines = readDisciplines(disciplines, into: &diagnostics)
    }
    keys.change(.threePoint, of: &model.threePoint, as: .threePoint, into: &diagnostics)
    if let common = keys[.common] {
      Self.readCorrelations(common, to: &model, into: &diagnostics)
    }
  }

  /// Reads `6`, or `{ median: 6, spread: 0.3 }`.
  private static func readPoint(
    _ value: YAMLValue, to model: inout EstimateModel, into diagnostics: inout Diagnostics
  ) {
    let hours = ScalarGrammar<Double>.number("hours per point", in: 0.01...1_000)
    if case .scalar = value.content {
      guard let number = value.read(as: hours, into: &diagnostics) else { return }
      (model.hoursPerPoint, model.hoursPerPointSpread) = (number, knownPointSpread)
      return
    }
    guard let keys = KeyedMapping<PointKey>(value, of: "'hours-per-point'", into: &diagnostics)
    else { return }
    if let number = keys.read(.median, as: hours, into: &diagnostics) {
      (model.hoursPerPoint, model.hoursPerPointSpread) = (number, knownPointSpread)
    }
    keys.change(
      .spread, of: &model.hoursPerPointSpread,
      as: .number("a standard deviation of ln(hours per point)", in: 0...2), into: &diagnostics)
  }

  /// Returns the sizes in the order in which they are tried.
  private func readSizes(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [EstimateSizeSetting] {
    value.items("sizes", limit: 100, into: &diagnostics).compactMap { item in
      guard let keys = KeyedMapping<SizeKey>(item, of: "a size", into: &diagnostics) else {
        return nil
      }
      let limit = keys.read(.upTo, as: .workAmount, into: &diagnostics)
      let setting = EstimateFactorValue.read(
        keys, median: .median, spread: .spread, quantiles: .quantiles, into: &diagnostics)
      // A limit that is none would make the size fit all.
      guard limit != nil || keys[.upTo] == nil else { return nil }
      return EstimateSizeSetting(upTo: limit?.effort(in: calendar), setting: setting)
    }
  }

  private func readDisciplines(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [Skill: EstimateGroupSetting] {
    let advice = "write disciplines with what is set for them, such as { BE: { median: 1.1 } }"
    var groups: [Skill: EstimateGroupSetting] = [:]
    for entry in value.entries("disciplines", advice: advice, into: &diagnostics) {
      let key = YAMLValue(content: .scalar(entry.key), span: entry.keySpan)
      guard let skill = key.read(as: .skill, into: &diagnostics),
        let keys = KeyedMapping<GroupKey>(entry.value, of: "a discipline", into: &diagnostics)
      else { continue }
      groups[skill] = EstimateGroupSetting(
        setting: EstimateFactorValue.read(
          keys, median: .median, spread: .spread, quantiles: .quantiles, into: &diagnostics),
        sizes: keys[.sizes].map { readSizes($0, into: &diagnostics) } ?? [])
    }
    return groups
  }

  /// Changes the correlations, unless they would leave nothing to the single activity.
  private static func readCorrelations(
    _ value: YAMLValue, to model: inout EstimateModel, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<CommonKey>(value, of: "'common'", into: &diagnostics) else {
      return
    }
    var changed = model
    let share = ScalarGrammar<Double>.share("a share of the variance", in: 0...1)
    keys.change(.project, of: &changed.projectCorrelation, as: share, into: &diagnostics)
    keys.change(.discipline, of: &changed.disciplineCorrelation, as: share, into: &diagnostics)
    keys.change(.person, of: &changed.personCorrelation, as: share, into: &diagnostics)
    let sum =
      changed.projectCorrelation + changed.disciplineCorrelation + changed.personCorrelation
    guard sum < 1 else {
      diagnostics.emit(.correlationsTooLarge(sum: sum), at: value.span)
      return
    }
    model = changed
  }
}

extension KeyedMapping {
  /// Changes `target` to the value of a key, if one is given and well formed.
  func change<Value>(
    _ key: Key, of target: inout Value, as grammar: ScalarGrammar<Value>,
    into diagnostics: inout Diagnostics
  ) {
    if let value = read(key, as: grammar, into: &diagnostics) { target = value }
  }
}

extension Diagnostic.Message {
  fileprivate static func correlationsTooLarge(sum: Double) -> Self {
    let percent = Int((sum * 100).rounded())
    return malformedValue(
      "the shares in 'common' sum to \(percent)%",
      help: "keep project + discipline + person below 100%; those not given keep their defaults")
  }
}
