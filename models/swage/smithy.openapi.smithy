// What the conversion to OpenAPI needs to know.
$version: "2.0"

namespace smithy.openapi

/// The trait becomes an OpenAPI extension.
@trait(selector: "[trait|trait]", breakingChanges: [{ change: "presence" }, { path: "/as", change: "any" }])
structure specificationExtension {
  /// Under this name, in place of one made from the trait's ID.
  as: SpecificationExtensionKey
}

@private
@pattern("^x-.+$")
string SpecificationExtensionKey
