import PlanModel
import Testing

@testable import SpecReading

/// The forms in which specs write endpoints.
struct EndpointReaderTests {
  /// The same endpoint in every form: `POST /teams`, which answers 201, 400 and 409.
  @Test(arguments: [
    """
    ##### Endpoint 1: POST /teams

    **Description**: Creates a team.

    **Request**:
    ```json
    { "name": "A" }
    ```

    **Response**:
    ```json
    { "id": 200 }
    ```

    **Status Codes**:
    - 201: Created
    - 400: Bad Request
    - 409: Name is taken by one of 300 teams
    """,
    """
    ### `POST /teams`
    Creates a team.
    #### Request
    ```json
    { "name": "A" }
    ```
    #### Notes
    Never 302.
    #### Response
    ```json
    { "id": 200 }
    ```
    #### Status codes
    | Code | Meaning |
    |---|---|
    | 201 | Created |
    | 400 | Wrong |
    | 409 | Taken |
    """,
    """
    ### Teams
    | Path | Method | Auth | Status codes | Description | Request | Response |
    |---|---|---|---|---|---|---|
    | `/teams` | post | yes | 201, 400, 409 | Creates a team. | `{ "name": "A" }` | `{ "id": 200 }` |
    | [/path] | [METHOD] | | | | | |
    """,
    """
    - **POST /teams**: Creates a team.
      - **Request**: `{ "name": "A" }`
      - **Response**: `{ "id": 200 }`
      - Errors: 400, 409
      - Status: new
      - **Status codes**: 201, 400, 409
    """,
    """
    | Endpoint | Purpose |
    |---|---|
    | POST /teams | Creates a team. |

    ### POST /teams
    **Request:** `{ "name": "A" }`
    **Response** (201 Created):
    ```json
    { "id": 200 }
    ```
    **Errors**: 400 Bad Request, 409 Conflict
    """,
  ])
  func readsTheSameEndpointInEveryForm(text: String) throws {
    let endpoints = SpecReading("# Teams\n\n## API Design\n\n\(text)\n").content.feature.endpoints
    let endpoint = try #require(endpoints.first)
    #expect(endpoints.count == 1)
    #expect(endpoint.method == "POST" && endpoint.path == "/teams")
    #expect(endpoint.summary == "Creates a team.")
    #expect(endpoint.request == "{ \"name\": \"A\" }")
    #expect(endpoint.response == "{ \"id\": 200 }")
    #expect(Set(endpoint.statusCodes) == [201, 400, 409])
  }

  @Test func readsMethodAndPathFromCodeUnderAName() {
    let endpoints = SpecReading(
      """
      ## 4. API Specifications
      ### 4.1 Sign-on
      #### 4.1.1 Login Initiation
      ```
      GET /auth/login
      ```
      **Response**: Redirect
      #### Callback
      **URL**: `/oauth?code={code}`
      **Method**: `GET`
      #### Refresh
      Nothing here.
      ### Others
      ```http
      DELETE /a
      # a comment
      PUT /b  # replaces b
      ```
      """
    ).content.feature.endpoints
    #expect(endpoints.map(\.method) == ["GET", "GET", "DELETE", "PUT"])
    #expect(endpoints.map(\.path) == ["/auth/login", "/oauth?code={code}", "/a", "/b"])
    #expect(endpoints.map(\.name) == ["Login Initiation", "Callback", "Others", ""])
    #expect(endpoints.map(\.response) == ["Redirect", "", "", ""])
    #expect(endpoints.map(\.span.line) == [3, 8, 13, 17])
  }

  @Test func namesAddressesOfOthers() {
    let endpoints = SpecReading(
      """
      ### 3.1 Endpoints
      | Endpoint | URL | Purpose |
      |---|---|---|
      | Token | `https://auth.example.com/token` | Exchange codes |
      """
    ).content.feature.endpoints
    #expect(endpoints.map(\.name) == ["Token"])
    #expect(endpoints.map(\.path) == ["https://auth.example.com/token"])
    #expect(endpoints.map(\.summary) == ["Exchange codes"])
    #expect(endpoints.map(\.method) == [""])
  }

  @Test func readsAHeadingThatIsAnEndpointWhereverItStands() {
    let reading = SpecReading("# A\n## Details\n### GET /a\n- 200: fine\n## Use GET /b for this\n")
    #expect(reading.content.feature.endpoints.map(\.path) == ["/a"])
  }

  @Test func takesTablesOfParametersForNoEndpoints() {
    let endpoints = SpecReading(
      """
      ## API
      ### GET /a
      | Name | Type | Description |
      |---|---|---|
      | page | int | 200 |
      """
    ).content.feature.endpoints
    #expect(endpoints.map(\.path) == ["/a"])
    #expect(endpoints.map(\.statusCodes) == [[]])
  }
}
