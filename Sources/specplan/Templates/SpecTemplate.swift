import PlanModel

/// A spec to begin with: every section that is read, with a plan that can be tried at once.
struct SpecTemplate {
  /// The name of the feature.
  let title: String
  /// The day on which it is written.
  let today: CivilDate

  /// The spec as Markdown.
  var text: String {
    """
    # Feature Specification: \(title)

    > **Status**: Draft
    > **Author**: [Name]
    > **Created Date**: \(today)
    > **Last Updated**: \(today)

    ## 1. Overview

    ### 1.1 Summary

    [What the feature is, in three sentences]

    ### 1.2 Scope

    - **In Scope**: [What is built]
    - **Out of Scope**: [What is not]

    ## 2. User Stories and Requirements

    ### 2.1 User Personas

    | Persona | Description | Goals | Pain Points |
    |---------|-------------|-------|-------------|
    | Member | Uses the product every week | Finish the job quickly | Starts again after a mistake |

    ### 2.2 User Stories

    #### US-1: Do the main thing

    As a member, I want to do the main thing, so that I reach my goal.

    **Priority**: Must Have

    **Acceptance Criteria**:
    1. Given I am signed in, when I do it, then I see the result.

    #### US-2: See what was done

    As a member, I want to see what was done before, so that I can go on from there.

    **Priority**: Could Have

    **Acceptance Criteria**:
    1. Given something was done, when I open the list, then it is on top.

    ### 2.3 Non-Functional Requirements

    | Requirement Type | Description | Acceptance Criteria |
    |------------------|-------------|---------------------|
    | Performance | The result shows quickly | 95 % within 300 ms |

    ## 3. Design

    ### 3.2.2 Data Model Changes

    | Entity | Changes |
    |--------|---------|
    | Result | New: owner, created, state |

    ### 3.2.3 API Endpoints

    | Endpoint | Method | Description |
    |----------|--------|-------------|
    | /results | POST | Creates a result |
    | /results | GET | Lists the member's results |

    ## 4. Implementation Plan

    ### 4.1 External Dependencies

    | Dependency | Description | Status |
    |------------|-------------|--------|
    | Mail service | Sends the receipt | Available |

    ### 4.2 Tasks

    Effort is hours, days, weeks or points: one number (`2 days`), a range (`2-4 days`), or three points \
    (`2/3/8 days`). A dependency is an id, a range (`BE-1..3`), `All BE tasks`, or has a kind and a lag \
    (`BE-2 SS+1d`).

    | Task ID | Description | Estimated Effort | Dependencies | Story |
    |---------|-------------|------------------|--------------|-------|
    | DATA-1 | Add the table of results | 1 day | None | US-1 |
    | BE-1 | Create a result: POST /results | 3 days | DATA-1 | US-1 |
    | BE-2 | List results: GET /results | 2 days | DATA-1 | US-2 |
    | BE-3 | Send the receipt | 1-2 days | BE-1, Mail service | US-1 |
    | FE-1 | Build the form | 3 days | None | US-1 |
    | FE-2 | Connect the form | 1/2/4 days | BE-1, FE-1 | US-1 |
    | FE-3 | Build the list | 2 days | BE-2 SS+1d | US-2 |
    | OPS-1 | Watch errors, response times and results a week | 1 day | BE-1, BE-2 | US-1 |

    ### 4.3 Timeline

    | Phase | Start Date | End Date | Deliverables |
    |-------|------------|----------|--------------|
    | Development | \(day(0)) | \(day(18)) | All tasks above |
    | Testing | \(day(21)) | \(day(25)) | Signed off |
    | Release | \(day(28)) | \(day(29)) | On for everybody |

    ### 4.4 Risks and Mitigations

    | Risk | Impact | Likelihood | Mitigation |
    |------|--------|------------|------------|
    | The mail service limits what is sent (BE-3) | Medium | Low | Ask for a higher limit now |
    | Response times are missed (BE-1, BE-2) | High | Medium | Measure after the first week |

    ## 5. Testing

    ### 5.1 Test Scenarios

    | Test Scenario | Expected Result | Test Type |
    |---------------|-----------------|-----------|
    | A member does the main thing | The result shows within 300 ms | End to end |

    ## 6. Release

    ### 6.2 Metrics

    | Metric | Target | Measured by |
    |--------|--------|-------------|
    | Results a week | 500 after a month | The database |

    ## 8. Appendix

    ### 8.3 Change Log

    | Version | Date | Author | Changes |
    |---------|------|--------|---------|
    | 0.1 | \(today) | [Name] | First draft |

    """
  }

  /// The Monday after today, and so many days from it.
  private func day(_ offset: Int) -> CivilDate {
    today.adding(days: 7 - today.weekday.rawValue + offset)
  }
}
