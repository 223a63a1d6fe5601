namespace Swage.Aws.Signing;

/// <summary>How a path becomes canonical. S3 uses <see cref="AsSent"/>, since its keys may hold any segment; every other service the default.</summary>
[Flags]
internal enum PathRules
{
    /// <summary>The path is signed as it is sent; what is not yet percent-encoded in it is encoded.</summary>
    AsSent = 0,

    /// <summary>Dot segments and doubled slashes are resolved first, as RFC 3986 section 5.2.4 does for dot segments.</summary>
    Normalize = 1,

    /// <summary>The path that is sent, already percent-encoded, is encoded once more.</summary>
    DoubleEncode = 2,

    /// <summary>What every service but S3 expects.</summary>
    Default = Normalize | DoubleEncode,
}
