namespace Swage.Benchmarks.Codec;

internal enum MemberKind
{
    String,
    Int,
    Long,
    Bool,
    Double,
    Timestamp,
    Blob,
    Enum,
    Nested,
    StringList,
    StringMap,
}

internal sealed record Member(string Name, MemberKind Kind)
{
    /// <summary>The C# type of the property.</summary>
    public string Type(string nested) => Kind switch
    {
        MemberKind.String => "string?",
        MemberKind.Int => "int?",
        MemberKind.Long => "long?",
        MemberKind.Bool => "bool?",
        MemberKind.Double => "double?",
        MemberKind.Timestamp => "DateTimeOffset?",
        MemberKind.Blob => "ReadOnlyMemory<byte>?",
        MemberKind.Enum => "Kind?",
        MemberKind.Nested => nested + "?",
        MemberKind.StringList => "IReadOnlyList<string>?",
        _ => "IReadOnlyDictionary<string, string>?",
    };
}

/// <summary>A structure to be emitted, and the structure its nested member has.</summary>
internal sealed record BenchShape(string Name, string Nested, IReadOnlyList<Member> Members)
{
    /// <summary>The structure of 20 mixed members that everything is measured with.</summary>
    public static BenchShape Mixed(string name, string nested, string suffix = "") => new(name, nested,
    [
        new("UserPoolId" + suffix, MemberKind.String), new("Username" + suffix, MemberKind.String), new("ClientId" + suffix, MemberKind.String),
        new("Description" + suffix, MemberKind.String), new("ResourceArn" + suffix, MemberKind.String), new("MinimumLength" + suffix, MemberKind.Int),
        new("RetryCount" + suffix, MemberKind.Int), new("SizeInBytes" + suffix, MemberKind.Long), new("SequenceNumber" + suffix, MemberKind.Long),
        new("Enabled" + suffix, MemberKind.Bool), new("RequireNumbers" + suffix, MemberKind.Bool), new("Score" + suffix, MemberKind.Double),
        new("Threshold" + suffix, MemberKind.Double), new("CreatedAt" + suffix, MemberKind.Timestamp), new("LastModified" + suffix, MemberKind.Timestamp),
        new("Signature" + suffix, MemberKind.Blob), new("Status" + suffix, MemberKind.Enum), new("Device" + suffix, MemberKind.Nested),
        new("Scopes" + suffix, MemberKind.StringList), new("Attributes" + suffix, MemberKind.StringMap),
    ]);

    /// <summary>What the nested member of the measured structure holds.</summary>
    public static BenchShape Small(string name) => new(name, name,
    [
        new("DeviceKey", MemberKind.String), new("DeviceName", MemberKind.String), new("LastSeen", MemberKind.Timestamp), new("Trusted", MemberKind.Bool),
    ]);
}
