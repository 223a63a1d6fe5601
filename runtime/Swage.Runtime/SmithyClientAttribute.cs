namespace Swage;

/// <summary>Makes a partial class the client of a Smithy service: Swage writes the other part, and the types it needs, at build time.</summary>
/// <param name="serviceShapeId">The absolute shape ID of the service, such as <c>com.example#Weather</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SmithyClientAttribute(string serviceShapeId) : Attribute
{
    /// <summary>The absolute shape ID of the service.</summary>
    public string ServiceShapeId { get; } = serviceShapeId;

    /// <summary>The names of the operations to generate. None named: every operation of the service.</summary>
    public string[] Operations { get; set; } = [];
}
