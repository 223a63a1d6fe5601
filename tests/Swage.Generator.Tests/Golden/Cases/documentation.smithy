$version: "2"
namespace sample
use aws.protocols#awsJson1_0

/// Says hello & <goodbye>.
@awsJson1_0
service Sample { version: "1", operations: [Do] }

@documentation("<p>Does a <code>thing</code>.</p> <ul><li>One</li><li>Two</li></ul>")
@externalDocumentation("Guide": "https://example.com/guide")
operation Do {
    input := {
        /// Who is greeted.
        /// Must be polite.
        @length(min: 1, max: 20)
        name: String

        @deprecated
        old: String
    }
}
