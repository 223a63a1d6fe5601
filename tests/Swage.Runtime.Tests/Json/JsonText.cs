using System.Text;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Runtime.Tests.Json;

/// <summary>Short ways to write and read one value.</summary>
internal static class JsonText
{
    public delegate void Writing(ref JsonShapeWriter writer);

    public delegate T Reading<out T>(ref JsonShapeReader reader);

    public static string Write(Writing write)
    {
        using var buffer = new PooledBuffer(16);
        var writer = new JsonShapeWriter(buffer);
        write(ref writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static T Read<T>(string json, Reading<T> read) => Read(Encoding.UTF8.GetBytes(json), read);

    public static T Read<T>(ReadOnlySpan<byte> json, Reading<T> read)
    {
        var reader = new JsonShapeReader(json);
        var value = read(ref reader);
        reader.ReadEnd();
        return value;
    }

    public static ShapeReadException Fails<T>(string json, Reading<T> read) => Fails(Encoding.UTF8.GetBytes(json), read);

    public static ShapeReadException Fails<T>(byte[] json, Reading<T> read) => Assert.Throws<ShapeReadException>(() => Read(json, read));
}
