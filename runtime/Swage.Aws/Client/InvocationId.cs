namespace Swage.Aws;

/// <summary>Ids by which a service recognises the attempts of one call.</summary>
internal static class InvocationId
{
    /// <summary>Makes a random UUID (version 4).</summary>
    /// <remarks>The id proves nothing, so the fast source will do: asking the system for random bytes, as Guid.NewGuid does, takes a microsecond.</remarks>
    public static string Create()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
