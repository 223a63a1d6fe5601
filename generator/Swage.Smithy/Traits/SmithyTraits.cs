namespace Swage.Smithy;

/// <summary>The IDs of the traits in Smithy's own namespaces beside the prelude, by namespace.</summary>
public static class SmithyTraits
{
#pragma warning disable CS1591 // named like the traits
    // smithy.protocols
    public static ShapeId Rpcv2Cbor { get; } = new("smithy.protocols", "rpcv2Cbor");
    public static ShapeId Rpcv2Json { get; } = new("smithy.protocols", "rpcv2Json");

    // smithy.waiters
    public static ShapeId Waitable { get; } = new("smithy.waiters", "waitable");

    // smithy.rules
    public static ShapeId EndpointRuleSet { get; } = new("smithy.rules", "endpointRuleSet");
    public static ShapeId EndpointBdd { get; } = new("smithy.rules", "endpointBdd");
    public static ShapeId ContextParam { get; } = new("smithy.rules", "contextParam");
    public static ShapeId StaticContextParams { get; } = new("smithy.rules", "staticContextParams");
    public static ShapeId OperationContextParams { get; } = new("smithy.rules", "operationContextParams");
    public static ShapeId ClientContextParams { get; } = new("smithy.rules", "clientContextParams");
    public static ShapeId EndpointTests { get; } = new("smithy.rules", "endpointTests");

    // smithy.test
    public static ShapeId HttpRequestTests { get; } = new("smithy.test", "httpRequestTests");
    public static ShapeId HttpResponseTests { get; } = new("smithy.test", "httpResponseTests");
    public static ShapeId HttpMalformedRequestTests { get; } = new("smithy.test", "httpMalformedRequestTests");
    public static ShapeId EventStreamTests { get; } = new("smithy.test", "eventStreamTests");
    public static ShapeId SmokeTests { get; } = new("smithy.test", "smokeTests");

    // smithy.contracts
    public static ShapeId Conditions { get; } = new("smithy.contracts", "conditions");

    // smithy.mqtt
    public static ShapeId MqttJson { get; } = new("smithy.mqtt", "mqttJson");
    public static ShapeId Publish { get; } = new("smithy.mqtt", "publish");
    public static ShapeId Subscribe { get; } = new("smithy.mqtt", "subscribe");
    public static ShapeId TopicLabel { get; } = new("smithy.mqtt", "topicLabel");

    // smithy.openapi
    public static ShapeId SpecificationExtension { get; } = new("smithy.openapi", "specificationExtension");
#pragma warning restore CS1591
}
