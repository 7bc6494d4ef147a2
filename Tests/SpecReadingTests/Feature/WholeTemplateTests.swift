import Foundation
import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// A spec that has every section of the template, each counted in its text by simpler means.
struct WholeTemplateTests {
  let feature: FeatureDescription
  let stories: [UserStory]
  /// The lines under each heading, without code.
  private var lines: [String: [Substring]] = [:]

  init() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Scenarios/live-whiteboard/spec.md").standardizedFileURL
    let text = try String(contentsOf: url, encoding: .utf8)
    let content = SpecReading(text).content
    (feature, stories) = (content.feature, content.stories)
    var heading = ""
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if !isCode, line.hasPrefix("#") {
        heading = String(line.drop { "#0123456789. ".contains($0) })
      } else if !isCode {
        lines[heading, default: []].append(line)
      }
    }
  }

  @Test func readsEveryRowOfEveryTable() {
    #expect(feature.personas.count == rows("User Personas"))
    #expect(feature.qualityRequirements.count == rows("Non-Functional Requirements"))
    #expect(feature.components.count == rows("UI Components"))
    #expect(feature.entities.count == rows("Data Model"))
    #expect(feature.testScenarios.count == rows("Test Scenarios"))
    for (kind, heading) in [
      (TestMeasure.Kind.data, "Test Data Requirements"), (.performance, "Performance Testing"),
      (.realtime, "Real-time Testing"),
    ] {
      #expect(feature.testMeasures.count { $0.kind == kind } == rows(heading))
    }
    #expect(feature.metrics.count == rows("Monitoring and Alerting"))
    #expect(feature.documentation.count == rows("Documentation and Training"))
    #expect(feature.indicators.count == rows("Key Performance Indicators"))
    #expect(feature.feedback.count == rows("User Feedback"))
    #expect(feature.glossary.count == rows("Glossary"))
    #expect(feature.changeLog.count == rows("Change Log"))
  }

  @Test func readsEveryItemOfEveryList() {
    #expect(feature.scope.count == lines["Scope"]?.count { $0.hasPrefix("  - ") })
    #expect(
      feature.designNotes.count
        == items("Security Considerations") + items("Performance Considerations"))
    // The phased rollout is three numbered steps under an item of its own.
    let steps = lines["Deployment Strategy"]?.count { $0.hasPrefix("  ") && $0.contains(". ") }
    #expect(feature.rollout.count == items("Deployment Strategy") - 1 + (steps ?? 0))
    #expect(feature.references.count == items("References"))
  }

  @Test func readsEveryEndpointWithItsStatusCodes() {
    let headings = lines.keys.filter { $0.hasPrefix("Endpoint ") }
    #expect(feature.endpoints.count == headings.count && headings.count == 12)
    for endpoint in feature.endpoints {
      let heading = headings.first { $0.hasSuffix(": \(endpoint.method) \(endpoint.path)") }
      let codes = (heading.flatMap { lines[$0] } ?? []).compactMap { line in
        line.hasPrefix("- ") ? Int(line.dropFirst(2).prefix(3)) : nil
      }
      #expect(endpoint.statusCodes == codes && !codes.isEmpty, "\(endpoint.path)")
    }
    #expect(feature.endpoints.contains { !$0.request.isEmpty && !$0.response.isEmpty })
  }

  @Test func readsEveryEventWithDirectionPayloadAndDescription() {
    let headings = lines.keys.filter { $0.hasPrefix("Event ") }
    #expect(
      Set(feature.events.map(\.name)) == Set(headings.map { String($0.split(separator: " ")[2]) }))
    for event in feature.events {
      #expect(event.direction != nil && event.payload.hasPrefix("{"), "\(event.name)")
      #expect(!event.summary.isEmpty, "\(event.name)")
    }
  }

  @Test func readsEveryStoryWithItsCriteria() {
    let headings = lines.keys.filter { $0.hasPrefix("US-") }
    #expect(stories.count == headings.count)
    for story in stories {
      let numbered = lines["\(story.id): \(story.title)"]?.count { $0.first?.isNumber == true }
      #expect(story.acceptanceCriteria.count == numbered, "\(story.id)")
      #expect(story.priority != nil, "\(story.id)")
    }
  }

  @Test func knowsWhereEachThingStands() throws {
    let endpoint = try #require(feature.endpoints.first)
    #expect(endpoint.span.line == 302 && endpoint.span.file == "spec.md")
    #expect(feature.entities.map(\.span.line) == Array(291...298))
  }

  private func rows(_ heading: String) -> Int {
    (lines[heading]?.count { $0.hasPrefix("|") } ?? 0) - 2
  }

  private func items(_ heading: String) -> Int { lines[heading]?.count { $0.hasPrefix("- ") } ?? 0 }
}
