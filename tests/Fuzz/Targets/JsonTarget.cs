using Swage.Json;
using Swage.Runtime.Tests.Json;
using Swage.Serialization;

namespace Swage.Tests.Fuzz;

/// <summary>
/// Reading any document works or throws the one typed failure; what was read is written as JSON that reads the same; and reading to the end, skipping and
/// reading as a document agree on what is JSON.
/// </summary>
internal static class JsonTarget
{
    private delegate void Reading(ref JsonShapeReader reader);

    public static void Run(byte[] bytes)
    {
        var isStructure = Reads(bytes, static (ref JsonShapeReader r) =>
        {
            var value = new Everything(ref r);
            r.ReadEnd();
            _ = value.ToString();
            var written = Write(value);
            var reader = new JsonShapeReader(written);
            var again = Write(new Everything(ref reader));
            reader.ReadEnd();
            // Timestamps finer than a millisecond are cut in the first writing; from then on nothing changes.
            if (!again.AsSpan().SequenceEqual(written))
                throw new FuzzException("What was written is read as something else.");
        });
        var isJson = Reads(bytes, static (ref JsonShapeReader r) =>
        {
            r.Skip();
            r.ReadEnd();
        });
        var isDocument = Reads(bytes, static (ref JsonShapeReader r) =>
        {
            var document = r.ReadDocument();
            r.ReadEnd();
            if (!document.Equals(Document.Parse(document.ToString())))
                throw new FuzzException("A document's text is read as something else.");
            _ = document.GetHashCode();
        });
        if ((isStructure || isDocument) && !isJson)
            throw new FuzzException("What was read cannot be skipped.");
    }

    private static bool Reads(byte[] bytes, Reading read)
    {
        try
        {
            var reader = new JsonShapeReader(bytes);
            read(ref reader);
            return true;
        }
        catch (ShapeReadException failure)
        {
            if (failure.Offset < 0 || failure.Offset > bytes.Length)
                throw new FuzzException($"A failure at {failure.Offset} in {bytes.Length} bytes.");
            return false;
        }
    }

    private static byte[] Write(Everything value)
    {
        using var buffer = new PooledBuffer();
        var writer = new JsonShapeWriter(buffer);
        value.Write(ref writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
