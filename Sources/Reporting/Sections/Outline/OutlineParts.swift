import PlanModel

extension OutlinePart {
  /// Returns all parts of an outline, in the order of the template, also those that are empty.
  static func all(of project: Project) -> [OutlinePart] {
    requirements(of: project) + design(of: project.feature) + work(of: project)
      + tests(of: project.feature) + operation(of: project.feature) + appendix(of: project.feature)
  }

  /// What is wanted, and by whom.
  private static func requirements(of project: Project) -> [OutlinePart] {
    let feature = project.feature
    return [
      OutlinePart(
        "Scope", "scope item", columns: [.text("Kind"), .text("Item")], of: feature.scope,
        span: \.span
      ) { [.init($0.kind.inWords), .init($0.text)] },
      OutlinePart(
        "Personas", "persona",
        columns: [.text("Persona"), .text("Description"), .text("Goals"), .text("Pain points")],
        of: feature.personas, span: \.span
      ) { [.init($0.name, .strong), .init($0.summary), .init($0.goals), .init($0.painPoints)] },
      OutlinePart(
        "User stories", "user story", plural: "user stories",
        columns: [.name("ID"), .text("Priority"), .text("Story and acceptance criteria")],
        of: project.stories
      ) { story in
        let head = Row(
          span: story.span,
          cells: [
            .init(story.id, .strong), .init(story.priority?.inWords ?? ""), .init(story.title),
          ])
        let text = story.text.isEmpty ? [] : [Row(cells: ["", "", .init(story.text)])]
        return [head] + text
          + story.acceptanceCriteria.map { Row(cells: ["", "", .init("· " + $0)]) }
      },
      OutlinePart(
        "Non-functional requirements", "non-functional requirement",
        columns: [.name("ID"), .text("Quality"), .text("Requirement"), .text("Acceptance")],
        of: feature.qualityRequirements, span: \.span
      ) { [.init($0.id), .init($0.kind, .strong), .init($0.summary), .init($0.acceptance)] },
    ]
  }

  /// How it is built.
  private static func design(of feature: FeatureDescription) -> [OutlinePart] {
    [
      OutlinePart(
        "UI components", "UI component",
        columns: [.text("Component"), .text("Description"), .text("Status")],
        of: feature.components, span: \.span
      ) { [.init($0.name, .strong), .init($0.summary), .init($0.status)] },
      OutlinePart(
        "Entities", "entity", plural: "entities",
        columns: [
          .text("Entity"), .text("Description"), .text("Attributes"), .text("Relationships"),
          .text("Changes"),
        ], of: feature.entities, span: \.span
      ) {
        [
          .init($0.name, .strong), .init($0.summary),
          .init($0.attributes.joined(separator: ", ")),
          .init($0.relationships.joined(separator: ", ")), .init($0.changes),
        ]
      },
      OutlinePart(
        "Endpoints", "endpoint",
        columns: [.entry("Method"), .text("Path"), .text("Description"), .text("Status codes")],
        of: feature.endpoints, span: \.span
      ) {
        [
          .init($0.method, .strong), .init($0.path), .init($0.heading),
          .init($0.statusCodes.map(String.init).joined(separator: ", ")),
        ]
      },
      OutlinePart(
        "WebSocket events", "WebSocket event",
        columns: [.text("Event"), .text("Direction"), .text("Description"), .text("Payload")],
        of: feature.events, span: \.span
      ) {
        [
          .init($0.name, .strong), .init($0.direction?.inWords ?? ""), .init($0.summary),
          .init($0.payload),
        ]
      },
      OutlinePart(
        "Security and performance", "design note",
        columns: [.text("About"), .text("Title"), .text("Note")], of: feature.designNotes,
        span: \.span
      ) { [.init($0.kind.rawValue), .init($0.title, .strong), .init($0.text)] },
    ]
  }

