// How a service's host names are made.
$version: "2.0"

namespace aws.endpoints

/// Marks the traits below.
@trait(selector: "structure[trait|trait]", breakingChanges: [{ change: "presence" }])
structure endpointsModifier {}

// One endpoint in each region

/// Host names follow AWS's usual pattern.
@trait(selector: "service", conflicts: [standardPartitionalEndpoints], breakingChanges: [{ change: "remove" }])
@endpointsModifier
structure standardRegionalEndpoints {
  /// Other patterns, by partition.
  partitionSpecialCases: PartitionSpecialCaseMap

  /// Other patterns, by region.
  regionSpecialCases: RegionSpecialCaseMap
}

@private
map PartitionSpecialCaseMap {
  key: String
  value: PartitionSpecialCaseList
}

@private
list PartitionSpecialCaseList {
  member: PartitionSpecialCase
}

@private
structure PartitionSpecialCase {
  @required
  endpoint: String

  dualStack: Boolean
  fips: Boolean
}

@private
map RegionSpecialCaseMap {
  key: String
  value: RegionSpecialCaseList
}

@private
list RegionSpecialCaseList {
  member: RegionSpecialCase
}

@private
structure RegionSpecialCase {
  @required
  endpoint: String

  dualStack: Boolean
  fips: Boolean

  /// The region in the signature's scope.
  signingRegion: String
}

// One endpoint in each partition

/// The service has one endpoint for all regions of a partition.
@trait(selector: "service", conflicts: [standardRegionalEndpoints], breakingChanges: [{ change: "any" }])
@endpointsModifier
structure standardPartitionalEndpoints {
  @required
  endpointPatternType: PartitionEndpointPattern

  partitionEndpointSpecialCases: PartitionEndpointSpecialCaseMap
}

@private
enum PartitionEndpointPattern {
  @deprecated(since: "2025-04-01", message: "Use AWS_RECOMMENDED.")
  SERVICE_DNSSUFFIX = "service_dnsSuffix"

  @deprecated(since: "2025-04-01", message: "Use AWS_RECOMMENDED.")
  SERVICE_REGION_DNSSUFFIX = "service_region_dnsSuffix"

  AWS_RECOMMENDED = "aws_recommended"
}

@private
map PartitionEndpointSpecialCaseMap {
  key: String
  value: PartitionEndpointSpecialCaseList
}

@private
list PartitionEndpointSpecialCaseList {
  member: PartitionEndpointSpecialCase
}

@private
structure PartitionEndpointSpecialCase {
  endpoint: String
  region: String
  dualStack: Boolean
  fips: Boolean
}

// Others

/// Every endpoint speaks IPv6 as well.
@trait(selector: "service", breakingChanges: [{ change: "any" }])
@endpointsModifier
structure dualStackOnlyEndpoints {}

/// Rules in the model decide.
@trait(selector: "service", breakingChanges: [{ change: "any" }])
@endpointsModifier
@unstable
structure rulesBasedEndpoints {}
