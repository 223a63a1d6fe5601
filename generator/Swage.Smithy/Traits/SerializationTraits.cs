namespace Swage.Smithy;

/// <summary>The ways to write a timestamp (Smithy spec, "timestampFormat trait").</summary>
public enum TimestampFormat
{
    /// <summary>Seconds since 1970 in UTC, with fractions.</summary>
    EpochSeconds,

    /// <summary>RFC 3339 in UTC.</summary>
    DateTime,

    /// <summary>IMF-fixdate of RFC 9110.</summary>
    HttpDate,
}

/// <summary>The <c>xmlNamespace</c> trait.</summary>
/// <param name="Uri">The namespace.</param>
/// <param name="Prefix">The prefix to declare, or null for the default namespace.</param>
public sealed record XmlNamespaceTrait(string Uri, string? Prefix);

/// <summary>Readers of the traits that say how values are written (Smithy spec, "Serialization and Protocol traits").</summary>
public static class SerializationTraits
{
    /// <summary>The shape's own timestamp format; null where it has none, or one that is not known.</summary>
    public static TimestampFormat? GetTimestampFormat(this Shape shape) => TimestampFormatOf(shape.Traits[PreludeTraits.TimestampFormat]);

    /// <summary>The member's timestamp format or else its target's, or null: then the protocol's default holds.</summary>
    public static TimestampFormat? GetTimestampFormat(this SemanticModel model, MemberShape member) =>
        TimestampFormatOf(model.GetTrait(member, PreludeTraits.TimestampFormat));

    /// <summary>The media type of the content, or null.</summary>
    public static string? GetMediaType(this Shape shape) => shape.Traits[PreludeTraits.MediaType].AsString();

    /// <summary>The member's media type or else its target's, or null.</summary>
    public static string? GetMediaType(this SemanticModel model, MemberShape member) => model.GetTrait(member, PreludeTraits.MediaType).AsString();

    /// <summary>The name in JSON, or null. The awsJson protocols do not honor it.</summary>
    public static string? GetJsonName(this Shape shape) => shape.Traits[PreludeTraits.JsonName].AsString();

    /// <summary>The name of the XML element or attribute, perhaps with a prefix, or null.</summary>
    public static string? GetXmlName(this Shape shape) => shape.Traits[PreludeTraits.XmlName].AsString();

    /// <summary>The XML namespace, or null.</summary>
    public static XmlNamespaceTrait? GetXmlNamespace(this Shape shape)
    {
        var value = shape.Traits[PreludeTraits.XmlNamespace];
        return value.Get("uri").AsString() is { } uri ? new XmlNamespaceTrait(uri, value.Get("prefix").AsString()) : null;
    }

    /// <summary>Whether the member is an XML attribute.</summary>
    public static bool IsXmlAttribute(this Shape shape) => shape.Traits.Has(PreludeTraits.XmlAttribute);

    /// <summary>Whether the member's list or map has no XML element around its entries.</summary>
    public static bool IsXmlFlattened(this Shape shape) => shape.Traits.Has(PreludeTraits.XmlFlattened);

    private static TimestampFormat? TimestampFormatOf(Node? value) => value.AsString() switch
    {
        "epoch-seconds" => TimestampFormat.EpochSeconds,
        "date-time" => TimestampFormat.DateTime,
        "http-date" => TimestampFormat.HttpDate,
        _ => null,
    };
}
