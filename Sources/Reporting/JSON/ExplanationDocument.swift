package import PlanModel

/// The answer of `specplan explain` as JSON: `Scenarios/schema/explain.schema.json`.
package struct ExplanationDocument: JSONDocument {
  private let figures: ExplanationFigures

  /// Creates the document of the explained tasks.
  package init(_ explanation: PlanExplanation) { figures = ExplanationFigures(explanation) }

  package var json: JSONValue {
    let explanation = figures.explanation
    return [
      "schema": "explain.schema.json",
      "version": .integer(documentVersion),
      "kind": "explain",
      "title": .string(explanation.project.header.title),
      "finish": .string(figures.finishDay(figures.end).description),
      "finishMinutes": .integer(figures.end.minutes),
      "tasks": .array(explanation.tasks) { TaskExplanationPart(task: $0, figures: figures).json },
      "diagnostics": DiagnosticsPart(diagnostics: explanation.diagnostics).json,
    ]
  }
}

/// Why one task is where it is, and what would move it.
struct TaskExplanationPart: JSONPart {
  /// The explanation.
  let task: TaskExplanation
  /// The figures of the plan.
  let figures: ExplanationFigures

  var json: JSONValue {
    .object(
      runMembers(of: task.activity) + [
        .init("settled", .boolean(figures.task(task.activity).activity.isSettled)),
        .init("totalFloatMinutes", .integer(task.totalFloat.minutes)),
        .init("critical", .boolean(task.isCritical)),
        .init("chain", .array(task.chain, step)),
        .init("moves", .array(task.moves, move)),
        .init("together", task.together.map(move) ?? .null),
        .init("strongest", task.strongest.map(move) ?? .null),
        .init("candidates", .array(task.candidates, candidate)),
      ])
  }

  /// Who does a task and when.
  private func runMembers(of id: Activity.ID) -> [JSONValue.Member] {
    let (activity, entry) = figures.task(id)
    return [
      .init("id", .string(id.text)), .init("title", .string(activity.title)),
      .init("people", .array(entry.people) { .string($0.name) }),
      .init(
        "pools",
        .array(entry.units) { held in
          ["name": .string(held.pool.name), "units": .array(held.numbers) { .integer($0) }]
        }),
      .init("start", day(startOf: entry.start, entry.finish)),
      .init("finish", day(entry.finish)),
      .init("startMinutes", .integer(entry.start.minutes)),
      .init("finishMinutes", .integer(entry.finish.minutes)),
    ]
  }

  private func step(_ step: TaskExplanation.Step) -> JSONValue {
    .object(
      runMembers(of: step.activity) + [
        .init("heldBy", holds(step.holds)), .init("follows", HoldPart(hold: step.followed).json),
        .init("interruptedBy", holds(step.interruptions.map(Hold.absence))),
      ])
  }

  private func move(_ move: TaskExplanation.Move) -> JSONValue {
    let entry = figures.task(task.activity).entry
    return [
      "task": .string(move.activity.text),
      "without": holds(move.without),
      "start": day(startOf: move.start, move.finish),
      "finish": day(move.finish),
      "startMinutes": .integer(move.start.minutes),
      "finishMinutes": .integer(move.finish.minutes),
      "startGainMinutes": .integer((entry.start - move.start).minutes),
      "finishGainMinutes": .integer((entry.finish - move.finish).minutes),
      "planFinish": day(move.end),
      "planFinishMinutes": .integer(move.end.minutes),
      "planGainMinutes": .integer((figures.end - move.end).minutes),
      "heldBy": holds(move.holds),
    ]
  }

  private func candidate(_ candidate: TaskExplanation.Candidate) -> JSONValue {
    [
      "person": .string(candidate.person.name),
      "chosen": .boolean(candidate.isChosen),
      "finish": candidate.finish.map(day) ?? .null,
      "finishMinutes": candidate.finish.map { .integer($0.minutes) } ?? .null,
      "planFinish": candidate.end.map(day) ?? .null,
      "planFinishMinutes": candidate.end.map { .integer($0.minutes) } ?? .null,
    ]
  }

  private func holds(_ holds: [Hold]) -> JSONValue { .array(holds) { HoldPart(hold: $0).json } }

  private func day(_ finish: WorkMoment) -> JSONValue {
    .string(figures.finishDay(finish).description)
  }

  private func day(startOf start: WorkMoment, _ finish: WorkMoment) -> JSONValue {
    .string(figures.startDay(from: start, to: finish).description)
  }
}