  /// What is to be done until when, and what may come in between.
  private static func work(of project: Project) -> [OutlinePart] {
    [
      OutlinePart(
        "External dependencies", "external dependency", plural: "external dependencies",
        columns: [.text("Dependency"), .text("Description"), .text("Status")],
        of: project.externals, span: \.span
      ) { [.init($0.id.name, .strong), .init($0.summary), .init($0.status)] },
      OutlinePart(
        "Tasks", "task",
        columns: [.name("ID"), .text("Discipline"), .text("Task"), .text("Effort")],
        of: project.activities, span: \.span
      ) {
        [
          .init($0.id.text, .strong), .init($0.discipline.code), .init($0.title),
          .init($0.estimate.text),
        ]
      },
      OutlinePart(
        "Timeline", "phase",
        columns: [.text("Phase"), .entry("Start"), .entry("End"), .text("Deliverables")],
        of: project.phases, span: \.span
      ) {
        [
          .init($0.name, .strong), .init($0.start?.description ?? ""),
          .init($0.end?.description ?? ""), .init($0.deliverables),
        ]
      },
      OutlinePart(
        "Risks", "risk",
        columns: [.text("Risk"), .text("Impact"), .text("Likelihood"), .text("Mitigation")],
        of: project.risks, span: \.span
      ) {
        [
          .init($0.title, .strong), .init($0.impactText), .init($0.likelihoodText),
          .init($0.mitigation),
        ]
      },
    ]
  }

  /// How it is tested.
  private static func tests(of feature: FeatureDescription) -> [OutlinePart] {
    [
      OutlinePart(
        "Test scenarios", "test scenario",
        columns: [
          .name("ID"), .text("Scenario"), .text("Steps"), .text("Expected"), .text("Kind"),
          .text("Priority"),
        ],
        of: feature.testScenarios, span: \.span
      ) {
        [
          .init($0.id, .strong), .init($0.summary), .init($0.steps), .init($0.expected),
          .init($0.kind), .init($0.priority),
        ]
      }
    ]
      + TestMeasure.Kind.allCases.map { kind in
        OutlinePart(
          kind.title, kind.noun, plural: kind.plural,
          columns: [
            .text("Name"), .text("Description"), .text(kind == .data ? "Source" : "Passes"),
          ],
          of: feature.testMeasures.filter { $0.kind == kind }, span: \.span
        ) { [.init($0.name, .strong), .init($0.summary), .init($0.criterion)] }
      }
  }

  /// How it is brought to its users, and by what its success is judged.
  private static func operation(of feature: FeatureDescription) -> [OutlinePart] {
    [
      OutlinePart(
        "Rollout", "rollout step", columns: [.text("Title"), .text("Step")], of: feature.rollout,
        span: \.span
      ) { [.init($0.title, .strong), .init($0.text)] },
      OutlinePart(
        "Metrics", "metric",
        columns: [.text("Metric"), .text("Description"), .text("Threshold"), .text("Alert")],
        of: feature.metrics, span: \.span
      ) { [.init($0.name, .strong), .init($0.summary), .init($0.threshold), .init($0.alert)] },
      OutlinePart(
        "Documentation", "documentation item",
        columns: [
          .text("Item"), .text("Audience"), .text("Description"), .text("Owner"), .text("Status"),
        ],
        of: feature.documentation, span: \.span
      ) {
        [
          .init($0.name, .strong), .init($0.audience), .init($0.summary), .init($0.owner),
          .init($0.status),
        ]
      },
      OutlinePart(
        "Key performance indicators", "indicator",
        columns: [.text("KPI"), .text("Description"), .text("Target"), .text("Measurement")],
        of: feature.indicators, span: \.span
      ) { [.init($0.name, .strong), .init($0.summary), .init($0.target), .init($0.measurement)] },
      OutlinePart(
        "User feedback", "feedback channel",
        columns: [.text("Feedback"), .text("Collected by"), .text("Success")],
        of: feature.feedback, span: \.span
      ) { [.init($0.name, .strong), .init($0.method), .init($0.criterion)] },
    ]
  }

  /// What stands at the end.
  private static func appendix(of feature: FeatureDescription) -> [OutlinePart] {
    [
      OutlinePart(
        "References", "reference", columns: [.text("Title"), .text("Target")],
        of: feature.references, span: \.span
      ) { [.init($0.title), .init($0.target)] },
      OutlinePart(
        "Glossary", "term", columns: [.text("Term"), .text("Definition")], of: feature.glossary,
        span: \.span
      ) { [.init($0.term, .strong), .init($0.definition)] },
      OutlinePart(
        "Change log", "change",
        columns: [.entry("Date"), .text("Version"), .text("Author"), .text("Change")],
        of: feature.changeLog, span: \.span
      ) {
        [
          .init($0.date?.description ?? ""), .init($0.version), .init($0.author),
          .init($0.summary),
        ]
      },
    ]
  }
}
