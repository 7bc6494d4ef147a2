package import PlanModel

/// The answer of `specplan trend` as JSON: `Scenarios/schema/trend.schema.json`.
package struct TrendDocument: JSONDocument {
  private let words: TrendWords

  /// Creates the document of the history of a path.
  package init(_ trend: PlanTrend, of path: String) { words = TrendWords(trend: trend, path: path) }

  package var json: JSONValue {
    let trend = words.trend
    let last = words.planned.last?.figures
    return [
      "schema": "trend.schema.json",
      "version": .integer(documentVersion),
      "kind": "trend",
      "path": .string(words.path),
      "title": .text(last?.title),
      "seed": last.map { .unsigned($0.seed) } ?? .null,
      "trials": last.map { .integer($0.trials) } ?? .null,
      "totalCommits": .integer(trend.total),
      "olderCommits": .integer(trend.olderCount),
      "isCutOff": .boolean(trend.isCutOff),
      "isInterrupted": .boolean(trend.isInterrupted),
      "commits": .array(trend.points, json),
      "movedMost": trend.largestShift.map { point in
        [
          "commit": .string(point.version.name),
          "workdays": point.shift.map { .integer($0) } ?? .null,
        ]
      } ?? .null,
    ]
  }

  private func json(of point: PlanTrend.Point) -> JSONValue {
    [
      "commit": .string(point.version.name),
      "date": .string("\(point.version.date)"),
      "author": .string(point.version.author),
      "subject": .string(point.version.subject),
      "isSide": .boolean(point.isSide),
      "state": .string(point.state.name),
      "plan": point.state.figures.map(json) ?? .null,
      "movedWorkdays": point.shift.map { .integer($0) } ?? .null,
      "finding": finding(of: point.state),
    ]
  }

  private func json(of figures: PlanTrend.Figures) -> JSONValue {
    [
      "tasks": .integer(figures.tasks),
      "effortHours": .number(figures.effortHours),
      "plannedRelease": .string("\(figures.release)"),
      "p50": .string("\(figures.p50)"),
      "p80": .string("\(figures.p80)"),
      "p50ErrorMinutes": figures.p50Error.map { .integer($0.minutes) } ?? .null,
      "p80ErrorMinutes": figures.p80Error.map { .integer($0.minutes) } ?? .null,
      "promise": figures.promise.map { promise in
        [
          "date": .string("\(promise.date)"),
          "hits": .integer(promise.hits),
          "trials": .integer(promise.trials),
          "share": .number(promise.share),
          "error": .number(promise.error),
        ]
      } ?? .null,
      "errors": .integer(figures.errors),
    ]
  }

  private func finding(of state: PlanTrend.State) -> JSONValue {
    guard case .unplannable(let finding?) = state else { return .null }
    return [
      "code": .string(finding.code.rawValue), "message": .string(finding.message.text),
      "source": SourcePart(span: finding.span).json,
    ]
  }
}
