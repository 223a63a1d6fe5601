namespace Swage.Smithy;

/// <summary>The IDs of the traits that AWS defines, by namespace.</summary>
public static class AwsTraits
{
#pragma warning disable CS1591 // named like the traits
    // aws.api
    public static ShapeId Service { get; } = new("aws.api", "service");
    public static ShapeId Arn { get; } = new("aws.api", "arn");
    public static ShapeId ArnReference { get; } = new("aws.api", "arnReference");
    public static ShapeId TagEnabled { get; } = new("aws.api", "tagEnabled");
    public static ShapeId Taggable { get; } = new("aws.api", "taggable");
    public static ShapeId ControlPlane { get; } = new("aws.api", "controlPlane");
    public static ShapeId DataPlane { get; } = new("aws.api", "dataPlane");
    public static ShapeId Data { get; } = new("aws.api", "data");
    public static ShapeId AwsChunked { get; } = new("aws.api", "awsChunked");
    public static ShapeId ClientEndpointDiscovery { get; } = new("aws.api", "clientEndpointDiscovery");
    public static ShapeId ClientDiscoveredEndpoint { get; } = new("aws.api", "clientDiscoveredEndpoint");
    public static ShapeId ClientEndpointDiscoveryId { get; } = new("aws.api", "clientEndpointDiscoveryId");

    // aws.auth
    public static ShapeId Sigv4 { get; } = new("aws.auth", "sigv4");
    public static ShapeId Sigv4a { get; } = new("aws.auth", "sigv4a");
    public static ShapeId UnsignedPayload { get; } = new("aws.auth", "unsignedPayload");
    public static ShapeId CognitoUserPools { get; } = new("aws.auth", "cognitoUserPools");
    public static ShapeId CognitoUserPoolsScopes { get; } = new("aws.auth", "cognitoUserPoolsScopes");

    // aws.protocols
    public static ShapeId AwsJson1_0 { get; } = new("aws.protocols", "awsJson1_0");
    public static ShapeId AwsJson1_1 { get; } = new("aws.protocols", "awsJson1_1");
    public static ShapeId RestJson1 { get; } = new("aws.protocols", "restJson1");
    public static ShapeId RestXml { get; } = new("aws.protocols", "restXml");
    public static ShapeId AwsQuery { get; } = new("aws.protocols", "awsQuery");
    public static ShapeId AwsQueryError { get; } = new("aws.protocols", "awsQueryError");
    public static ShapeId AwsQueryCompatible { get; } = new("aws.protocols", "awsQueryCompatible");
    public static ShapeId Ec2Query { get; } = new("aws.protocols", "ec2Query");
    public static ShapeId Ec2QueryName { get; } = new("aws.protocols", "ec2QueryName");
    public static ShapeId HttpChecksum { get; } = new("aws.protocols", "httpChecksum");

    // aws.endpoints
    public static ShapeId EndpointsModifier { get; } = new("aws.endpoints", "endpointsModifier");
    public static ShapeId StandardRegionalEndpoints { get; } = new("aws.endpoints", "standardRegionalEndpoints");
    public static ShapeId StandardPartitionalEndpoints { get; } = new("aws.endpoints", "standardPartitionalEndpoints");
    public static ShapeId DualStackOnlyEndpoints { get; } = new("aws.endpoints", "dualStackOnlyEndpoints");
    public static ShapeId RulesBasedEndpoints { get; } = new("aws.endpoints", "rulesBasedEndpoints");

    // aws.customizations
    public static ShapeId S3UnwrappedXmlOutput { get; } = new("aws.customizations", "s3UnwrappedXmlOutput");

    // aws.iam
    public static ShapeId IamAction { get; } = new("aws.iam", "iamAction");
    public static ShapeId IamResource { get; } = new("aws.iam", "iamResource");
    public static ShapeId SupportedPrincipalTypes { get; } = new("aws.iam", "supportedPrincipalTypes");
    public static ShapeId DefineConditionKeys { get; } = new("aws.iam", "defineConditionKeys");
    public static ShapeId ConditionKeys { get; } = new("aws.iam", "conditionKeys");
    public static ShapeId ConditionKeyValue { get; } = new("aws.iam", "conditionKeyValue");
    public static ShapeId ServiceResolvedConditionKeys { get; } = new("aws.iam", "serviceResolvedConditionKeys");
    public static ShapeId DisableConditionKeyInference { get; } = new("aws.iam", "disableConditionKeyInference");
    public static ShapeId ActionName { get; } = new("aws.iam", "actionName");
    public static ShapeId ActionPermissionDescription { get; } = new("aws.iam", "actionPermissionDescription");
    public static ShapeId RequiredActions { get; } = new("aws.iam", "requiredActions");

    // aws.cloudformation
    public static ShapeId CfnResource { get; } = new("aws.cloudformation", "cfnResource");
    public static ShapeId CfnName { get; } = new("aws.cloudformation", "cfnName");
    public static ShapeId CfnAdditionalIdentifier { get; } = new("aws.cloudformation", "cfnAdditionalIdentifier");
    public static ShapeId CfnExcludeProperty { get; } = new("aws.cloudformation", "cfnExcludeProperty");
    public static ShapeId CfnDefaultValue { get; } = new("aws.cloudformation", "cfnDefaultValue");
    public static ShapeId CfnMutability { get; } = new("aws.cloudformation", "cfnMutability");

    // aws.apigateway
    public static ShapeId ApiKeySource { get; } = new("aws.apigateway", "apiKeySource");
    public static ShapeId ApiKeyRequired { get; } = new("aws.apigateway", "apiKeyRequired");
    public static ShapeId Authorizers { get; } = new("aws.apigateway", "authorizers");
    public static ShapeId Authorizer { get; } = new("aws.apigateway", "authorizer");
    public static ShapeId Integration { get; } = new("aws.apigateway", "integration");
    public static ShapeId MockIntegration { get; } = new("aws.apigateway", "mockIntegration");
    public static ShapeId RequestValidator { get; } = new("aws.apigateway", "requestValidator");
    public static ShapeId GatewayResponses { get; } = new("aws.apigateway", "gatewayResponses");
    public static ShapeId EndpointConfiguration { get; } = new("aws.apigateway", "endpointConfiguration");
    public static ShapeId MinimumCompressionSize { get; } = new("aws.apigateway", "minimumCompressionSize");
    public static ShapeId ResourcePolicy { get; } = new("aws.apigateway", "resourcePolicy");
    public static ShapeId ApiTlsPolicy { get; } = new("aws.apigateway", "apiTlsPolicy");
#pragma warning restore CS1591
}
